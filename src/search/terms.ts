import { isLetter, STOP, spelledLetters } from "./commonWords.ts";
import { type Token, tokens } from "./fold.ts";
import { initialsIn } from "./initials.ts";
import { type How, type Match, matchJoined, matchQuoted, matchWord, splitWord } from "./match.ts";
import { BREAK, type Prepared } from "./prepare.ts";
import type { Span } from "./spans.ts";
import { readWhen } from "./when.ts";

/** One thing that every hit must have: a word, or words that must stand beside each other in this order. */
export interface Term {
  readonly typed: string;
  readonly how: How;
  /** One match per word; with several the words must stand beside each other. */
  readonly words: readonly Match[];
  /** Other names of what the words name, each as the numbers of its words: Riyadh for Эр-Рияд. */
  readonly names?: readonly (readonly number[])[];
  readonly quoted: boolean;
}

/** A query as it was understood. */
export interface Query {
  readonly terms: readonly Term[];
  /** Words that were typed but not looked for: those of every sentence, and those beyond the most. */
  readonly ignored: readonly string[];
  /** Null when no date was said; empty when the date does not exist. */
  readonly spans: readonly Span[] | null;
}

/** More of a query is not read: characters, words. */
const LONGEST = 400;
const MOST_WORDS = 12;

const QUOTED = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)/g;

interface Quote {
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
}

function quotesIn(text: string): Quote[] {
  return [...text.matchAll(QUOTED)].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
    closed: m[2] !== "",
  }));
}

function quoteTerm(p: Prepared, quote: Quote, all: readonly Token[], text: string): Term | null {
  const inside = all.filter((t) => !t.joined && t.start >= quote.from && t.end <= quote.to && !STOP.has(t.word));
  if (inside.length === 0) return null;
  const words = inside.map((t, i) => matchQuoted(p.vocabulary, t.word, !quote.closed && i === inside.length - 1));
  const how = words.some((m) => m.how === "none") ? "none" : "word";
  return { typed: text.slice(inside[0]?.start, inside[inside.length - 1]?.end), how, words, quoted: true };
}

/** A word that is none of the index's: an abbreviation of a name or office, or two words written as one. */
function wordApart(p: Prepared, word: string): Term | null {
  const make = (words: Match[]): Term => ({ typed: word, how: "word", words, quoted: false });
  const phrases = initialsIn(p, spelledLetters(word) ?? word);
  if (phrases.length > 0) return make([{ how: "word", words: new Set(), phrases }]);
  const parts = splitWord(p.vocabulary, word);
  if (!parts) return null;
  const term = make(parts.map((part) => matchQuoted(p.vocabulary, part, false)));
  return standsSomewhere(p, term.words) ? term : null;
}

/** True when some text has the words beside each other. */
function standsSomewhere(p: Prepared, words: readonly Match[]): boolean {
  const { sequence } = p;
  for (let i = 0; i + words.length <= sequence.length; i += 1) {
    if (sequence[i] !== BREAK && words.every((m, k) => m.words.has(sequence[i + k] ?? BREAK))) return true;
  }
  return false;
}

function wordTerm(p: Prepared, token: Token, last: boolean): Term {
  const match = matchWord(p.vocabulary, token.word, last);
  const apart = match.how === "none" || match.how === "sound" ? wordApart(p, token.word) : null;
  return apart ?? { typed: token.word, how: match.how, words: [match], quoted: false };
}

/** Two words that the index writes as one ("jai shankar", "pradhan mantri", "AK 203"): either way of writing. */
function pairTerm(p: Prepared, a: Token, b: Token, last: boolean): Term | null {
  const joined = matchJoined(p.vocabulary, a.word + b.word);
  if (!joined) return null;
  const parts = [matchWord(p.vocabulary, a.word, false), matchWord(p.vocabulary, b.word, last)];
  const known = parts.every((m) => m.how === "word");
  const phrases = known ? [parts.map((m) => [...m.words])] : [];
  return { typed: `${a.word} ${b.word}`, how: "word", words: [{ ...joined, phrases }], quoted: false };
}

/** Writes letters that stand alone as one word where the index has it: "आई एन एस", "J P". */
function joinLetters(p: Prepared, all: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < all.length; ) {
    let end = i;
    while (isLetter(all[end]?.word ?? "")) end += 1;
    const run = all.slice(i, end);
    const word = run.map((t) => t.word).join("");
    const [a, b] = [run[0], run[run.length - 1]];
    if (a && b && run.length > 1 && p.vocabulary.known.has(word)) out.push({ ...a, word, end: b.end });
    else out.push(...all.slice(i, Math.max(end, i + 1)));
    i = Math.max(end, i + 1);
  }
  return out;
}

/** True for a word of every sentence that a number beside it makes a name: जी-20. */
function namesWithNumber(p: Prepared, all: readonly Token[], i: number): boolean {
  const [before, word, after] = [all[i - 1]?.word ?? "", all[i]?.word ?? "", all[i + 1]?.word ?? ""];
  const known = (number: string, joined: string) => /^\d+$/.test(number) && p.vocabulary.known.has(joined);
  return known(after, word + after) || known(before, before + word);
}

/** In capitals it is a country, not "us". */
const AMERICA = /^U\.?S$/;

/** Reads a query: quoted phrases, then dates, then words. Never throws; what it cannot use it ignores. */
export function readQuery(p: Prepared, typed: string): Query {
  const text = typed.slice(0, LONGEST);
  const all = tokens(text)
    .filter((t) => !t.joined)
    .map((t) => (AMERICA.test(text.slice(t.start, t.end)) ? { ...t, word: "usa" } : t));
  const quotes = quotesIn(text);
  const free = all.filter((t) => !quotes.some((q) => t.start < q.to && t.end > q.from));
  const isKnown = (word: string) => p.vocabulary.known.has(word);
  const when = readWhen(text, free, (word) => STOP.has(word), isKnown);
  const rest = joinLetters(
    p,
    free.filter((_, i) => !when.used.has(i)),
  );
  const isMeant = (t: Token, i: number) => !STOP.has(t.word) || namesWithNumber(p, rest, i);
  const said = rest.filter(isMeant);
  const kept = said.slice(0, MOST_WORDS);
  const terms: Term[] = [];
  for (let i = 0; i < kept.length; i += 1) {
    const [a, b] = [kept[i], kept[i + 1]];
    if (!a) continue;
    const typing = (t: Token) => t.end === text.length;
    const beside = b && rest.indexOf(b) === rest.indexOf(a) + 1;
    const pair = beside ? pairTerm(p, a, b, typing(b)) : null;
    if (pair) i += 1;
    terms.push(pair ?? wordTerm(p, a, typing(a)));
  }
  const phrases = quotes.map((q) => quoteTerm(p, q, all, text)).filter((t) => t !== null);
  const ignored = [...rest.filter((t) => !said.includes(t)), ...said.slice(MOST_WORDS)].map((t) => t.word);
  return { terms: [...terms, ...phrases], ignored, spans: when.used.size > 0 ? when.spans : null };
}
