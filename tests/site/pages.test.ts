import path from "node:path";
import { expect, test } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import { allPaths } from "../../src/site/paths.ts";
import { attribute, FILES, PAGES, read } from "./dist.ts";

const known = new Set(FILES);

/** The file that a link of a page leads to, as any static host would find it. */
function target(page: string, link: string): string {
  const asked = decodeURI(link.replace(/[?#].*$/, ""));
  const joined = asked === "" ? page : path.posix.join(path.posix.dirname(page), asked);
  return /(^|\/)$|^\.$/.test(joined) ? path.posix.join(joined, "index.html") : joined;
}

const isLocal = (link: string) => !/^[a-z]+:/i.test(link);

test("every page of the contract is there in both languages, and no other", () => {
  const wanted = allPaths(dossier).map((each) => `${each}index.html`);
  expect(PAGES.toSorted()).toEqual(wanted.toSorted());
  for (const language of ["hi", "en"])
    for (const each of ["", "people/", "places/", "documents/", "report/", "about/", "embed/", "numbers/"])
      expect(known).toContain(`${language}/${each}index.html`);
});

test("the files of the contract are there", () => {
  const both = (name: (language: string) => string) => ["hi", "en"].map(name);
  for (const file of [
    "index.html",
    "404.html",
    "sitemap.xml",
    "robots.txt",
    "data/engagements.json",
    "data/engagement.schema.json",
    ...both((l) => `${l}/feed.xml`),
    ...both((l) => `manifest.${l}.webmanifest`),
    ...both((l) => `data/engagements.${l}.csv`),
    ...both((l) => `data/engagements.${l}.ics`),
    ...dossier.engagements.map((e) => `data/engagements/${e.id}.json`),
  ])
    expect(known, file).toContain(file);
});

test("every link of every page leads to a file, in whatever folder the site lies", () => {
  const broken: string[] = [];
  for (const page of [...PAGES, "index.html"]) {
    const html = read(page);
    for (const link of [...attribute(html, "href"), ...attribute(html, "src")])
      if (link.startsWith("/")) broken.push(`${page}: ${link} holds only at the top of a host`);
      else if (isLocal(link) && !known.has(target(page, link))) broken.push(`${page}: ${link}`);
  }
  expect(broken).toEqual([]);
});

test("a page brings its styles with it: its first paint waits for no other request", () => {
  for (const page of PAGES) {
    const html = read(page);
    const sheets = html.match(/<link [^>]*rel="stylesheet"[^>]*>/g) ?? [];
    expect(
      sheets.filter((link) => !/ disabled| media="print"/.test(link)),
      page,
    ).toEqual([]);
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = ""]) => text).join("");
    expect(styles, page).toContain(".engagement-row");
    const addresses = [...styles.matchAll(/url\(([^)]*)\)/g)].map(([, link = ""]) => link);
    expect(addresses.length, page).toBeGreaterThan(0);
    expect(
      addresses.filter((link) => !known.has(target(page, link))),
      page,
    ).toEqual([]);
  }
});

test("what others read of a page stands in its first 32 kB, before the styles", () => {
  for (const page of PAGES) expect(read(page).indexOf('name="twitter:card"'), page).toBeLessThan(32_000);
  for (const page of PAGES) expect(read(page).indexOf('name="twitter:card"'), page).toBeGreaterThan(0);
});

test("the picture that a page is shared with exists", () => {
  const lost = PAGES.filter((page) => {
    const [, picture = ""] = /property="og:image" content="([^"]*)"/.exec(read(page)) ?? [];
    return !known.has(target(page, picture));
  });
  expect(lost).toEqual([]);
});

test("a page asks no other host for anything", () => {
  for (const page of [...PAGES, "index.html", "404.html"]) {
    const html = read(page);
    expect(
      attribute(html, "src").filter((link) => !isLocal(link)),
      page,
    ).toEqual([]);
    const sheets = html.match(/<link [^>]*rel="(stylesheet|preload|modulepreload|icon|manifest)"[^>]*>/g) ?? [];
    expect(
      sheets.flatMap((link) => attribute(link, "href")).filter((link) => !isLocal(link)),
      page,
    ).toEqual([]);
  }
});

test("the way back to the root that a page tells is right", () => {
  for (const page of PAGES) {
    const [root = ""] = attribute(read(page), "data-root");
    expect(path.posix.join(path.posix.dirname(page), root), page).toMatch(/^\.\/?$/);
  }
});
