/**
 * How words are compared. Room `search` imports `engagements` and `language`. Start reading here: `fold.ts` makes
 * spellings equal, `stem.ts` takes endings off, `sound.ts` compares words across scripts and misspellings;
 * `buildIndex.ts` runs when the site is built, `query.ts` answers a search in the browser.
 */

const IGNORED = /\u00ad|[\u0300-\u036f]|\u093c|[\u200b-\u200f]|\u2060|\ufeff/g;
const NASAL = /[ङञणनम]्(?=[क-घच-झट-ढत-धप-भ])/g;
const GLIDE = /य([ीे])(?![\p{L}\p{M}])/gu;
const SAME: Readonly<Record<string, string>> = { "ँ": "ं", "ॉ": "ा", ऑ: "आ", "ॅ": "े", ऍ: "ए", ß: "ss" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const PLAIN = /^[\u0000-\u007f]*$/;

/** A text with its spelling variants made equal: case, accents, nuqta, chandrabindu, joiners, Devanagari digits,
 * nasals before their consonants (हिन्दी, हिंदी), candra vowels (मॉस्को, मास्को), final यी and ये. Idempotent. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const plain = text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(IGNORED, "");
  if (PLAIN.test(plain)) return plain;
  return plain
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[ँॉऑॅऍß]/g, (sign) => SAME[sign] ?? sign)
    .replace(NASAL, "ं")
    .replace(GLIDE, (_, sign: string) => (sign === "ी" ? "ई" : "ए"));
}

/** A word of a text: folded, with its place in the text (UTF-16 units). `joined` words stand for two or more others
 * ("S-400" gives "s", "400" and the joined "s400"). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
const ORDINAL = /^(\d+)(?:s|st|nd|rd|th|व(?:ा|ां|ें|ीं|े|ी)|и|я|е|го|му|м)$/;
const DIGITS = /^\d+$/;
const THOUSANDS = /^(,\d\d)*,\d{3}(?!\d)/;
const DEVANAGARI = /^[\u0900-\u097f]+$/;
const ONE_LETTER = /^\p{L}$/u;

/** True when two neighbouring pieces are one word: initials (J. P., जे.पी.) and long numbers (35,000; 1,00,000). What
 * follows them tells the second kind from a list of days (10,11,12). */
function continues(before: Token, after: Token, gap: string, chain: boolean, text: string): boolean {
  if (gap === ",") {
    if (!DIGITS.test(before.word)) return false;
    return /^\d{3}$/.test(after.word) || (/^\d\d$/.test(after.word) && THOUSANDS.test(text.slice(after.end)));
  }
  if (!/^\. ?$/.test(gap)) return false;
  if (ONE_LETTER.test(after.word) && (chain || ONE_LETTER.test(before.word))) return true;
  const short = (t: Token) => DEVANAGARI.test(t.word) && t.word.length <= 3;
  return gap === "." && short(after) && (chain || short(before));
}

function pieces(text: string): Token[] {
  const found: Token[] = [];
  let chain = false;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const word = fold(match[0]).replace(ORDINAL, "$1");
    if (word === "") continue;
    const token = { word, start, end: start + match[0].length, joined: false };
    const before = found[found.length - 1];
    const gap = before ? text.slice(before.end, start) : "";
    if (before && word === "s" && /^['’ʼ]$/.test(gap)) continue;
    if (before && continues(before, token, gap, chain, text)) {
      found[found.length - 1] = { ...before, word: before.word + word, end: token.end };
      chain = !DIGITS.test(word);
    } else {
      found.push(token);
      chain = false;
    }
  }
  return found;
}

/** True for the two halves of a designation: AK-203, सु-30, G-20. */
function isDesignation(a: string, b: string): boolean {
  const [number, letters] = /\d/.test(a) ? [a, b] : [b, a];
  return /^\d/.test(number) && /^[\p{L}\p{M}]{1,4}$/u.test(letters);
}

/** The words of a text in order; joined words come last. */
export function tokens(text: string): Token[] {
  const found = pieces(text);
  const joined: Token[] = [];
  for (let i = 1; i < found.length; i += 1) {
    const [a, b] = [found[i - 1], found[i]];
    if (!a || !b || !/^[-‑]$/.test(text.slice(a.end, b.start)) || !isDesignation(a.word, b.word)) continue;
    joined.push({ word: a.word + b.word, start: a.start, end: b.end, joined: true });
  }
  return joined.length > 0 ? [...found, ...joined] : found;
}
