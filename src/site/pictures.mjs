import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import { palettePng } from "./palettePng.mjs";

function draw(svg) {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return palettePng(image.pixels, image.width, image.height);
}

function inThread(jobs) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { jobs } });
    worker.once("error", reject);
    worker.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`drawing ended with ${code}`))));
  });
}

/** Draws pictures (path below `dist` to SVG) on all cores. Those drawn before are taken from `kept`. */
export async function drawPictures(pictures, dist, kept) {
  mkdirSync(kept, { recursive: true });
  const how = ["palettePng.mjs", "pictures.mjs"].map((file) => readFileSync(new URL(file, import.meta.url), "utf8"));
  const found = [...pictures].map(([file, svg]) => {
    const key = createHash("sha256").update(how.join()).update(svg).digest("hex").slice(0, 24);
    return { file: path.join(dist, file), svg, png: path.join(kept, `${key}.png`) };
  });
  const jobs = found.filter(({ png }) => !existsSync(png));
  const threads = Math.min(availableParallelism(), Math.ceil(jobs.length / 8));
  const share = (i) => jobs.filter((_, at) => at % threads === i);
  await Promise.all(Array.from({ length: threads }, (_, i) => inThread(share(i))));
  for (const { file, png } of found) {
    mkdirSync(path.dirname(file), { recursive: true });
    copyFileSync(png, file);
  }
}

if (!isMainThread && parentPort) for (const { svg, png } of workerData.jobs) writeFileSync(png, draw(svg));
