#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../src/site/serve.mjs";
import { Missing } from "./finding.mjs";
import { JOURNEYS } from "./journeys.mjs";
import { startChromium, startFirefox } from "./puppeteerDriver.mjs";
import { Reader } from "./reader.mjs";
import { startWebKit } from "./webkitDriver.mjs";

/**
 * What `npm run test:engines` runs: the same short journeys in three engines, one after another. With words
 * (`npm run test:engines -- firefox`) only the engines so named. An engine that cannot be had here is left out with one
 * sentence that says why.
 */
const ENGINES = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit };
/** The longest that one journey may take, in ms, should a browser answer no more. */
const LONGEST = 120_000;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = path.resolve(ROOT, process.env.SAMVAD_DIST ?? "dist");

function buildWhenMissing() {
  if (existsSync(path.join(DIST, "en/index.html"))) return;
  console.log("There is no built site; building it.");
  const { status } = spawnSync(process.execPath, ["src/site/build.mjs"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the browser did not come to an end in ${LONGEST / 1000} s`)), LONGEST);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Makes one journey and prints its line; gives "passed", "failed" or "skipped". */
async function make(driver, journey, language, site, all) {
  const began = performance.now();
  const opened = [];
  const secondSite = async () => {
    const second = await serve(DIST, { port: 0 });
    opened.push(second);
    return second;
  };
  const told = `${journey.name} (${language})`;
  try {
    const skipped = await inTime(journey.run(new Reader(driver, site.url), language, { all, secondSite }));
    const faults = await driver.takeFaults();
    if (faults.length > 0 && !journey.faults) throw new Error(`the page reports: ${faults.join("; ")}`);
    console.log(skipped ? `  – ${told}: skipped, ${skipped}` : `  ✓ ${told}  ${seconds(began)}`);
    return skipped ? "skipped" : "passed";
  } catch (error) {
    const faults = await driver.takeFaults().catch(() => []);
    console.log(`  ✗ ${told}  ${seconds(began)}\n      ${error.message || error.name}`);
    for (const fault of faults) console.log(`      the page reports: ${fault}`);
    return "failed";
  } finally {
    await Promise.all(opened.map((second) => second.close()));
  }
}

/** Makes all journeys in one engine; gives how many passed, failed and were skipped. */
async function tryEngine(name, site, all) {
  const began = performance.now();
  const counts = { passed: 0, failed: 0, skipped: 0 };
  console.log(`\n▸ ${name}`);
  let driver;
  try {
    driver = await ENGINES[name]();
  } catch (error) {
    const missing = error instanceof Missing;
    console.log(missing ? `  – skipped: ${error.message}` : `  ✗ ${name} did not start: ${error.message}`);
    return { ...counts, failed: missing ? 0 : 1, missing };
  }
  try {
    console.log(`  ${await driver.version()}, started in ${seconds(began)}`);
    for (const journey of JOURNEYS)
      for (const language of journey.languages) {
        const first = await make(driver, journey, language, site, all);
        // A busy machine may be late once; what is broken fails again, and both tries are told.
        const last = first === "failed" ? await make(driver, journey, language, site, all) : first;
        counts[last] += 1;
      }
  } finally {
    await driver.close();
  }
  console.log(`  ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds(began)}`);
  return counts;
}

function tell(results) {
  const line = ([name, { passed, failed, skipped, missing }]) =>
    missing
      ? `${name} skipped`
      : `${name} ${passed} passed${failed ? `, ${failed} failed` : ""}${skipped ? `, ${skipped} skipped` : ""}`;
  console.log(`\nengines: ${results.map(line).join("; ")}`);
}

async function main(words) {
  const names = words.length > 0 ? words : Object.keys(ENGINES);
  const unknown = names.filter((name) => !Object.hasOwn(ENGINES, name));
  if (unknown.length > 0)
    throw new Error(`There is no engine ${unknown.join(", ")}: ask for ${Object.keys(ENGINES).join(", ")}.`);
  buildWhenMissing();
  const all = JSON.parse(readFileSync(path.join(DIST, "data/engagements.json"), "utf8")).engagements;
  const site = await serve(DIST, { port: 0 });
  const results = [];
  try {
    for (const name of names) results.push([name, await tryEngine(name, site, all)]);
  } finally {
    await site.close();
  }
  tell(results);
  if (results.every(([, { missing }]) => missing)) throw new Error("No engine could be tried.");
  process.exitCode = results.some(([, { failed }]) => failed > 0) ? 1 : 0;
}

// Browsers and screen end with this process, also when it is told to stop.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
