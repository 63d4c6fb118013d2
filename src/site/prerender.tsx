import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { LIBRARY, PAGES } from "virtual:samvad/files";
import { renderToString } from "react-dom/server";
import { servedAddress } from "../browse/address.ts";
import { parseRoute } from "../browse/route.ts";
import { dossier } from "../engagements/dossier.ts";
import { prime } from "../engagements/load.ts";
import { makePages, type Pages } from "../engagements/pages.ts";
import { makeLibrary } from "../engagements/summary.ts";
import en from "../language/en.json";
import hi from "../language/hi.json";
import { LANGUAGES, type Language } from "../language/locale.ts";
import type { Messages } from "../language/messages.ts";
import { App } from "../page/App.tsx";
import { publish } from "./dataFiles.ts";
import { allPaths, toRoot } from "./paths.ts";

/** What a page is set into: `index.html`, the built files (null while developing) and the site's absolute address. */
export interface Shell {
  readonly template: string;
  readonly assets: Readonly<Record<string, unknown>> | null;
  readonly site: string | null;
}

const MESSAGES: Readonly<Record<Language, Messages>> = { hi, en };
const libraries = { hi: makeLibrary(dossier, "hi"), en: makeLibrary(dossier, "en") };

/** Puts everything that a page may `use()` where it is found without waiting. */
function primeAll(): void {
  for (const language of LANGUAGES) {
    prime(LIBRARY[language], libraries[language]);
    const pages = makePages(dossier, language);
    for (const [name, part] of Object.entries(pages)) prime(PAGES[name as keyof Pages][language], part);
  }
  for (const e of dossier.engagements) prime(`data/engagements/${e.id}.json`, publish(e, dossier));
}
primeAll();

/** The HTML of one path below the root, and its HTTP status. */
export function renderPage(path: string, shell: Shell): { status: number; html: string } {
  const route = parseRoute(path);
  const { language } = route;
  const app = renderToString(
    <App
      address={servedAddress(path, shell.site ?? "")}
      root=""
      library={libraries[language]}
      messages={MESSAGES[language]}
    />,
  );
  const root = toRoot(path) || "./";
  const html = shell.template
    .replace('<html lang="hi" data-root="./">', `<html lang="${language}" data-root="${root}">`)
    .replace("<!--head-->", "")
    .replaceAll('="./assets/', `="${root}assets/`)
    .replace("<!--app-->", () => app);
  return { status: route.page === "missing" ? 404 : 200, html };
}

/** Writes every page of the site into the folder of the client build. */
export function writeSite(dist: string): void {
  const template = readFileSync(path.join(dist, "index.html"), "utf8");
  const assets = JSON.parse(readFileSync(path.join(dist, ".vite/manifest.json"), "utf8")) as Record<string, unknown>;
  const shell: Shell = { template, assets, site: process.env.SITE_URL ?? null };
  for (const each of allPaths(dossier)) {
    const folder = path.join(dist, each);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "index.html"), renderPage(each, shell).html);
  }
}
