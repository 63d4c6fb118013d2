import { describe, expect, test } from "vitest";
import { parseView } from "../../src/browse/parse.ts";
import { parseRoute, type Route } from "../../src/browse/route.ts";
import { knownIds } from "../../src/browse/useView.ts";
import { dossier } from "../../src/engagements/dossier.ts";
import { overlaps, passes, WHOLE } from "../../src/engagements/select.ts";
import { LANGUAGES, type Language } from "../../src/language/locale.ts";
import { linksOf, PATHS, served } from "./contentSetUp.tsx";
import { LIBRARY, tags } from "./setUp.tsx";

const FILES =
  /^(data\/engagement(s|\.schema)\.json|data\/engagements\.(hi|en)\.(csv|ics)|(hi|en)\/feed\.xml|licences\.txt)$/;

function exists({ page, id }: Route): boolean {
  if (id === null) return page !== "missing";
  if (page === "engagement") return dossier.engagements.some((e) => e.id === id);
  if (page === "person") return id in dossier.people;
  if (page === "place") return id in dossier.places;
  return page === "tour" && dossier.tours.some((tour) => tour.id === id);
}

/** How many engagements the start page shows for a query; fails when a part of the query is not understood. */
function behind(search: string, language: Language): number {
  const library = LIBRARY[language];
  const { view, ignored } = parseView(search, knownIds(library), WHOLE);
  expect([search, ignored]).toEqual([search, []]);
  const countryOf = (city: string) => library.places[city]?.country ?? null;
  return library.engagements.filter((e) => overlaps(e, view) && passes(e, view, countryOf)).length;
}

describe.each(LANGUAGES)("in %s", (language) => {
  const all = PATHS.map((path) => {
    const route = parseRoute(`${language}/${path}/`);
    const document = served(language, path);
    return { path, document, links: linksOf(route, document) };
  });

  test("every link leads to a page in the same language, a place on it, or a file", () => {
    for (const { path, links } of all) {
      for (const { written, url, below } of links) {
        if (below === null) continue;
        const to = parseRoute(below);
        const known = FILES.test(below) || (below.endsWith("/") && exists(to) && to.language === language);
        expect([path, written, known]).toEqual([path, written, true]);
        if (!url.hash) continue;
        const there = all.find((page) => `${language}/${page.path}/` === below)?.document;
        expect([path, written, there?.getElementById(url.hash.slice(1)) != null]).toEqual([path, written, true]);
      }
    }
  });

  test("links inside the site are relative, links out of it are whole", () => {
    for (const { links } of all) {
      for (const { written, below } of links)
        expect(written).toMatch(below === null ? /^https?:\/\// : /^(\.\.?\/|#|[a-z0-9-]+\/)/);
    }
  });

  test("every figure that is a link shows as many engagements as it says", () => {
    let figures = 0;
    for (const { path, links } of all) {
      for (const { url, says } of links) {
        if (!/^\d+$/.test(says) || !url.search) continue;
        figures += 1;
        expect([path, url.search, behind(url.search, language)]).toEqual([path, url.search, Number(says)]);
      }
    }
    expect(figures).toBeGreaterThan(500);
  });

  test("a person, a place and a reading that nobody knows are answered with the way to the list", () => {
    for (const path of ["people/nobody", "places/nowhere", "places/constructor", "tours/none"]) {
      const document = served(language, path);
      expect(tags(document, "h1").length).toBe(1);
      const list = path.startsWith("tours") ? "about" : path.split("/")[0];
      const links = linksOf(parseRoute(`${language}/${path}/`), document);
      expect(links.some(({ below }) => below === `${language}/${list}/`)).toBe(true);
    }
  });

  test("Jaishankar and Lavrov: how often, one click from either page", () => {
    const both = ["s-jaishankar", "sergey-lavrov"];
    const count = dossier.engagements.filter((e) =>
      both.every((id) => [...e.india, ...e.russia].some((p) => p.person === id)),
    ).length;
    for (const pair of [both, both.toReversed()]) {
      const links = all.find((page) => page.path === `people/${pair[0]}`)?.links ?? [];
      const link = links.find(({ url }) => url.search === `?person=${pair.join("+")}`);
      expect([link?.below, link?.says]).toEqual([`${language}/`, String(count)]);
    }
  });
});
