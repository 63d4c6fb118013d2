import type { Language } from "../language/locale.ts";

/** Words that may not stand last before the dots: they point at what was cut. */
const DANGLING: Record<Language, ReadonlySet<string>> = {
  hi: new Set(["का", "के", "की", "को", "से", "में", "पर", "ने", "और", "तथा", "एवं", "व", "लिए"]),
  en: new Set(["of", "the", "and", "in", "at", "for", "to", "a", "an", "on", "with", "by", "from"]),
};

const TRAILING = /[\s,;:.–—‑\-/&(“‘"'।]+$/u;
const LAST_WORD = /[^\s–—‑\-/]+$/u;

/** A word as UAX 29 has it in Latin and Devanagari: letters, marks, joiners and digits, and what may stand between two
 * of them. `Intl.Segmenter` gives the same for every title of the site (a test compares), but needs 10 ms for its first. */
const WORD = /[\p{L}\p{M}\p{N}_\u200c\u200d]+(?:[.,'’:·](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}_\u200c\u200d]+)*/gu;

/** Where the words of `text` end (UTF-16 offsets, ascending). */
export function wordEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(WORD), (m) => m.index + m[0].length);
}

/** What is opened and closed; a half of it may not stay. */
const PAIRS = ["()", "“”"];

/** `text` without a comma, dash, half a bracket or quotation, or dangling small word at its end; perhaps empty. */
function clean(text: string, language: Language): string {
  const whole = PAIRS.reduce((kept, [open = "", close = ""]) => {
    const at = kept.lastIndexOf(open);
    return at > kept.lastIndexOf(close) ? kept.slice(0, at) : kept;
  }, text);
  let rest = whole.replace(TRAILING, "");
  for (;;) {
    const word = LAST_WORD.exec(rest)?.[0] ?? "";
    if (word === "" || !DANGLING[language].has(word.toLowerCase())) return rest;
    rest = rest.slice(0, -word.length).replace(TRAILING, "");
  }
}

/**
 * `text` in at most `maxWidth` px: whole when it fits, else cut between two words and ended with "…". Null when not
 * even the first words fit. Never cuts inside a word, so never inside a Devanagari cluster. `measure` gives px.
 */
export function shorten(
  text: string,
  maxWidth: number,
  measure: (text: string) => number,
  language: Language,
): string | null {
  if (measure(text) <= maxWidth) return text === "" ? null : text;
  const ends = wordEnds(text).filter((end) => end < text.length);
  for (let i = ends.length - 1; i >= 0; i--) {
    const start = clean(text.slice(0, ends[i]), language);
    if (start === "") return null;
    const short = `${start}…`;
    if (measure(short) <= maxWidth) return short;
  }
  return null;
}
