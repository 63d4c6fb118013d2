import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { listFiles } from "./listFiles.mjs";
import { drawPictures } from "./pictures.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const INLINE = path.join(ROOT, ".build/inline");
const SERVER = path.join(ROOT, ".build/server");

/** Builds a script that stands in a page itself: one file without imports. */
async function buildInline(name) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: INLINE,
      emptyOutDir: false,
      target: "es2022",
      lib: { entry: `src/page/${name}.ts`, formats: ["es"], fileName: () => `${name}.js` },
    },
  });
}

/** Builds the service worker, with the list of the files that it may store. */
async function buildWorker(dist) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { __FILES__: JSON.stringify(listFiles(dist)) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: "es2022",
      lib: { entry: "src/offline/worker.ts", formats: ["iife"], name: "samvad", fileName: () => "sw.js" },
    },
  });
}

/**
 * Builds the site into `dist/`: the browser's files, then every page with them, then the pictures for sharing
 * (which `--quick` leaves out; they are kept in `.build/` and drawn anew only when they change).
 */
async function buildSite() {
  const started = performance.now();
  const told = (what) => console.log(`${what.padEnd(24)}${((performance.now() - started) / 1000).toFixed(1)} s`);
  mkdirSync(path.join(ROOT, ".build"), { recursive: true });
  for (const folder of [INLINE, SERVER]) rmSync(folder, { recursive: true, force: true });
  await build({ root: ROOT, logLevel: "warn" });
  for (const name of ["firstVisit", "notFound"]) await buildInline(name);
  told("files for the browser");
  await build({
    root: ROOT,
    logLevel: "warn",
    publicDir: false,
    build: { ssr: "src/site/prerender.tsx", outDir: SERVER, manifest: false, minify: false },
  });
  told("renderer");
  const { writeSite } = await import(pathToFileURL(path.join(SERVER, "prerender.js")).href);
  const dist = path.join(ROOT, "dist");
  const pictures = writeSite(dist, INLINE, path.join(ROOT, ".build/pictureFonts"));
  await buildWorker(dist);
  told("pages in dist/");
  if (process.argv.includes("--quick")) return;
  await drawPictures(pictures, dist, path.join(ROOT, ".build/pictures"));
  told("pictures to share");
}

process.env.NODE_ENV = "production";
await buildSite();
