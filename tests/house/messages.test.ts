import { describe, expect, it } from "vitest";
import en from "../../src/language/en.json";
import hi from "../../src/language/hi.json";
import { BUILD_ONLY, partOf } from "../../src/site/messagesPlugin.ts";

/** Every message by its whole key. */
function flat(messages: object, before = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "string" ? [[before + key, value] as const] : [...flat(value as object, `${before}${key}.`)],
    ),
  );
}

const english = flat(en);
const hindi = flat(hi);
const keys = [...english.keys()];
const placeholders = (text = "") => [...new Set(text.match(/\{\{\s*\w+\s*\}\}/g) ?? [])].sort();

/** Messages without a word: what stands in them is the same in every script. */
const WORDLESS = /^[^\p{L}]*$/u;
/** Proper names of formats and the brand, which Hindi writes as they are. */
const SAME_IN_BOTH = /^(APA|BibTeX|RIS|CSV|JSON|Samvad|EN|English)$/;

describe("the messages", () => {
  it("exist in both languages under the same keys", () => {
    expect(
      [...hindi.keys()].filter((key) => !english.has(key)),
      "only in hi.json",
    ).toEqual([]);
    expect(
      keys.filter((key) => !hindi.has(key)),
      "only in en.json",
    ).toEqual([]);
  });

  it("come to the browser in two parts, and what the build alone says not at all", () => {
    const parts = [partOf(en, false), partOf(en, true)].flatMap((part) => Object.keys(part));
    expect([...parts, ...BUILD_ONLY].sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(partOf(hi, true))).toEqual(["pages"]);
  });

  it("have the same placeholders in both languages", () => {
    const differing = keys.filter((key) => `${placeholders(english.get(key))}` !== `${placeholders(hindi.get(key))}`);
    expect(differing).toEqual([]);
  });

  it("come in pairs where they count", () => {
    const plural = keys.filter((key) => /_(one|other|zero|two|few|many)$/.test(key));
    expect(plural.length).toBeGreaterThan(10);
    expect(plural.filter((key) => !/_(one|other)$/.test(key))).toEqual([]);
    const stems = new Set(plural.map((key) => key.replace(/_\w+$/, "")));
    expect([...stems].filter((stem) => !english.has(`${stem}_one`) || !english.has(`${stem}_other`))).toEqual([]);
    expect([...stems].filter((stem) => english.has(stem))).toEqual([]);
  });

  it("are not empty and have no space at their ends", () => {
    const wrong = [english, hindi].flatMap((all) =>
      [...all].filter(([, text]) => text === "" || text !== text.trim() || / {2}/.test(text)).map(([key]) => key),
    );
    expect(wrong).toEqual([]);
  });

  it("are Hindi in hi.json and have no Devanagari in en.json", () => {
    const wordless = (text: string) => WORDLESS.test(text.replace(/\{\{\w+\}\}/g, "")) || SAME_IN_BOTH.test(text);
    expect([...hindi].filter(([, text]) => !/\p{Script=Devanagari}/u.test(text) && !wordless(text))).toEqual([]);
    expect(
      [...english].filter(([key, text]) => /\p{Script=Devanagari}/u.test(text) && !/language|ownName/.test(key)),
    ).toEqual([]);
  });

  it("keep to the house's Hindi: Latin digits, a danda ends a sentence, no nuqta on क, ख and ग", () => {
    expect([...hindi].filter(([, text]) => /[०-९]/.test(text)).map(([key]) => key)).toEqual([]);
    expect([...hindi].filter(([, text]) => /\p{Script=Devanagari}\.$/u.test(text) && !/॰\.$/.test(text))).toEqual([]);
    expect([...hindi].filter(([, text]) => /\s।|क़|ख़|ग़|क\u093c|ख\u093c|ग\u093c/.test(text)).map(([key]) => key)).toEqual(
      [],
    );
  });
});
