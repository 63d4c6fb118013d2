import { INTL_TAG, type Language } from "../language/locale.ts";

/** Words that may not stand last before the dots: they point at what was cut. */
const DANGLING: Record<Language, ReadonlySet<string>> = {
  hi: new Set(["का", "के", "की", "को", "से", "में", "पर", "ने", "और", "तथा", "एवं", "व", "लिए"]),
  en: new Set(["of", "the", "and", "in", "at", "for", "to", "a", "an", "on", "with", "by", "from"]),
};

const TRAILING = /[\s,;:.–—‑\-/&(“‘"'।]+$/u;
const LAST_WORD = /[^\s–—‑\-/]+$/u;

const segmenters = new Map<Language, Intl.Segmenter | null>();

function segmenter(language: Language): Intl.Segmenter | null {
  let known = segmenters.get(language);
  if (known === undefined) {
    known = "Segmenter" in Intl ? new Intl.Segmenter(INTL_TAG[language], { granularity: "word" }) : null;
    segmenters.set(language, known);
  }
  return known;
}

/** Where the words of `text` end (UTF-16 offsets, ascending). Without `Intl.Segmenter` only at spaces, which never
 * divide a Devanagari cluster either. */
export function wordEnds(text: string, language: Language): readonly number[] {
  const words = segmenter(language);
  if (!words) return Array.from(text.matchAll(/\S+/gu), (m) => m.index + m[0].length);
  const ends: number[] = [];
  for (const s of words.segment(text)) if (s.isWordLike) ends.push(s.index + s.segment.length);
  return ends;
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
  const ends = wordEnds(text, language).filter((end) => end < text.length);
  for (let i = ends.length - 1; i >= 0; i--) {
    const start = clean(text.slice(0, ends[i]), language);
    if (start === "") return null;
    const short = `${start}…`;
    if (measure(short) <= maxWidth) return short;
  }
  return null;
}
