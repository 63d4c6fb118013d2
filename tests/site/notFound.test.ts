import fc from "fast-check";
import { expect, test } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import { makeLibrary } from "../../src/engagements/summary.ts";
import { candidates, nearest, wordsOf } from "../../src/page/notFound.ts";

const LIBRARY = makeLibrary(dossier, "en");

test("the site is first looked for where the language begins, then from the top", () => {
  expect(candidates("/some/where/hi/engagements/x/")[0]).toBe("/some/where/");
  expect(candidates("/en/nothing/")).toEqual(["/", "/en/", "/en/nothing/"]);
  expect(candidates("/samvad/nothing")).toEqual(["/", "/samvad/", "/samvad/nothing/"]);
});

test("the folders are few, begin and end with a slash, and the top is among them, whatever is asked", () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const folders = candidates(path);
      expect(folders).toContain("/");
      expect(new Set(folders).size).toBe(folders.length);
      for (const folder of folders) expect(folder).toMatch(/^\/(.*\/)?$/);
    }),
  );
});

test("what was asked for becomes words to search", () => {
  expect(wordsOf("hi/engagements/2025-08-21-jaishankar-lavrov/index.html")).toEqual(["jaishankar", "lavrov"]);
  expect(wordsOf("en/people/मोदी")).toEqual(["मोदी"]);
  expect(wordsOf("")).toEqual([]);
});

test("the engagements that share most with a wrong address come first", () => {
  const [first] = nearest(LIBRARY, "en/engagements/2025-08-21-jaishankar-lavrov-mosco/");
  expect(first?.id).toBe("2025-08-21-jaishankar-lavrov-moscow");
  expect(nearest(LIBRARY, "en/zzzz/")).toEqual([]);
  expect(nearest(LIBRARY, "en/jaishankar/", 3)).toHaveLength(3);
});

test("looking for near engagements never fails", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (path) => {
      expect(nearest(LIBRARY, path).length).toBeLessThanOrEqual(5);
    }),
  );
});
