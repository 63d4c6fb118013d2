import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suggest } from "../../src/search/suggest.ts";
import { find, index } from "./realSearch.ts";

const BAD = [
  "",
  " ",
  "\u0000\u0001\u001f",
  "%E0%A4%A",
  "%%%",
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "(((((",
  "[a-z]*+?",
  ".*",
  "\\",
  "^$|",
  "'; DROP TABLE engagements; --",
  '"""""',
  '"unclosed phrase',
  "«»„“”",
  "\ud800",
  "\udc00x",
  "\u200d\u200c\u200b",
  "््््",
  "़",
  "ँ".repeat(300),
  "constructor",
  "__proto__",
  "toString hasOwnProperty",
  "🚀🇮🇳🇷🇺",
  "\u202eabc\u202c",
  "a".repeat(5000),
  "क्".repeat(2500),
  "putin ".repeat(900),
  "9".repeat(5000),
  "2024-99-99",
  "0000-00-00",
  "32 july 2024",
  "january to",
  "to to to to",
  "- – —",
  "2024-",
  "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
];

const known = new Set(index.ids);

describe("bad input", () => {
  test.each(BAD.map((text) => [JSON.stringify(text).slice(0, 40), text]))("%s gets an answer", (_, text) => {
    const found = find(text);
    suggest(index, text, "hi");
    if (!found.narrows) expect(found.ids.size).toBe(index.ids.length);
  });

  test("what has no word narrows nothing, and says so", () => {
    for (const text of ["", " ", "%%%", "(((((", '"""""', "the of and", "की में"]) expect(find(text).narrows).toBe(false);
  });

  test("markup is looked for as words", () => {
    expect(find("<b>lavrov</b> &amp;").understood.words.map((word) => word.typed)).toContain("lavrov");
    expect(find("<xyzzy>").ids.size).toBe(0);
  });

  test("words beyond the twelfth are left out and named", () => {
    const words = "one two three four five six seven eight nine ten eleven twelve thirteen".split(" ");
    const { understood } = find(words.join(" "));
    expect(understood.ignored).toContain("thirteen");
  });

  test("any text is answered, in both languages", () => {
    const piece = fc.constantFrom(
      "putin",
      "मोदी",
      '"',
      "2024",
      "july",
      "-",
      "to",
      "से",
      "क्",
      "\u200d",
      "s",
      "400",
      "Ω",
      "q3",
      " ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.array(piece, { maxLength: 14 }).map((a) => a.join(" ")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom("hi" as const, "en" as const), (query, language) => {
        const found = find(query, language);
        expect([...found.ids.keys()].every((id) => known.has(id))).toBe(true);
        expect(suggest(index, query, language).every((offer) => offer.count > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
