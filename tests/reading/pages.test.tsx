import { describe, expect, test } from "vitest";
import { parseRoute, type Route, routePath } from "../../src/browse/route.ts";
import { dossier } from "../../src/engagements/dossier.ts";
import { LANGUAGES, type Language } from "../../src/language/locale.ts";
import { AboutPage } from "../../src/reading/AboutPage.tsx";
import { namesOf } from "../../src/reading/placeDots.ts";
import { linkOf, linksOf, PAGES, PATHS, served } from "./contentSetUp.tsx";
import { latinWords, prerender, tags, text } from "./setUp.tsx";

/** Every page in one language, made once. */
const documents = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Map(PATHS.map((path) => [path, served(language, path)]))]),
) as Record<Language, Map<string, Document>>;

describe.each(LANGUAGES)("in %s", (language) => {
  const all = [...documents[language]];

  test("every page has one title, and no head skips a level", () => {
    for (const [path, document] of all) {
      const levels = [...document.body.querySelectorAll("h1, h2, h3, h4")].map((head) => Number(head.tagName[1]));
      expect([path, levels[0], levels.filter((level) => level === 1).length]).toEqual([path, 1, 1]);
      for (const [i, level] of levels.entries())
        expect([path, level - (levels[i - 1] ?? 0) <= 1]).toEqual([path, true]);
    }
  });

  test("no page has a style attribute or the same id twice", () => {
    for (const [path, document] of all) {
      expect([path, document.body.querySelectorAll("[style]").length]).toEqual([path, 0]);
      const ids = [...document.body.querySelectorAll("[id]")].map((element) => element.id);
      expect([path, ids.length]).toEqual([path, new Set(ids).size]);
    }
  });

  test("tables have captions, and heads that say what they head", () => {
    for (const [path, document] of all) {
      for (const table of tags(document, "table")) {
        expect([path, text(table.querySelector("caption")) !== ""]).toEqual([path, true]);
        expect([path, table.querySelectorAll("th:not([scope])").length]).toEqual([path, 0]);
      }
    }
  });

  test("links and buttons have names", () => {
    for (const [path, document] of all) {
      for (const element of [...tags(document, "a"), ...tags(document, "button")]) {
        if (element.closest("[aria-hidden]")) continue;
        const name = element.getAttribute("aria-label") ?? text(element);
        expect([path, element.outerHTML, name.length > 0]).toEqual([path, element.outerHTML, true]);
      }
    }
  });

  test("every person is in the index with the number of their engagements", () => {
    const route = parseRoute(`${language}/people/`);
    const document = documents[language].get("people");
    const rows = [...(document?.querySelectorAll(".people-list li") ?? [])];
    expect(rows.length).toBe(Object.keys(dossier.people).length);
    for (const row of rows) {
      const id = parseRoute(linkOf(route, tags(row, "a")[0] as Element).below ?? "").id;
      const count = dossier.engagements.filter((e) => [...e.india, ...e.russia].some((p) => p.person === id)).length;
      expect([id, text(row.querySelector(".people-count [aria-hidden]"))]).toEqual([id, String(count)]);
    }
  });

  test("all documents are there without a script, each with its engagement and its sources", () => {
    const entries = [...(documents[language].get("documents")?.querySelectorAll(".documents-list > li") ?? [])];
    expect(entries.length).toBe(dossier.engagements.reduce((sum, e) => sum + e.documents.length, 0));
    for (const entry of entries) expect(entry.querySelectorAll(".source-links a").length).toBeGreaterThan(0);
  });

  test("a reading is an article of all its stops, each with an address", () => {
    for (const tour of dossier.tours) {
      const stops = [...(documents[language].get(`tours/${tour.id}`)?.querySelectorAll(".stop") ?? [])];
      expect(stops.map((stop) => stop.id)).toEqual(tour.stops.map((_, i) => `stop-${i + 1}`));
      for (const [i, stop] of stops.entries()) expect(stop.textContent).toContain(tour.stops[i]?.text[language]);
    }
  });

  test("the report gives each statement a verdict in words", () => {
    const document = documents[language].get("report");
    const verdicts = [...(document?.querySelectorAll(".claim .verdict") ?? [])].map(text);
    expect(verdicts.length).toBe(9);
    expect(new Set(verdicts).size).toBe(2);
    expect(document?.querySelectorAll(".claim .verdict-differs").length).toBe(1);
  });

  test("corrections go to a prepared issue where the repository is known, else to a text to copy", () => {
    const route: Route = { language, page: "about", id: null };
    const page = <AboutPage route={route} data={PAGES[language].about} repository="https://example.org/samvad" />;
    const issue = linksOf(route, prerender(language, route, page)).find((link) => link.written.includes("/issues/new"));
    expect(issue?.url.searchParams.get("body")).toBe(PAGES[language].about.form);
    const plain = documents[language].get("about");
    expect(plain?.querySelector("textarea")?.textContent?.trim()).toBe(PAGES[language].about.form);
    expect(plain?.querySelector('a[href*="issues"]')).toBeNull();
  });

  test("the map has a dot for every place, and its list the same places", () => {
    const document = documents[language].get("places");
    const target = (selector: string) =>
      new Set([...(document?.querySelectorAll(selector) ?? [])].map((link) => link.getAttribute("href")));
    expect(target(".place-map a")).toEqual(target(".people-list a"));
    expect(target(".place-map a").size).toBe(new Set(dossier.engagements.flatMap((e) => e.place?.city ?? [])).size);
  });
});

test("Hindi pages have no words in Latin letters but those marked as such", () => {
  for (const [path, document] of documents.hi) expect([path, latinWords(document)]).toEqual([path, []]);
});

test("names on the map never lie on one another", () => {
  const dots = Array.from({ length: 30 }, (_, i) => ({
    id: `place ${i}`,
    count: 1,
    x: 100 + (i % 6) * 22,
    y: 100 + i * 3,
    r: 4,
  }));
  const names = namesOf(dots, dots, (id) => id);
  expect(names.length).toBeGreaterThan(2);
  const boxes = names.map((name) => {
    const width = [...name.text].length * 6.4;
    const left = { start: name.x, end: name.x - width, middle: name.x - width / 2 }[name.anchor];
    return { left, right: left + width, top: name.y - 10.5, bottom: name.y + 2.5 };
  });
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1))
      expect(a.left < b.right - 0.2 && b.left < a.right - 0.2 && a.top < b.bottom - 0.2 && b.top < a.bottom - 0.2).toBe(
        false,
      );
  }
});

test("every path of a content page is one that the site knows", () => {
  for (const path of PATHS) expect(routePath(parseRoute(`hi/${path}/`))).toBe(`hi/${path}/`);
});
