import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { listFiles } from "./listFiles.mjs";
import { drawPictures } from "./pictures.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const KEPT = path.join(ROOT, ".build");
// A folder of its own for every run, so that two builds at once do not disturb each other.
const WORK = path.join(KEPT, `run-${process.pid}`);

/** Builds one file without imports from a script that stands in a page itself, or from the service worker. */
async function buildAlone(entry, outDir, name, format, define = {}) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define,
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      lib: { entry, formats: [format], name: "samvad", fileName: () => `${name}.js` },
    },
  });
}

async function buildRenderer() {
  await build({
    root: ROOT,
    logLevel: "warn",
    publicDir: false,
    build: { ssr: "src/site/prerender.tsx", outDir: WORK, emptyOutDir: false, manifest: false, minify: false },
  });
  return import(pathToFileURL(path.join(WORK, "prerender.js")).href);
}

/**
 * Builds the site into `dist`: the browser's files, then every page with them, then the service worker, then the
 * pictures for sharing. Fonts and pictures are kept in `.build/` and made anew only when they change.
 */
async function buildSite(dist, withPictures) {
  const started = performance.now();
  const told = (what) => console.log(`${what.padEnd(24)}${((performance.now() - started) / 1000).toFixed(1)} s`);
  await build({ root: ROOT, logLevel: "warn", build: { outDir: dist, emptyOutDir: true } });
  for (const name of ["firstVisit", "notFound"]) await buildAlone(`src/page/${name}.ts`, WORK, name, "es");
  told("files for the browser");
  const { writeSite } = await buildRenderer();
  const pictures = writeSite(dist, WORK, path.join(KEPT, "pictureFonts"));
  told("pages");
  const define = { __FILES__: JSON.stringify(listFiles(dist)) };
  await buildAlone("src/offline/worker.ts", dist, "sw", "iife", define);
  if (withPictures) await drawPictures(pictures, dist, path.join(KEPT, "pictures"));
  told("the whole site");
}

// `--out FOLDER` builds elsewhere than into dist/; `--quick` leaves the pictures out.
const { argv } = process;
const out = argv.includes("--out") ? (argv[argv.indexOf("--out") + 1] ?? "dist") : "dist";
process.env.NODE_ENV = "production";
try {
  await buildSite(path.resolve(ROOT, out), !argv.includes("--quick"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(WORK, { recursive: true, force: true });
}
