import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";

/** Holds the built files to `budgets.json`: bytes, brotli 11 (fonts as they are), per first visit of a start page. */
const budgets = JSON.parse(readFileSync(new URL("budgets.json", import.meta.url), "utf8"));
const DIST = "dist";

const raw = (file) => readFileSync(path.join(DIST, file)).length;
const small = (file) => brotliCompressSync(readFileSync(path.join(DIST, file))).length;
const assets = readdirSync(path.join(DIST, "assets")).map((name) => `assets/${name}`);
const data = readdirSync(path.join(DIST, "data")).map((name) => `data/${name}`);
const asset = (pattern) => assets.filter((name) => pattern.test(name));
const sum = (files, size = small) => files.reduce((total, file) => total + size(file), 0);

/** The scripts of a page without the timeline: the first, the one that wakes the page up, and all that they import. */
function scripts(html) {
  const entry = /<script type="module"[^>]*src="[./]*(assets\/[^"]+)"/.exec(html)?.[1];
  if (!entry) throw new Error("the start page names no script: did the build finish?");
  const found = new Set();
  const follow = (file) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(path.join(DIST, file), "utf8");
    for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) follow(`assets/${name}`);
  };
  follow(entry);
  for (const file of asset(/\/wake-[^/]*\.js$/)) follow(file);
  return [...found];
}

function measure(language) {
  const html = readFileSync(path.join(DIST, language, "index.html"), "utf8");
  const styles = [...html.matchAll(/<link rel="stylesheet"([^>]*)href="[./]*(assets\/[^"]+)"/g)]
    .filter(([, attributes]) => !/disabled|media="print"/.test(attributes))
    .map(([, , file]) => file);
  const early = [...html.matchAll(/as="font"[^>]*href="[./]*(assets\/[^"]+)"/g)].map(([, file]) => file);
  const script = sum([...scripts(html), ...asset(new RegExp(`/${language}-[^/]*\\.js$`))]);
  const page = small(`${language}/index.html`) + sum(styles);
  const scene = sum(asset(/\/draw-[^/]*\.(js|css)$/));
  const summaries = sum(data.filter((name) => name.startsWith(`data/library.${language}.`)));
  const fonts = sum(
    asset(/\.woff2$/).filter((name) => (language === "hi" ? !/mark-/.test(name) : !/devanagari/.test(name))),
    raw,
  );
  return {
    "HTML and stylesheet of the start page": page,
    "JavaScript without the timeline": script,
    "timeline chunk with its stylesheet": scene,
    "summaries of one language": summaries,
    "fonts asked for before the first paint": sum(early, raw),
    [language === "hi" ? "fonts in all, Hindi" : "fonts in all, English"]: fonts,
    "everything until idle": page + script + scene + summaries + fonts,
  };
}

let over = 0;
for (const language of ["hi", "en"]) {
  for (const [name, bytes] of Object.entries(measure(language))) {
    const most = budgets[name];
    const well = bytes > 0 && bytes <= most;
    if (!well) over += 1;
    console.log(`${well ? " " : "✗"} ${language}  ${name.padEnd(42)} ${String(bytes).padStart(7)} of ${most}`);
  }
}
if (over > 0) {
  console.log(`${over} over budget, or nothing found to weigh`);
  process.exitCode = 1;
}
