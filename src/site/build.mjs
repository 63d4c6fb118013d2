import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the site into `dist/`: the browser's files, then every page with them. */
async function buildSite() {
  const started = performance.now();
  const told = (what) => console.log(`${what.padEnd(28)} ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const dist = path.join(ROOT, "dist");
  const server = path.join(ROOT, ".build/server");
  mkdirSync(path.join(ROOT, ".build"), { recursive: true });
  rmSync(server, { recursive: true, force: true });
  await build({ root: ROOT, logLevel: "warn" });
  told("files for the browser");
  await build({
    root: ROOT,
    logLevel: "warn",
    publicDir: false,
    build: { ssr: "src/site/prerender.tsx", outDir: server, manifest: false, minify: false },
  });
  told("renderer");
  const { writeSite } = await import(pathToFileURL(path.join(server, "prerender.js")).href);
  await writeSite(dist);
  told("pages in dist/");
}

process.env.NODE_ENV = "production";
await buildSite();
