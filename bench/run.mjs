import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// `npm run bench`: the benchmark is TypeScript, which Node 20 does not read by itself.
const file = fileURLToPath(new URL("./bench.ts", import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });
process.exitCode = await module.main(process.argv.slice(2));
process.exit();
