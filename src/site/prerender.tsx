import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DAY, PAGES, VERSION } from "virtual:samvad/files";
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
import { type Messages, translator } from "../language/messages.ts";
import { App } from "../page/App.tsx";
import { readAssets } from "./assets.ts";
import { publish } from "./dataFiles.ts";
import { pageHead, picturePath, type Site, shellHead } from "./head.ts";
import { ICON_SIZES, icon } from "./icons.ts";
import { Lettering } from "./lettering.ts";
import { allPaths, toRoot } from "./paths.ts";
import { drawPicture } from "./picture.ts";
import { choicePage, missingPage } from "./plainPages.tsx";
import { pageEnd } from "./preloads.ts";
import { siteFiles } from "./siteFiles.ts";

const MESSAGES: Readonly<Record<Language, Messages>> = { hi, en };

/**
 * Every page as HTML. Room `site` runs in Node only and imports all rooms but `offline`: `build.mjs` builds with Vite,
 * then this file renders each page with `page/App.tsx`; feeds, exports, pictures and fonts have a file each. Start
 * reading here.
 */

/** The site as it is known without a client build, as while developing. */
export const SITE: Site = {
  dossier,
  library: { hi: makeLibrary(dossier, "hi"), en: makeLibrary(dossier, "en") },
  t: { hi: translator("hi", hi), en: translator("en", en) },
  build: { version: VERSION, day: DAY },
  assets: null,
  address: null,
};

/** Puts everything that a page may `use()` where it is found without waiting. */
function primeAll(): void {
  for (const language of LANGUAGES) {
    const pages = makePages(dossier, language);
    for (const [name, part] of Object.entries(pages)) prime(PAGES[name as keyof Pages][language], part);
  }
  for (const e of dossier.engagements) prime(`data/engagements/${e.id}.json`, publish(e, dossier));
}
primeAll();

/** What is set into the template: head, content and end of a page. */
interface Parts {
  readonly head: string;
  readonly app: string;
  readonly end: string;
}

const STYLESHEET = /\s*<link rel="stylesheet" crossorigin [^>]*>/;

/** Sets a page's parts into the template (`index.html`); the root lies at `root` from it. The head has the styles;
 * scripts, which on a slow line would come in the way of the page, say that they can wait; the first one runs as soon as
 * it is here, not when the whole page is. */
function setInto(template: string, language: Language, root: string, { head, app, end }: Parts): string {
  return template
    .replace(STYLESHEET, "")
    .replace('<html lang="hi" data-root="./">', `<html lang="${language}" data-root="${root}">`)
    .replace("<!--head-->", () => head)
    .replace(/<(link rel="modulepreload")(?! fetch)/g, '<$1 fetchpriority="low"')
    .replace('<script type="module"', '<script type="module" async')
    .replaceAll('="./assets/', `="${root}assets/`)
    .replace("<!--app-->", () => app)
    .replace("<!--end-->", () => end);
}

/** The HTML of one path below the root, and its HTTP status. */
export function renderPage(path: string, template: string, site: Site = SITE): { status: number; html: string } {
  const route = parseRoute(path);
  const { language } = route;
  const address = servedAddress(path, site.address ?? "");
  const app = renderToString(
    <App address={address} root="" library={site.library[language]} messages={MESSAGES[language]} />,
  );
  const parts = { head: pageHead(route, site), app, end: pageEnd(route, site.assets) };
  const html = setInto(template, language, toRoot(path) || "./", parts);
  return { status: route.page === "missing" ? 404 : 200, html };
}

/** The picture of every engagement and of the site, in both languages. */
function pictures(site: Site, lettering: Lettering): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const language of LANGUAGES) {
    all.set(picturePath({ language, page: "start", id: null }), drawPicture(site, language, null, lettering));
    for (const e of site.library[language].engagements)
      all.set(picturePath({ language, page: "engagement", id: e.id }), drawPicture(site, language, e, lettering));
  }
  return all;
}

/** The site's absolute address from `SITE_URL`, ending in "/". Throws when it is not one. */
function siteAddress(told: string | undefined): string | null {
  if (!told) return null;
  const url = URL.canParse(told) ? new URL(told) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is "${told}": write the whole address, as https://example.org/samvad/`);
  return url.href.replace(/[?#].*$/, "").replace(/\/*$/, "/");
}

/** Writes every page of the site into `dist`, the folder of the client build. `inline` holds the small scripts,
 * `fonts` the faces as TrueType. Gives the pictures that are still to be drawn: path below the root and SVG. */
export function writeSite(dist: string, inline: string, fonts: string): ReadonlyMap<string, string> {
  const read = (file: string) => readFileSync(path.join(dist, file), "utf8");
  const script = (name: string) => readFileSync(path.join(inline, `${name}.js`), "utf8").trim();
  const write = (file: string, content: string | Buffer) => {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), content);
  };
  const assets = readAssets(read);
  const site: Site = { ...SITE, assets, address: siteAddress(process.env.SITE_URL) };
  const template = read("index.html");
  for (const each of allPaths(dossier)) write(`${each}index.html`, renderPage(each, template, site).html);
  write("index.html", choicePage(site, script("firstVisit")));
  write("404.html", missingPage(site, script("notFound"), assets.sheet));
  for (const [file, text] of siteFiles(site)) write(file, text);
  for (const language of LANGUAGES)
    write(
      `offline/${language}.txt`,
      setInto(template, language, "{{root}}", { head: shellHead(language, site, assets), app: "", end: "" }),
    );
  for (const size of ICON_SIZES) write(`icons/${size}.png`, icon(read("icon.svg"), size));
  rmSync(path.join(dist, ".vite"), { recursive: true });
  return pictures(site, new Lettering(fonts));
}
