import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRoute, type Route, relativePath, routePath } from "../../src/browse/route.ts";

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const language = fc.constantFrom("hi" as const, "en" as const);
const lists = fc.constantFrom(
  "start" as const,
  "people" as const,
  "places" as const,
  "documents" as const,
  "report" as const,
  "about" as const,
  "embed" as const,
  "numbers" as const,
);
const ones = fc.constantFrom("engagement" as const, "person" as const, "place" as const, "tour" as const);
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ language, page: lists, id: fc.constant(null) }),
  fc.record({ language, page: ones, id }),
);

describe("the path of a page", () => {
  test("is read back as the page that it was written from", () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(routePath(route))).toEqual(route);
      }),
    );
  });

  test("names the page also with index.html and without the last slash", () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(`${routePath(route)}index.html`)).toEqual(route);
        expect(parseRoute(routePath(route).slice(0, -1))).toEqual(route);
      }),
    );
  });

  test("is only read at its end as a file, and the missing page of no language is Hindi", () => {
    expect(parseRoute("en/places/index.html/")).toEqual({ language: "en", page: "place", id: "index.html" });
    expect(parseRoute("")).toEqual({ language: "hi", page: "missing", id: null });
    expect(routePath({ language: "hi", page: "start", id: null })).toBe("hi/");
  });

  test("never throws, and is the missing page when nothing is there", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (path) => void parseRoute(path)));
    for (const path of ["", "fr/", "en/nothing/", "en/engagements/", "en/about/x/", "en/people/a/b/", "constructor/"])
      expect(parseRoute(path).page).toBe("missing");
    expect(parseRoute("en/nothing/").language).toBe("en");
    for (const path of ["en/nothing/", "hi/about/x/", "en/people/a/b/"]) expect(routePath(parseRoute(path))).toBe(path);
    expect(parseRoute("en/__proto__/x/").page).toBe("missing");
  });

  test("leads from every page to every other, in whatever folder the site lies", () => {
    fc.assert(
      fc.property(routes, routes, fc.constantFrom("/", "/some/where/"), (a, b, folder) => {
        const from = new URL(folder + routePath(a), "https://samvad.example");
        const link = relativePath(routePath(a), routePath(b));
        expect(link.startsWith("/")).toBe(false);
        expect(new URL(link, from).pathname).toBe(folder + routePath(b));
      }),
    );
  });

  test.each([
    ["hi/", "hi/", "./"],
    ["hi/", "en/", "../en/"],
    ["hi/people/", "hi/", "../"],
    ["hi/people/a/", "hi/people/b/", "../b/"],
    ["hi/people/a/", "hi/places/a/", "../../places/a/"],
    ["hi/people/a/", "en/people/a/", "../../../en/people/a/"],
    ["hi/", "hi/people/a/", "people/a/"],
  ])("from %s to %s is the shortest link, %s", (from, to, link) => {
    expect(relativePath(from, to)).toBe(link);
  });
});
