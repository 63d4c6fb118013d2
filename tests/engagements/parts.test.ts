import { describe, expect, test } from "vitest";
import { metBy, pairs, participants, tally } from "../../src/engagements/meetings.ts";
import { officesOf } from "../../src/engagements/offices.ts";
import { makePages } from "../../src/engagements/pages.ts";
import { claimsOf, documentsOf, sharesOf, totalsOf } from "../../src/engagements/parts.ts";
import type { Dossier } from "../../src/engagements/schema.ts";
import { makeLibrary } from "../../src/engagements/summary.ts";
import { engagement, made, part, source } from "./madeUp.ts";

const day = (id: string, start: string, role: [string, string], end = start) =>
  engagement(id, { start, end, russia: [part("ivo", ...role)], india: [part("ins", "Ship", "पोत")] });

describe("the offices of a person", () => {
  const all = made([
    day("a", "2024-01-01", ["President, host of the summit", "राष्ट्रपति, मेज़बान"], "2024-01-05"),
    day("b", "2024-02-01", ["President", "राष्ट्रपति"]),
    day("c", "2024-03-01", ["President", "राष्ट्राध्यक्ष"]),
    day("d", "2024-04-01", ["President", "राष्ट्रपति"]),
    day("e", "2024-05-01", ["President (acting)", "कार्यवाहक राष्ट्रपति"], "2024-05-02"),
    day("f", "2024-06-01", ["Presidential aide", "राष्ट्रपति के सहायक"]),
  ]);

  test("are the same with a circumstance added, from the first to the last day on which one was named", () => {
    expect(officesOf(all, "en")).toEqual({
      ivo: [
        { office: "President", from: "2024-01-01", to: "2024-05-02" },
        { office: "Presidential aide", from: "2024-06-01", to: "2024-06-01" },
      ],
    });
  });

  test("are called in Hindi as they mostly are where the plain office was named", () => {
    expect(officesOf(all, "hi").ivo?.map(({ office }) => office)).toEqual(["राष्ट्रपति", "राष्ट्रपति के सहायक"]);
    const once = made([
      day("a", "2024-02-01", ["President", "राष्ट्राध्यक्ष"]),
      day("b", "2024-03-01", ["President", "राष्ट्रपति"]),
    ]);
    expect(officesOf(once, "hi").ivo?.[0]?.office).toBe("राष्ट्राध्यक्ष");
  });

  test("are found from days in any order, and not for those who are in no list", () => {
    const turned = made([
      day("b", "2024-03-01", ["Envoy", "दूत"], "2024-03-09"),
      day("a", "2024-01-01", ["Envoy", "दूत"], "2024-03-02"),
      engagement("c", { russia: [part("nobody")] }),
    ]);
    expect(officesOf(turned, "en")).toEqual({ ivo: [{ office: "Envoy", from: "2024-01-01", to: "2024-03-09" }] });
  });
});

describe("who met whom", () => {
  const meeting = (id: string, india: string[], russia: string[]) =>
    engagement(id, { india: india.map((p) => part(p)), russia: russia.map((p) => part(p)) });
  const library = makeLibrary(
    made([
      meeting("a", ["ina", "ins"], ["ivo"]),
      meeting("b", ["ina"], ["ivo", "ira"]),
      meeting("c", ["ins"], ["ira"]),
      meeting("d", ["ina"], ["nobody"]),
    ]),
    "en",
  );

  test("is counted most first, equal ones by their ids", () => {
    expect(tally(["b", "c", "a", "c"])).toEqual([
      { id: "c", count: 2 },
      { id: "a", count: 1 },
      { id: "b", count: 1 },
    ]);
    expect(pairs(library)).toEqual([
      { india: "ina", russia: "ivo", count: 2 },
      { india: "ina", russia: "ira", count: 1 },
    ]);
    const even = makeLibrary(made([meeting("a", ["ina"], ["ivo", "ira"])]), "en");
    expect(pairs(even).map(({ russia }) => russia)).toEqual(["ira", "ivo"]);
  });

  test("counts people and bodies of a side, and nobody who is in no list", () => {
    expect(participants(library, "russia").map(({ id }) => id)).toEqual(["ira", "ivo"]);
    expect(participants(library, "india", "body")).toEqual([{ id: "ins", count: 2 }]);
    expect(participants(library).map(({ id }) => id)).toEqual(["ina", "ins", "ira", "ivo"]);
    expect(metBy(library, "ina")).toEqual([
      { id: "ivo", count: 2 },
      { id: "ira", count: 1 },
    ]);
    expect(metBy(library, "nobody").map(({ id }) => id)).toEqual(["ina"]);
  });
});

