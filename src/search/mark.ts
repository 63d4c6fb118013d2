import { fold, type Token, tokens } from "./fold.ts";
import type { How } from "./match.ts";

/** A word of a search: as typed, and the folded words of the texts that it stands for. */
export interface Wanted {
  readonly typed: string;
  readonly how: How;
  readonly as: readonly string[];
}

/** Begin and end in a text (UTF-16 units). */
export type Mark = readonly [start: number, end: number];

// Without Intl.Segmenter: a sign with its marks, and consonants that a virama binds.
const CLUSTER = /(?:\P{M}\u094d\u200d?)*\P{M}[\p{M}\u200c\u200d]*/gu;

let segmenter: Intl.Segmenter | null = null;

/** The letters of a word as a reader sees them: a Devanagari syllable is never cut. */
export function graphemes(text: string): string[] {
  if (typeof Intl === "undefined" || !("Segmenter" in Intl)) return text.match(CLUSTER) ?? [];
  // Making one takes longer than all of its work.
  segmenter ??= new Intl.Segmenter("hi", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), (s) => s.segment);
}

/** How much of `word` stands for its beginning `typed` (folded), in whole letters. */
function beginning(word: string, typed: string): number {
  let end = 0;
  for (const letter of graphemes(word)) {
    if (fold(word.slice(0, end)).length >= typed.length) break;
    end += letter.length;
  }
  return end;
}

/** A wanted word as the texts are compared with it. */
interface Sought {
  readonly typed: string;
  readonly wanted: Wanted;
  readonly as: ReadonlySet<string>;
}

/** One search marks a title and some sentences of each engagement that it found. */
const sought = new WeakMap<readonly Wanted[], readonly Sought[]>();

function soughtFor(words: readonly Wanted[]): readonly Sought[] {
  const known = sought.get(words);
  if (known) return known;
  const made = words.map((w) => ({ typed: fold(w.typed), wanted: w, as: new Set(w.as) }));
  sought.set(words, made);
  return made;
}

function markOf(text: string, token: Token, wanted: readonly Sought[]) {
  const met = wanted.find((w) => w.as.has(token.word));
  if (!met) return null;
  const part = met.wanted.how === "beginning" && token.word.startsWith(met.typed) && token.word !== met.typed;
  const end = part ? token.start + beginning(text.slice(token.start, token.end), met.typed) : token.end;
  return [token.start, end] as const;
}

/** Where the words of a search stand in a text, in whatever script: "jaishankar" marks जयशंकर. In order, apart. */
export function markRanges(text: string, words: readonly Wanted[]): Mark[] {
  const wanted = soughtFor(words);
  const marks = tokens(text)
    .map((token) => markOf(text, token, wanted))
    .filter((mark) => mark !== null)
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return marks.filter(([start], i) => start >= Math.max(0, ...marks.slice(0, i).map(([, end]) => end)));
}
