import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/** Runs `main` of a TypeScript file of this room with the arguments that follow: node src/site/run.mjs checkData --json */
const [name, ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });
process.exitCode = await module.main(args);
