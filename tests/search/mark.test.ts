import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphemes, markRanges } from "../../src/search/mark.ts";
import { find } from "./realSearch.ts";

function marked(text: string, query: string): string {
  let out = "";
  let at = 0;
  for (const [start, end] of markRanges(text, find(query).understood.words)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

describe("what a search marks in a text", () => {
  test.each([
    ["jaishankar", "मॉस्को में जयशंकर और लावरोव की वार्ता", "मॉस्को में [जयशंकर] और लावरोव की वार्ता"],
    ["जयशंकर", "Jaishankar and Lavrov hold talks", "[Jaishankar] and Lavrov hold talks"],
    ["Лавров", "मॉस्को में जयशंकर और लावरोव की वार्ता", "मॉस्को में जयशंकर और [लावरोव] की वार्ता"],
    ["moskva", "Talks in Moscow", "Talks in [Moscow]"],
    ["कजान", "ब्रिक्स शिखर सम्मेलन, कज़ान", "ब्रिक्स शिखर सम्मेलन, [कज़ान]"],
    ["ptuin", "President Putin’s visit", "President [Putin]’s visit"],
    ["jaish", "S. Jaishankar", "S. [Jaish]ankar"],
    ["राष्ट", "राष्ट्रपति पुतिन", "[राष्ट्र]पति पुतिन"],
    ["मंत्री", "मंत्रियों की बैठक", "[मंत्रियों] की बैठक"],
    ["shikhar sammelan", "वार्षिक शिखर सम्मेलन", "वार्षिक [शिखर] [सम्मेलन]"],
    ["s-400", "S-400 supplies", "[S-400] supplies"],
    ['"annual summit"', "22nd Annual Summit", "22nd [Annual] [Summit]"],
    ["xyzzy", "Talks in Moscow", "Talks in Moscow"],
    ["talks", "", ""],
  ])("%s in %s", (query, text, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test("never cuts a letter, never overlaps, stays in order", () => {
    const queries = fc.constantFrom("jaish", "राष्ट", "म", "moskva", "शिख", "s 400", "ptuin", "विदेश मंत्र", "क");
    const piece = fc.constantFrom(
      "राष्ट्रपति",
      "शिखर",
      "मंत्रियों",
      "जयशंकर",
      "Moscow",
      "S-400",
      "क्ष",
      " ",
      "-",
      "कज़ान",
      "ै",
      "👩‍🚀",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), queries, (pieces, query) => {
        const text = pieces.join("");
        const borders = new Set([0]);
        let at = 0;
        for (const letter of graphemes(text)) {
          at += letter.length;
          borders.add(at);
        }
        let end = 0;
        for (const mark of markRanges(text, find(query).understood.words)) {
          expect(mark[0]).toBeGreaterThanOrEqual(end);
          expect(mark[1]).toBeGreaterThan(mark[0]);
          expect(borders.has(mark[1])).toBe(true);
          end = mark[1];
        }
      }),
      { numRuns: 200 },
    );
  });
});
