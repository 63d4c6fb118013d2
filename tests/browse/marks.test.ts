import { describe, expect, test } from "vitest";
import { marksIn, tellingSentence } from "../../src/browse/marks.ts";
import type { Found, Hit } from "../../src/search/query.ts";

const found = (hit: Partial<Hit>, as: string[] = ["kazan"]): Found => ({
  ids: new Map([["a", { points: [], inside: true, ...hit }]]),
  understood: { words: [{ typed: "kazan", how: "word", as }], phrases: [], ignored: [], days: null },
  narrows: true,
  nearest: [],
});

const SENTENCES = ["They met.", "They spoke of trade.", "Talks were held in Kazan."];

describe("where the words of a search stand", () => {
  test("is marked in a text while something is searched", () => {
    expect(marksIn("Talks in Kazan", found({}))).toEqual([[9, 14]]);
    expect(marksIn("Talks in Kazan", null)).toEqual([]);
  });
});

describe("the sentence that shows why an engagement was found", () => {
  test("is the first in which a word can be marked", () => {
    expect(tellingSentence("a", found({ points: [1, 2] }), SENTENCES)).toBe(SENTENCES[2]);
  });

  test("is the first that the search names when none can be marked in this language", () => {
    expect(tellingSentence("a", found({ points: [1, 0] }, ["казань"]), SENTENCES)).toBe(SENTENCES[1]);
  });

  test("is not needed where title, people or place show it, or nothing is searched", () => {
    expect(tellingSentence("a", found({ points: [2], inside: false }), SENTENCES)).toBeNull();
    expect(tellingSentence("b", found({ points: [2] }), SENTENCES)).toBeNull();
    expect(tellingSentence("a", null, SENTENCES)).toBeNull();
  });

  test("is none when the sentences are not those that were searched", () => {
    expect(tellingSentence("a", found({ points: [7] }), SENTENCES)).toBeNull();
    expect(tellingSentence("a", found({ points: [7, 2] }), SENTENCES)).toBe(SENTENCES[2]);
  });
});
