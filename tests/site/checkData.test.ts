import { describe, expect, test, vi } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import type { Dossier, Engagement } from "../../src/engagements/schema.ts";
import { checkData, excusesSchema, main } from "../../src/site/checkData.ts";
import { compareLanguages } from "../../src/site/compareLanguages.ts";
import { printReport, table } from "../../src/site/printReport.ts";
import { readFiles } from "../../src/site/readFiles.ts";

const excuses = excusesSchema.parse(readFiles()["excuses.json"]);
const real = checkData(dossier, excuses);

/** A dossier of some engagements, each like a real one but for what is given. */
function of(...changes: readonly Partial<Engagement>[]): Dossier {
  const [first] = dossier.engagements.filter((e) => e.related.length === 0 && e.india.length > 0);
  if (!first) throw new Error("no engagement to begin with");
  const engagements = changes.map((change, i) => ({ ...first, id: `${first.start}-e${i}`, ...change }));
  return { ...dossier, engagements, report: [], tours: [] };
}

/** What a sentence lacks in either language. */
function differences(en: string, hi: string): readonly string[] {
  const all = compareLanguages(of({ points: [{ en, hi, src: [1] }] }));
  return all.filter(({ point }) => point === "points[0]").map(({ only, what }) => `${only}: ${what}`);
}

describe("the real data", () => {
  test("have nothing hard to be mended", () => {
    expect(real.hard).toEqual([]);
  }, 60_000);

  test("are counted whole", () => {
    expect(real.counts.engagements).toBe(dossier.engagements.length);
    const bySide = Object.values(real.sources).flatMap((row) => Object.values(row));
    expect(bySide.reduce((a, b) => a + b, 0)).toBe(real.counts.sources);
  });

  test("every excuse is for a difference that is there, and says why", () => {
    expect(real.excused).toBe(excuses.length);
    expect(real.staleExcuses).toEqual([]);
  });
});

describe("the two languages of a sentence", () => {
  test.each([
    ["Trade was 68 billion dollars.", "व्यापार 68 अरब डॉलर था।"],
    ["Trade was 4,500 million.", "व्यापार 4.5 अरब था।"],
    ["An economy of 4 trillion dollars.", "40 खरब डॉलर की अर्थव्यवस्था।"],
    ["It was the 22nd session.", "यह 22वाँ सत्र था।"],
    ["It was the sixth session.", "यह छठा सत्र था।"],
    ["They met for two and a half hours.", "वे ढाई घंटे मिले।"],
    ["Three ministers spoke.", "तीनों मंत्री बोले।"],
    ["On 4 and 5 December 2025", "4 और 5 दिसंबर 2025 को"],
    ["From 28 September to 3 October", "28 सितंबर से 3 अक्टूबर तक"],
    ["It ran from 4 to 6 December and the last day was the 6th.", "यह 4 से 6 दिसंबर तक चला और आखिरी दिन 6 दिसंबर था।"],
    ["Ajit Doval met Sergei Shoigu in Moscow.", "अजीत डोभाल मॉस्को में सर्गेई शोइगु से मिले।"],
    ["Doval met Patrushev.", "डोभाल पात्रुशेव से मिले।"],
    ["The SCO and the UN", "शंघाई सहयोग संगठन (एससीओ) और संयुक्त राष्ट्र"],
  ])("agree: %s", (en, hi) => {
    expect(differences(en, hi)).toEqual([]);
  });

  test.each([
    ["Trade was 68 billion dollars.", "व्यापार 68 करोड़ डॉलर था।", ["en: number 68000000000", "hi: number 680000000"]],
    ["It was the 22nd session.", "यह 21वाँ सत्र था।", ["en: number 22", "hi: number 21"]],
    ["Four ministers spoke.", "पाँच मंत्री बोले।", ["en: number 4", "hi: number 5"]],
    ["On 4 December", "4 नवंबर को", ["en: day 4/12", "en: month 12", "hi: day 4/11", "hi: month 11"]],
    [
      "On 4 December and 5 November",
      "5 दिसंबर और 4 नवंबर को",
      ["en: day 4/12", "en: day 5/11", "hi: day 5/12", "hi: day 4/11"],
    ],
    ["On Monday", "मंगलवार को", ["en: weekday 1", "hi: weekday 2"]],
    ["Ajit Doval spoke.", "राजनाथ सिंह बोले।", ["en: person ajit-doval", "hi: person rajnath-singh"]],
    ["They met in Moscow.", "वे कज़ान में मिले।", ["en: place moscow", "hi: place kazan"]],
    ["A BRICS meeting", "एससीओ की बैठक", ["en: forum brics", "hi: forum sco"]],
  ])("differ: %s", (en, hi, expected) => {
    const found = differences(en, hi);
    for (const what of expected) expect(found).toContain(what);
  });
});

