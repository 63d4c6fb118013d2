import { describe, expect, test } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import { makeLibrary } from "../../src/engagements/summary.ts";
import en from "../../src/language/en.json";
import hi from "../../src/language/hi.json";
import { translator } from "../../src/language/messages.ts";
import { clusterName, NAMED_KINDS } from "../../src/timeline/clusterName.ts";

const kinds = { en: makeLibrary(dossier, "en").kinds, hi: makeLibrary(dossier, "hi").kinds };
const t = { en: translator("en", en), hi: translator("hi", hi) };

const day = (start: string, kind: string, end = start) => ({ start, end, kind });
const july = [
  day("2024-07-03", "ministerial"),
  day("2024-07-09", "summit"),
  day("2024-07-02", "ministerial"),
  day("2024-07-08", "leaders-meeting", "2024-07-11"),
];

describe("the name of a counted mark", () => {
  test("is a sentence with number, days and kinds in the order of the kinds", () => {
    expect(clusterName(t.en, "en", july, kinds.en)).toBe(
      "4 engagements, 2–11 July 2024: 1 annual summit, 1 leaders’ meeting and 2 ministers’ meetings",
    );
    expect(clusterName(t.hi, "hi", july, kinds.hi)).toBe(
      "4 कार्यक्रम, 2–11 जुलाई 2024: 1 वार्षिक शिखर सम्मेलन, शीर्ष नेताओं की 1 मुलाकात और मंत्रियों की 2 बैठकें",
    );
  });

  test("lists at most four kinds; the fourth of five and more are others", () => {
    const many = [...july, day("2024-07-05", "culture"), day("2024-07-05", "exercise"), day("2024-07-05", "visit")];
    expect(clusterName(t.en, "en", many, kinds.en)).toBe(
      "7 engagements, 2–11 July 2024: 1 annual summit, 1 leaders’ meeting, 1 visit and 4 others",
    );
    expect(clusterName(t.hi, "hi", many, kinds.hi)).toMatch(/1 यात्रा और 4 अन्य$/);
  });

  test("every kind of the data has its words for one and for several, in both languages", () => {
    expect([...NAMED_KINDS].sort()).toEqual(Object.keys(dossier.kinds).sort());
    for (const language of ["en", "hi"] as const)
      for (const kind of NAMED_KINDS)
        for (const count of [1, 2]) {
          const items = Array.from({ length: count }, () => day("2024-07-05", kind));
          expect(clusterName(t[language], language, items, kinds[language])).toContain(String(count));
        }
  });

  test("a kind without words of its own still counts, and nothing has no name", () => {
    const items = [day("2024-07-05", "sport"), day("2024-07-05", "sport")];
    expect(clusterName(t.en, "en", items, { sport: "Sport" })).toBe("2 engagements, 5 July 2024: Sport 2");
    expect(() => clusterName(t.en, "en", [], kinds.en)).toThrow(RangeError);
  });
});
