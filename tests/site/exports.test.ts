import ICAL from "ical.js";
import { JSDOM } from "jsdom";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import { makeLibrary } from "../../src/engagements/summary.ts";
import { addDays } from "../../src/language/dates.ts";
import en from "../../src/language/en.json";
import hi from "../../src/language/hi.json";
import { LANGUAGES, type Language } from "../../src/language/locale.ts";
import { translator } from "../../src/language/messages.ts";
import { writeCsv } from "../../src/reading/csv.ts";
import { type Taken, takeAway } from "../../src/reading/exports.ts";
import { sentences } from "../../src/site/dataFiles.ts";
import { feed } from "../../src/site/feed.ts";
import type { Site } from "../../src/site/head.ts";
import { robots, sitemap } from "../../src/site/sitemap.ts";

const ADDRESS = "https://example.org/samvad/";

const SITE: Site = {
  dossier,
  library: { hi: makeLibrary(dossier, "hi"), en: makeLibrary(dossier, "en") },
  t: { hi: translator("hi", hi), en: translator("en", en) },
  build: { version: "1.2.3", day: "2026-11-25" },
  assets: null,
  address: ADDRESS,
};

function taken(language: Language, part: Partial<Taken> = {}): Taken {
  const library = SITE.library[language];
  return {
    library,
    engagements: library.engagements,
    range: null,
    sentences: sentences(dossier, language),
    version: "1.2.3",
    day: "2026-11-25",
    t: SITE.t[language],
    site: ADDRESS,
    ...part,
  };
}

test.each(LANGUAGES)("a table reads back with every engagement, its names and its sentences (%s)", (language) => {
  const { name, text } = takeAway(taken(language), "csv");
  expect(name).toBe(`samvad-2024-01-01-2025-12-31-${language}.csv`);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const { data, errors } = Papa.parse<string[]>(text.slice(1).trimEnd());
  expect(errors).toEqual([]);
  const [head = [], ...rows] = data;
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  const { engagements } = SITE.library[language];
  expect(rows.map((row) => row[0])).toEqual(engagements.map((e) => e.id));
  expect(rows.map((row) => row[3])).toEqual(engagements.map((e) => e.title));
  const column = (key: "sentences" | "licence" | "address") => head.indexOf(SITE.t[language](`export.${key}`));
  const first = dossier.engagements[0]?.points[0]?.[language] ?? "-";
  expect(rows[0]?.[column("sentences")]).toContain(first);
  expect(rows[0]?.[column("licence")]).toContain("creativecommons.org");
  expect(rows[0]?.[column("address")]).toBe(`${ADDRESS}${language}/engagements/${engagements[0]?.id}/`);
});

test("no cell of a table runs as a formula, and quotes, commas and line ends come back", () => {
  const odd = ["=1+1", "+91", "-2", "@x", "\tx", 'a "b", c', "two\nlines", " edge ", "plain"];
  const { data } = Papa.parse<string[]>(
    writeCsv([odd, [-5]])
      .slice(1)
      .trimEnd(),
  );
  expect(data[0]?.slice(0, 5)).toEqual(["'=1+1", "'+91", "'-2", "'@x", "'\tx"]);
  expect(data[0]?.slice(5)).toEqual(odd.slice(5));
  expect(data[1]).toEqual(["-5"]);
});

test.each(LANGUAGES)("a calendar reads back with whole days and exclusive ends (%s)", (language) => {
  const { text } = takeAway(taken(language), "ics");
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  const { engagements } = SITE.library[language];
  expect(events.map((e) => e.summary)).toEqual(engagements.map((e) => e.title));
  expect(events.map((e) => e.startDate.toString())).toEqual(engagements.map((e) => e.start));
  expect(events.map((e) => e.endDate.toString())).toEqual(engagements.map((e) => addDays(e.end, 1)));
  expect(events.every((e) => e.startDate.isDate)).toBe(true);
  expect(new Set(events.map((e) => e.uid)).size).toBe(engagements.length);
  expect(calendar.getFirstPropertyValue("x-wr-caldesc")).toContain("1.2.3");
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test.each(LANGUAGES)("a selection as JSON says its range, language, version and licence (%s)", (language) => {
  const engagements = SITE.library[language].engagements.slice(3, 6);
  const range = { from: "2024-02-01", to: "2024-03-31" };
  const { name, type, text } = takeAway(taken(language, { engagements, range }), "json");
  expect(name).toBe(`samvad-2024-02-01-2024-03-31-${language}.json`);
  expect(type).toBe("application/json");
  const read = JSON.parse(text);
  expect(read).toMatchObject({ ...range, language, version: "1.2.3", licence: "CC-BY-4.0" });
  expect(read.engagements.map((e: { id: string }) => e.id)).toEqual(engagements.map((e) => e.id));
});

test("without the site's address, no file holds a broken one", () => {
  for (const format of ["json", "csv", "ics"] as const) {
    const { text } = takeAway(taken("en", { site: null }), format);
    expect(text).not.toMatch(/URL:\r?\n|null\/|undefined/);
  }
});

const xml = (text: string) => new JSDOM(text, { contentType: "application/xml" }).window.document;

test.each(LANGUAGES)("the feed is Atom with the latest engagements first (%s)", (language) => {
  const root = xml(feed(SITE, language)).documentElement;
  expect(root.namespaceURI).toBe("http://www.w3.org/2005/Atom");
  const entries = [...root.getElementsByTagName("entry")];
  const text = (of: Element, name: string) => of.getElementsByTagName(name)[0]?.textContent ?? "";
  expect(entries.length).toBeGreaterThan(20);
  const updated = entries.map((entry) => text(entry, "updated"));
  expect(updated).toEqual(updated.toSorted().reverse());
  for (const name of ["id", "title", "updated", "author"]) expect(text(root, name)).not.toBe("");
  expect(new Set(entries.map((entry) => text(entry, "id"))).size).toBe(entries.length);
  const links = entries.flatMap((entry) => [...entry.getElementsByTagName("link")].map((l) => l.getAttribute("href")));
  for (const link of links) expect(link).toMatch(new RegExp(`^${ADDRESS}${language}/engagements/[^/]+/$`));
});

test("without the site's address the links of the feed are relative to it", () => {
  const root = xml(feed({ ...SITE, address: null }, "hi")).documentElement;
  expect(root.getElementsByTagName("entry")[0]?.getElementsByTagName("link")[0]?.getAttribute("href")).toMatch(
    /^engagements\//,
  );
});

test("the sitemap names every page with its pair", () => {
  const urls = [...xml(sitemap(dossier, ADDRESS)).getElementsByTagName("url")];
  const links = (url: Element) =>
    Object.fromEntries(
      [...url.getElementsByTagName("xhtml:link")].map((l) => [l.getAttribute("hreflang"), l.getAttribute("href")]),
    );
  const located = new Set(urls.map((url) => url.getElementsByTagName("loc")[0]?.textContent));
  expect(located.size).toBe(urls.length);
  for (const url of urls) {
    const { hi, en, "x-default": choice } = links(url);
    expect(located).toContain(hi);
    expect(located).toContain(en);
    expect(hi?.replace("/samvad/hi/", "/samvad/en/")).toBe(en);
    expect(choice).toBe(ADDRESS);
  }
  expect(robots(ADDRESS)).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
  expect(robots(null)).not.toContain("Sitemap");
});
