import { expect, test } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import { makeLibrary, TRACKS } from "../../src/engagements/summary.ts";
import en from "../../src/language/en.json";
import hi from "../../src/language/hi.json";
import { translator } from "../../src/language/messages.ts";
import { MONTHS, optionName, perMonth } from "../../src/timeline/months.ts";

test("the 24 months add up to the whole, track by track", () => {
  const { engagements } = makeLibrary(dossier, "en");
  const months = perMonth(engagements, TRACKS);
  expect(months.map((m) => m.month)).toEqual(MONTHS);
  expect([MONTHS[0], MONTHS[12], MONTHS[23]]).toEqual(["2024-01", "2025-01", "2025-12"]);
  for (const [i, track] of TRACKS.entries()) {
    const sum = months.reduce((all, month) => all + (month.counts[i] ?? 0), 0);
    expect(sum).toBe(engagements.filter((e) => e.track === track).length);
  }
});

test("an engagement counts once, in the month in which it begins", () => {
  const months = perMonth(
    [
      { start: "2024-07-30", track: "security" },
      { start: "2023-12-31", track: "security" },
      { start: "2024-08-01", track: "elsewhere" },
    ],
    ["leaders", "security"],
  );
  expect(months.filter((m) => m.counts.some((n) => n > 0))).toEqual([{ month: "2024-07", counts: [0, 1] }]);
});

test("an option is named in one sentence, in both languages", () => {
  const id = "2025-08-21-jaishankar-lavrov-moscow";
  for (const [language, messages] of [["en", en] as const, ["hi", hi] as const]) {
    const library = makeLibrary(dossier, language);
    const e = library.engagements.find((x) => x.id === id);
    if (!e) throw new Error(`${id} is gone`);
    const t = translator(language, messages);
    const start = language === "en" ? "21 August 2025, " : "21 अगस्त 2025, ";
    expect(optionName(t, language, e, library)).toBe(
      `${start}${e.title}; ${library.tracks.diplomacy}; ${library.places.moscow?.name}`,
    );
    expect(optionName(t, language, { ...e, city: null }, library)).toBe(
      `${start}${e.title}; ${library.tracks.diplomacy}`,
    );
  }
});
