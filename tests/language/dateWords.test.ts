import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  type DayForm,
  dayOf,
  formatDay,
  formatDays,
  formatList,
  formatMonth,
  formatRange,
  instant,
} from "../../src/language/dates.ts";
import { INTL_TAG, LANGUAGES, type Language } from "../../src/language/locale.ts";

const day = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) }).map(dayOf);
const language = fc.constantFrom(...LANGUAGES);

/** Intl's text with its thin and other special spaces as plain ones, and as the en dash stands without them. */
function plain(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/g, " ");
}

describe("words as Intl has them", () => {
  const format = (l: Language, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(INTL_TAG[l], { ...options, timeZone: "UTC", numberingSystem: "latn" });

  test("a day, and a day with its weekday", () => {
    fc.assert(
      fc.property(language, day, (l, d) => {
        expect(formatDay(l, d)).toBe(plain(format(l, { dateStyle: "long" }).format(instant(d))));
        expect(formatDay(l, d, "weekday").replace(",", "")).toBe(
          plain(format(l, { dateStyle: "full" }).format(instant(d))).replace(",", ""),
        );
      }),
    );
  });

  test("a month", () => {
    fc.assert(
      fc.property(language, day, (l, d) => {
        expect(formatMonth(l, d.slice(0, 7))).toBe(
          plain(format(l, { year: "numeric", month: "long" }).format(instant(d))),
        );
      }),
    );
  });

  test("days from one to another", () => {
    fc.assert(
      fc.property(language, day, fc.integer({ min: 0, max: 500 }), (l, from, n) => {
        const to = addDays(from, n);
        const intl = format(l, { year: "numeric", month: "long", day: "numeric" }).formatRange(
          instant(from),
          instant(to),
        );
        expect(formatDays(l, from, to).replace(/ – /g, "–")).toBe(plain(intl).replace(/ – /g, "–"));
      }),
    );
  });
});

describe("digits", () => {
  test("are Latin in every form of both languages", () => {
    fc.assert(
      fc.property(
        language,
        day,
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom<DayForm>("day", "short", "weekday", "tight"),
        (l, d, n, form) => {
          expect(formatDays(l, d, addDays(d, n), form)).not.toMatch(/[०-९]/);
        },
      ),
    );
  });
});

const RANGES: readonly (readonly [from: string, to: string, en: string, hi: string])[] = [
  ["2025-08-21", "2025-08-21", "21 August 2025", "21 अगस्त 2025"],
  ["2025-12-04", "2025-12-05", "4–5 December 2025", "4–5 दिसंबर 2025"],
  ["2025-09-28", "2025-10-03", "28 September – 3 October 2025", "28 सितंबर – 3 अक्टूबर 2025"],
  ["2024-12-30", "2025-01-02", "30 December 2024 – 2 January 2025", "30 दिसंबर 2024 – 2 जनवरी 2025"],
  ["2024-07-01", "2024-07-31", "July 2024", "जुलाई 2024"],
  ["2024-02-01", "2024-02-29", "February 2024", "फ़रवरी 2024"],
  ["2025-02-01", "2025-02-28", "February 2025", "फ़रवरी 2025"],
  ["2024-02-01", "2024-02-28", "1–28 February 2024", "1–28 फ़रवरी 2024"],
  ["2024-01-01", "2024-03-31", "January – March 2024", "जनवरी – मार्च 2024"],
  ["2024-01-01", "2024-12-31", "January – December 2024", "जनवरी – दिसंबर 2024"],
  ["2024-01-01", "2025-12-31", "January 2024 – December 2025", "जनवरी 2024 – दिसंबर 2025"],
  ["2023-12-01", "2026-01-31", "December 2023 – January 2026", "दिसंबर 2023 – जनवरी 2026"],
  ["2024-01-02", "2025-12-31", "2 January 2024 – 31 December 2025", "2 जनवरी 2024 – 31 दिसंबर 2025"],
];

describe("a range in words", () => {
  test.each(RANGES)("%s to %s", (from, to, en, hi) => {
    expect(formatRange("en", from, to)).toBe(en);
    expect(formatRange("hi", from, to)).toBe(hi);
  });
});

const FORMS: readonly (readonly [form: DayForm, en: string, hi: string, enDays: string, hiDays: string])[] = [
  ["day", "4 October 2025", "4 अक्टूबर 2025", "4 October – 2 November 2025", "4 अक्टूबर – 2 नवंबर 2025"],
  ["short", "4 Oct 2025", "4 अक्टू॰ 2025", "4 Oct – 2 Nov 2025", "4 अक्टू॰ – 2 नव॰ 2025"],
  ["tight", "4 Oct", "4 अक्टू॰", "4 Oct – 2 Nov", "4 अक्टू॰ – 2 नव॰"],
  [
    "weekday",
    "Saturday, 4 October 2025",
    "शनिवार, 4 अक्टूबर 2025",
    "Saturday, 4 October 2025 – Sunday, 2 November 2025",
    "शनिवार, 4 अक्टूबर 2025 – रविवार, 2 नवंबर 2025",
  ],
];

describe("the forms of a day", () => {
  test.each(FORMS)("%s", (form, en, hi, enDays, hiDays) => {
    expect(formatDay("en", "2025-10-04", form)).toBe(en);
    expect(formatDay("hi", "2025-10-04", form)).toBe(hi);
    expect(formatDays("en", "2025-10-04", "2025-11-02", form)).toBe(enDays);
    expect(formatDays("hi", "2025-10-04", "2025-11-02", form)).toBe(hiDays);
  });
});

describe("a list in words", () => {
  test.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a and b", "a और b"],
    [["a", "b", "c"], "a, b and c", "a, b और c"],
  ])("%j", (items, en, hi) => {
    expect(formatList("en", items)).toBe(en);
    expect(formatList("hi", items)).toBe(hi);
  });
});