describe("the parts of the pages", () => {
  const all = made(
    [
      engagement("a", {
        sources: [source(1), source(2, { publisher: "b", language: "ru", described: true })],
        documents: [{ en: "Paper", hi: "पत्र", src: [2] }],
        confidence: "low",
      }),
      engagement("b", { sources: [source(1), source(2, { publisher: "b" }), source(3, { publisher: "b" })] }),
      engagement("c", { doubts: { en: "Perhaps.", hi: "शायद।" }, confidence: "medium" }),
    ],
    {
      languages: { en: { en: "English", hi: "अंग्रेज़ी" } } as unknown as Dossier["languages"],
      report: [
        {
          n: 1,
          claim: { en: "Claim", hi: "दावा" },
          verdict: "true",
          note: { en: "Note", hi: "टिप्पणी" },
          engagements: ["a", "b"],
        },
      ] as unknown as Dossier["report"],
      tours: [
        {
          id: "t",
          title: { en: "Tour", hi: "यात्रा" },
          intro: { en: "Intro", hi: "परिचय" },
          end: { en: "End", hi: "अंत" },
          stops: [
            { engagement: "a", text: { en: "Stop", hi: "पड़ाव" } },
            { engagement: "b", text: { en: "Next", hi: "अगला" } },
          ],
        },
      ] as unknown as Dossier["tours"],
    },
  );

  test("name the sources of a document, with the publisher's name or, unknown, its id", () => {
    const line = { publisher: "b", title: "Headline 2", described: true, url: "https://example.org/2", language: "ru" };
    expect(documentsOf(all, "hi")).toEqual([{ engagement: "a", text: "पत्र", sources: [line] }]);
  });

  test("give a statement of the report all sources of its engagements, each address once", () => {
    const [claim] = claimsOf(all, "en");
    expect(claim).toMatchObject({ n: 1, claim: "Claim", note: "Note", engagements: ["a", "b"] });
    expect(claim?.sources.map(({ url, publisher }) => `${publisher} ${url}`)).toEqual([
      "The A https://example.org/1",
      "b https://example.org/2",
      "b https://example.org/3",
    ]);
  });

  test("count what there is", () => {
    expect(totalsOf(all)).toEqual({
      engagements: 3,
      sentences: 3,
      documents: 1,
      sources: 6,
      described: 1,
      publishers: 2,
      doubts: 1,
    });
    expect(sharesOf(all, "hi")).toEqual({
      languages: [
        { id: "en", label: "अंग्रेज़ी", count: 5 },
        { id: "ru", label: "ru", count: 1 },
      ],
      publishers: [
        { id: "a", label: "The A", count: 3 },
        { id: "b", label: "b", count: 3 },
      ],
      confidence: [
        { id: "high", label: all.confidence.high?.hi, count: 1 },
        { id: "medium", label: all.confidence.medium?.hi, count: 1 },
        { id: "low", label: all.confidence.low?.hi, count: 1 },
      ],
    });
  });

  test("are put together for the pages, in one language", () => {
    const pages = makePages(all, "hi");
    expect(pages.tours).toEqual([
      {
        id: "t",
        title: "यात्रा",
        intro: "परिचय",
        end: "अंत",
        stops: [
          { engagement: "a", text: "पड़ाव" },
          { engagement: "b", text: "अगला" },
        ],
      },
    ]);
    expect(pages.tourList).toEqual([{ id: "t", title: "यात्रा", intro: "परिचय", stops: 2 }]);
    expect(pages.places).toEqual({ documents: [{ engagement: "a", text: "पत्र" }] });
    expect(pages.people).toEqual({ offices: {}, documents: [{ engagement: "a", text: "पत्र" }] });
    expect(pages.report.claims).toHaveLength(1);
    expect(pages.report.reasons.length).toBeGreaterThan(0);
    expect(pages.about.downloads.map(({ file }) => file).join()).not.toContain("{lang}");
    expect(pages.about.downloads.some(({ file }) => file.includes("hi"))).toBe(true);
    for (const text of [...pages.about.counts, ...pages.about.keys.map(({ label }) => label), ...pages.report.reasons])
      expect(text).toMatch(/[\u0900-\u097f]/);
  });
});
