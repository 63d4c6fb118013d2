#!/usr/bin/env node
import { spawn } from "node:child_process";

/**
 * What `npm test` runs, one step after another, and what passed, in one line at the end. With words
 * (`npm test -- range`) only the unit tests and journeys whose file's path holds one of them.
 */
const words = process.argv.slice(2);

const ALL = [
  { name: "format and lint", run: ["biome", "ci", "--error-on-warnings"] },
  { name: "types", run: ["tsc", "--noEmit"] },
  { name: "unused files, exports and packages", run: ["knip"] },
  // Some unit tests look at the built site.
  { name: "build", run: ["node", "src/site/build.mjs"] },
  { name: "unit tests", run: ["vitest", "run"] },
  { name: "journeys and accessibility", run: ["playwright", "test", "--config", "tests/playwright.config.ts"] },
  { name: "budgets", run: ["node", "tests/budgets.mjs"] },
];
const SOME = [
  { name: "build", run: ["node", "src/site/build.mjs", "--quick"] },
  { name: "unit tests", run: ["vitest", "run", "--passWithNoTests", ...words] },
  {
    name: "journeys",
    run: ["playwright", "test", "--config", "tests/playwright.config.ts", "--pass-with-no-tests", ...words],
  },
];

/** Runs a command of the project; gives whether it went well and how many tests it counted. */
function run([command, ...args]) {
  return new Promise((done) => {
    const path = `${process.cwd()}/node_modules/.bin:${process.env.PATH}`;
    const child = spawn(command, args, { env: { ...process.env, PATH: path }, stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.on("data", (piece) => {
      text += piece;
      process.stdout.write(piece);
    });
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}. Run npm ci first.`);
      done({ well: false, tests: 0 });
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken out
    const plain = () => text.replace(/\u001b\[[0-9;]*m/g, "");
    child.on("close", (code) => {
      const counts = [...plain().matchAll(/(?:Tests\s+|^\s*)(\d+) passed/gm)].map((match) => Number(match[1]));
      done({ well: code === 0, tests: counts.at(-1) ?? 0 });
    });
  });
}

const results = [];
for (const step of words.length > 0 ? SOME : ALL) {
  const began = performance.now();
  console.log(`\n▸ ${step.name}`);
  const { well, tests } = await run(step.run);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  results.push({ ...step, well, tests });
  console.log(`${well ? "✓" : "✗"} ${step.name}, ${seconds} s`);
  // Without a build there is nothing to look at.
  if (!well && step.name === "build") break;
}

const told = (list) => list.map(({ name, tests }) => (tests > 0 ? `${name} (${tests})` : name)).join(", ");
const passed = results.filter((result) => result.well);
const failed = results.filter((result) => !result.well);
const none = words.length > 0 && results.every((result) => result.tests === 0);
if (none) console.log(`\nno test file's path holds ${words.join(" or ")}`);
console.log(`\npassed: ${told(passed) || "nothing"}`);
if (failed.length > 0) console.log(`failed: ${told(failed)}`);
console.log(`${passed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 || none ? 1 : 0;