describe("the report", () => {
  test("tells of an excuse that is no longer needed, and lets a good one pass", () => {
    const lone = of({ points: [{ en: "It was 5.", hi: "यह 6 था।", src: [1] }], documents: [], doubts: null });
    const found = compareLanguages(lone).filter(({ point }) => point === "points[0]");
    const good = found.map(({ id, point, what }) => ({ id, point, what, why: "As it should be." }));
    const stale = { id: good[0]?.id ?? "", point: "points[0]", what: "number 7", why: "As it should be." };
    const report = checkData(lone, [...good, stale]);
    expect(report.excused).toBe(2);
    expect(report.staleExcuses).toEqual([stale]);
    expect(report.hard.some((line) => line.includes("remove the excuse"))).toBe(true);
  });

  test("names sentences with one source, records without a Hindi one, and offices with two Hindi wordings", () => {
    const [source] = dossier.engagements[0]?.sources ?? [];
    if (!source) throw new Error("no source");
    const role = (hi: string) => [{ person: "ajit-doval", role: { en: "National Security Adviser", hi } }];
    const report = checkData(
      of(
        {
          sources: [{ ...source, language: "en" }],
          points: [{ en: "a", hi: "अ", src: [1] }],
          india: role("सुरक्षा सलाहकार"),
        },
        {
          sources: [{ ...source, language: "hi" }],
          points: [{ en: "a", hi: "अ", src: [1, 2] }],
          india: role("सलाहकार"),
        },
      ),
    );
    const [first, second] = report.singleSource[0]?.split(" ") ?? [];
    expect(second).toBe("points[0]");
    expect(report.singleSource).toHaveLength(1);
    expect(report.withoutHindiSource).toEqual([first]);
    expect(report.variants.find(({ en }) => en === "National Security Adviser")?.hi).toEqual({
      "सुरक्षा सलाहकार": [first],
      सलाहकार: [expect.any(String)],
    });
  });

  test("names possible duplicates, links one way only and unused entries", () => {
    const report = checkData(
      of({ id: "2025-01-01-a", related: ["2025-01-01-b"] }, { id: "2025-01-01-b", related: [] }),
    );
    expect(report.possibleDuplicates).toEqual([["2025-01-01-a", "2025-01-01-b"]]);
    expect(report.oneWay).toEqual(["2025-01-01-a → 2025-01-01-b"]);
    expect(report.unused).toContain("tracks: people");
    expect(report.hard).toContain("2025-01-01-a → 2025-01-01-b has no way back.");
  });

  test("is printed as a table of sources by language and side, with what is to be mended", () => {
    const printed = printReport(checkData(of({ id: "2025-01-01-a", related: ["2025-01-01-b"] })));
    expect(printed).toMatch(/sources +india +russia +other/);
    expect(printed).toMatch(/To be mended \(\d+\)\n {2}/);
    expect(
      table([
        ["a", "n"],
        ["long", 7],
      ]),
    ).toBe("a     n\nlong  7");
  });

  test("comes as JSON when asked so, and the real data give no error", () => {
    const print = vi.spyOn(console, "log").mockImplementation(() => {});
    expect(main(["--json"])).toBe(0);
    expect(JSON.parse(String(print.mock.calls[0]?.[0])).counts).toEqual(real.counts);
    expect(main([])).toBe(0);
    print.mockRestore();
  }, 60_000);
});
