import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readAssets } from "../src/site/assets.ts";
import { renderPage, SITE } from "../src/site/prerender.tsx";

// Writes the English start page into the folder of a client build: node startPage.js FOLDER, once it is built.
const folder = process.argv[2] ?? "";
const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
const { html } = renderPage("en/", read("index.html"), { ...SITE, assets: readAssets(read) });
mkdirSync(path.join(folder, "en"), { recursive: true });
writeFileSync(path.join(folder, "en/index.html"), html);
