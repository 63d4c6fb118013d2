import { describe, expect, test } from "vitest";
import type { Engagement } from "../../src/engagements/schema.ts";
import { makeLibrary, rank, summarize } from "../../src/engagements/summary.ts";
import { engagement, made, part, source } from "./madeUp.ts";

const sources = (count: number) => Array.from({ length: count }, (_, i) => source(i + 1));
const documents = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ en: `Paper ${i}`, hi: `पत्र ${i}`, src: [1] }));
const rankOf = (more: Partial<Engagement>) => rank(engagement("a", more));

describe("how loudly an engagement speaks", () => {
  test.each([
    ["leaders-meeting", 80],
    ["commission", 66],
    ["leaders-call", 55],
    ["ministerial", 50],
    ["consultations", 42],
    ["call", 34],
    ["culture", 26],
    ["of no rule", 30],
  ])("begins with its kind: %s with %i, and one for its source", (kind, base) => {
    expect(rankOf({ kind })).toBe(base + 1);
  });

  test("is less for a working group of a commission, and only there", () => {
    const forum = (en: string) => ({ series: "x", en, hi: "समूह" }) as unknown as Engagement["forum"];
    for (const en of ["Working Group on Trade", "Sub-group on rails", "Sub-Working Group"])
      expect(rankOf({ kind: "commission", forum: forum(en) })).toBe(45);
    expect(rankOf({ kind: "commission", forum: forum("26th session") })).toBe(67);
    expect(rankOf({ kind: "ministerial", forum: forum("Working Group on Trade") })).toBe(51);
  });

  test("grows by five for each of three documents, one for each of eight sources, two for each of five links", () => {
    expect([1, 2, 3, 4].map((n) => rankOf({ documents: documents(n) }) - 35)).toEqual([5, 10, 15, 15]);
    expect([1, 2, 8, 9].map((n) => rankOf({ sources: sources(n) }) - 34)).toEqual([1, 2, 8, 8]);
    expect([1, 5, 6].map((n) => rankOf({ related: sources(n).map((s) => s.url) }) - 35)).toEqual([2, 10, 10]);
  });

  test("grows by eight for each of the two leaders, and by twenty where it would stand in a history of one page", () => {
    expect(rankOf({ india: [part("narendra-modi")] })).toBe(43);
    expect(rankOf({ india: [part("narendra-modi")], russia: [part("vladimir-putin")] })).toBe(51);
    expect(rankOf({ india: [part("not-narendra-modi")], russia: [part("vladimir-putin-jr")] })).toBe(35);
    expect([1, 2, 3].map((weight) => rankOf({ weight: weight as 1 }))).toEqual([55, 35, 35]);
  });
});

describe("the summary of an engagement", () => {
  test("says in one language what lists and timeline need", () => {
    const e = engagement("2024-05-01-a", {
      end: "2024-05-03",
      forum: { series: "brics", en: "BRICS", hi: "ब्रिक्स" } as unknown as Engagement["forum"],
      place: { city: "kazan", venue: null },
      india: [part("ina"), part("ins")],
      russia: [part("ivo"), part("ina")],
      documents: documents(2),
      related: ["2024-05-02-b"],
      doubts: { en: "Perhaps.", hi: "शायद।" },
    });
    expect(summarize(e, "hi")).toEqual({
      id: "2024-05-01-a",
      start: "2024-05-01",
      end: "2024-05-03",
      kind: "call",
      track: "diplomacy",
      weight: 3,
      rank: 47,
      title: "शीर्षक 2024-05-01-a",
      short: "2024-05-01-a",
      forum: "brics",
      city: "kazan",
      people: ["ina", "ins", "ivo"],
      documents: 2,
      doubts: true,
      related: ["2024-05-02-b"],
    });
    const plain = summarize(engagement("b"), "en");
    expect(plain).toMatchObject({ title: "Title b", forum: null, city: null, people: [], documents: 0, doubts: false });
    expect(Object.isFrozen(plain)).toBe(true);
  });

  test("stands in the library with the names of its language", () => {
    const { engagements, people, places, language } = makeLibrary(made([engagement("a"), engagement("b")]), "hi");
    expect(language).toBe("hi");
    expect(engagements.map((e) => e.id)).toEqual(["a", "b"]);
    expect(people.ins).toEqual({ name: "ins", side: "india", type: "body" });
    expect(places.kazan).toMatchObject({ name: "कज़ान", country: "RU" });
  });
});
