import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";

// `npm start`: builds the site and serves it. With --no-build it serves what was built before.
const dist = fileURLToPath(new URL("../../dist", import.meta.url));
if (!process.argv.includes("--no-build")) await import("./build.mjs");
if (process.exitCode) process.exit();
if (!existsSync(dist)) {
  console.error("There is no dist/ yet: run npm run build first, or npm start without --no-build.");
  process.exit(1);
}
const { url } = await serve(dist);
console.log(`\nSamvad is at ${url} (Ctrl+C ends it)`);
