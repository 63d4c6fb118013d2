import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import { INTL_TAG, LANGUAGES, type Language } from "../../src/language/locale.ts";
import { approximateWidth } from "../../src/timeline/measure.ts";
import { shorten, wordEnds } from "../../src/timeline/shorten.ts";

const measure = (text: string) => approximateWidth(text, false);
const each = (text: string) => [...text].length;

describe("shorten", () => {
  test("leaves alone what fits", () => {
    expect(shorten("22nd Annual Summit", 18, each, "en")).toBe("22nd Annual Summit");
  });

  test("cuts between words and ends in dots", () => {
    expect(shorten("Jaishankar and Lavrov talk in Moscow", 28, each, "en")).toBe("Jaishankar and Lavrov talk…");
    expect(shorten("क्रेमलिन में 22वाँ भारत-रूस वार्षिक शिखर सम्मेलन", 30, each, "hi")).toBe("क्रेमलिन में 22वाँ भारत-रूस…");
  });

  test("leaves no comma, dash or dangling small word before the dots", () => {
    expect(shorten("Jaishankar–Lavrov, Moscow", 20, each, "en")).toBe("Jaishankar–Lavrov…");
    expect(shorten("Jaishankar–Lavrov, Moscow", 16, each, "en")).toBe("Jaishankar…");
    expect(shorten("Talks of the ministers", 18, each, "en")).toBe("Talks…");
    expect(shorten("मंत्रियों की बैठक मॉस्को", 13, each, "hi")).toBe("मंत्रियों…");
    expect(shorten("सेना और नौसेना के अभ्यास", 16, each, "hi")).toBe("सेना और नौसेना…");
  });

  const small: [Language, string][] = [
    ...["of", "the", "and", "in", "at", "for", "to", "a", "an", "on", "with", "by", "from", "From"].map(
      (word): [Language, string] => ["en", word],
    ),
    ...["का", "के", "की", "को", "से", "में", "पर", "ने", "और", "तथा", "एवं", "व", "लिए"].map((word): [Language, string] => [
      "hi",
      word,
    ]),
  ];
  test.each(small)("ends in no small word that points on (%s: %s)", (language, word) => {
    const [first, rest] = language === "en" ? ["Talks", "Astana capital"] : ["वार्ता", "अस्ताना नगर"];
    expect(shorten(`${first} ${word} ${rest}`, each(`${first} ${word} A`), each, language)).toBe(`${first}…`);
    expect(shorten(`${first} ${word}x ${rest}`, each(`${first} ${word}xy`), each, language)).toBe(`${first} ${word}x…`);
  });

  test.each([
    ["Talks, then dinner", "Talks…"],
    ["Talks; then dinner", "Talks…"],
    ["Talks (the second) ended", "Talks…"],
    ["Talks “Army 2025” and more", "Talks…"],
    ["Talks — of the ministers", "Talks…"],
    ["Talks & of trade, now", "Talks…"],
  ])("ends in no mark that opens or parts: %s", (text, short) => {
    expect(shorten(text, 11, each, "en")).toBe(short);
  });

  test("keeps a bracket that is closed, and fits to the very letter", () => {
    expect(shorten("Talks (2nd) in Moscow", 12, each, "en")).toBe("Talks (2nd)…");
    expect(shorten("Talks in Moscow", 15, each, "en")).toBe("Talks in Moscow");
    expect(shorten("Talks in Moscow", 6, each, "en")).toBe("Talks…");
    expect(shorten("Talks in Moscow", 5, each, "en")).toBeNull();
  });

  test("gives null when not even the first word fits, or when nothing but small words would stay", () => {
    expect(shorten("Jaishankar talks", 6, each, "en")).toBeNull();
    expect(shorten("The Representatives", 8, each, "en")).toBeNull();
    expect(shorten("", 8, each, "en")).toBeNull();
  });

  test("on all real titles and widths it fits, begins as the title does and never divides a word or cluster", () => {
    const titles = dossier.engagements.flatMap((e) => [e.title, e.short]);
    const cases = fc.record({
      text: fc.constantFrom(...titles),
      language: fc.constantFrom("hi" as const, "en" as const),
      width: fc.integer({ min: 10, max: 600 }),
    });
    fc.assert(
      fc.property(cases, ({ text: both, language, width }) => {
        const text = both[language];
        const short = shorten(text, width, measure, language);
        if (short === null) return;
        expect(measure(short)).toBeLessThanOrEqual(width);
        if (short === text) return;
        const start = short.slice(0, -1);
        expect(short.endsWith("…")).toBe(true);
        expect(text.startsWith(start)).toBe(true);
        expect(start).toMatch(/[\p{L}\p{M}\p{N})]$/u);
        expect(start.split("(").length).toBe(start.split(")").length);
        // What follows is no letter, no mark and no digit: the word was whole, so its last cluster was, too.
        expect(text.slice(start.length)).not.toMatch(/^[\p{L}\p{M}\p{N}\u200c\u200d]/u);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(LANGUAGES)("words end where Intl.Segmenter has them end, in every title (%s)", (language) => {
    const words = new Intl.Segmenter(INTL_TAG[language], { granularity: "word" });
    for (const text of dossier.engagements.flatMap((e) => [e.title[language], e.short[language]])) {
      const ends = [...words.segment(text)].filter((s) => s.isWordLike).map((s) => s.index + s.segment.length);
      expect(wordEnds(text), text).toEqual(ends);
    }
  });
});
