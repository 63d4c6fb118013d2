import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, tokens } from "../../src/search/fold.ts";
import { distance } from "../../src/search/hearing.ts";
import { sound } from "../../src/search/sound.ts";
import { stem } from "../../src/search/stem.ts";

const DEVANAGARI = Array.from({ length: 0x80 }, (_, i) => String.fromCharCode(0x900 + i));
const letters = fc.constantFrom(
  ...DEVANAGARI,
  ..."abcdefgzéèÉßАБВЙйЁёñ0123456789०१२ .,-'’ \u0301\u093c\u200c\u200d".split(""),
);
const hindi = fc.array(letters, { maxLength: 40 }).map((all) => all.join(""));
const any = fc.oneof(
  hindi,
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

describe("folding", () => {
  test("is idempotent", () => {
    fc.assert(fc.property(any, (text) => fold(fold(text)) === fold(text)));
  });

  test("does not depend on the normal form", () => {
    fc.assert(
      fc.property(any, (text) => {
        const folded = fold(text);
        return (["NFC", "NFD", "NFKC", "NFKD"] as const).every((form) => fold(text.normalize(form)) === folded);
      }),
    );
  });

  test("does not see joiners, soft hyphens and marks of direction", () => {
    const ignored = fc.constantFrom("\u200c", "\u200d", "\u200b", "\u00ad", "\u2060", "\ufeff", "\u200e");
    fc.assert(
      fc.property(hindi, fc.nat(), ignored, (text, place, sign) => {
        const at = place % (text.length + 1);
        expect(fold(text.slice(0, at) + sign + text.slice(at))).toBe(fold(text));
      }),
    );
  });

  test.each([
    ["हिन्दी", "हिंदी"],
    ["हिन्‍दी", "हिंदी"],
    ["कज़ान", "कजान"],
    ["क़ज़ान", "कज़ान"],
    ["\u095b", "ज\u093c"],
    ["पाँच", "पांच"],
    ["मॉस्को", "मास्को"],
    ["सितम्बर", "सितंबर"],
    ["अन्तर-सरकारी", "अंतर-सरकारी"],
    ["नयी", "नई"],
    ["गये", "गए"],
    ["२०२४", "2024"],
    ["क्‍ष", "क्ष"],
    ["Évian", "evian"],
    ["फ़रवरी", "फरवरी"],
    ["मन्त्री", "मंत्री"],
    ["Лихачёв", "лихачев"],
    ["STRASSE", "straße"],
  ])("%s is %s", (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });
});

describe("tokens", () => {
  test("stand in the text where they say, in order, and are folded", () => {
    fc.assert(
      fc.property(any, (text) => {
        let end = 0;
        for (const token of tokens(text).filter((t) => !t.joined)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(fold(token.word)).toBe(token.word);
          end = token.end;
        }
      }),
    );
  });

  test.each([
    ["J. P. Nadda", ["jp", "nadda"]],
    ["जे.पी. नड्डा", ["जेपी", "नड्डा"]],
    ["India’s 35,000 AK-203s", ["india", "35000", "ak", "203", "ak203"]],
    ["S-400 and Su-30MKI", ["s", "400", "and", "su", "30mki", "s400", "su30mki"]],
    ["26वाँ सत्र, the 26th", ["26", "सत्र", "the", "26"]],
    ["भारत-रूस", ["भारत", "रूस"]],
    ["", []],
  ])("of %s", (text, words) => {
    expect(tokens(text).map((t) => t.word)).toEqual(words);
  });
});

describe("stems", () => {
  test.each([
    ["मंत्रियों", "मंत्री"],
    ["समझौते", "समझौता"],
    ["वार्ताएं", "वार्ता"],
    ["talks", "talk"],
    ["signed", "signing"],
    ["agencies", "agency"],
    ["лаврова", "лавров"],
    ["москве", "москва"],
  ])("of %s and %s are one", (a, b) => {
    expect(stem(fold(a))).toBe(stem(fold(b)));
  });

  test.each([
    ["मोदी", "मदी"],
    ["दिन", "दीन"],
    ["minister", "ministry"],
    ["mission", "missing"],
  ])("of %s and %s are two", (a, b) => {
    expect(stem(fold(a))).not.toBe(stem(fold(b)));
  });

  test("are never longer than the word, and not empty", () => {
    fc.assert(fc.property(hindi, (text) => tokens(text).every(({ word }) => stem(word).length > 0)));
  });
});

describe("sounds", () => {
  const apart = (a: string, b: string) => distance(sound(fold(a)), sound(fold(b)), 9);

  test.each([
    ["जयशंकर", "jaishankar", "Джайшанкар"],
    ["लावरोव", "lavrov", "Лавров"],
    ["पुतिन", "putin", "Путин"],
    ["कज़ान", "kazan", "Казань"],
    ["अस्ताना", "astana", "Астана"],
    ["थरूर", "tharoor", "Тхарур"],
    ["सिंह", "singh", "Сингх"],
  ])("of %s, %s and %s are near", (hi, en, ru) => {
    expect(apart(hi, en)).toBeLessThanOrEqual(0.5);
    expect(apart(en, ru)).toBeLessThanOrEqual(0.5);
  });

  test("lie as far from one another in both directions, and not from themselves", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefghiklmnoprstuvyz"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(apart(a, b)).toBeCloseTo(apart(b, a), 5);
        expect(apart(a, a)).toBe(0);
      }),
    );
  });
});
