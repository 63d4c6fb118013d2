import { fold, type Token } from "./fold.ts";
import { isAmbiguousMonth, monthOf } from "./months.ts";
import { type Part, type Said, type Span, spanOf, spansOf, YEARS } from "./spans.ts";

/** The dates of a query: an engagement must overlap one of the spans; `used` are the numbers of the tokens that were
 * read. Dates that do not exist (31 June) are read and give no span. */
export interface When {
  readonly spans: readonly Span[];
  readonly used: ReadonlySet<number>;
}

const TO = new Set(["to", "till", "until", "through", "से", "तक", "se", "tak", "по", "до"].map(fold));
const AND = new Set(["and", "और", "व", "तथा", "aur", "и"].map(fold));
const LINK = new Set(["of", "in", "के", "की", "का", "में", "को", "on", "the", "г", "года"].map(fold));

function partOf(word: string, isKnown: (word: string) => boolean): Part | null {
  const number = Number(word);
  if (/^20\d\d$/.test(word)) return { kind: "year", value: number };
  if (/^\d{1,2}$/.test(word)) return number >= 1 && number <= 31 ? { kind: "day", value: number } : null;
  const quarter = /^q([1-4])$/.exec(word) ?? /^([1-4])q$/.exec(word);
  if (quarter) return { kind: "month", value: 100 + Number(quarter[1]) };
  const half = /^h([12])$/.exec(word);
  if (half) return { kind: "month", value: 200 + Number(half[1]) };
  const month = monthOf(word, isKnown);
  if (month !== null) return { kind: "month", value: month };
  if (TO.has(word)) return { kind: "to", value: 0 };
  return LINK.has(word) || AND.has(word) ? { kind: "link", value: 0 } : null;
}

function calendar(year = "", month = "", day?: string): Span | null {
  const real = Number(month) >= 1 && Number(month) <= 12;
  return real ? spanOf(Number(year), Number(month) - 1, day === undefined ? null : Number(day)) : null;
}

/** India's financial year runs from April to March: 2024-25. */
function financialYear(year = "", next = ""): Span | null {
  const after = Number(year) + 1;
  return after % 100 === Number(next) ? { from: `${year}-04-01`, to: `${after}-03-31` } : null;
}

/** The ways to write dates in numbers, and the days that each says. */
const WAYS: readonly (readonly [pattern: RegExp, days: (match: readonly string[]) => Span | null])[] = [
  [/(?<!\d)(20\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g, ([, year, month, day]) => calendar(year, month, day)],
  [/(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](20\d\d)(?!\d)/g, ([, day, month, year]) => calendar(year, month, day)],
  [/(?<!\d)(20\d\d)[-./](\d{1,2})(?![\d-])/g, ([, year, month]) => calendar(year, month)],
  [/(?<!\d)(\d{1,2})[./](20\d\d)(?!\d)/g, ([, month, year]) => calendar(year, month)],
  [
    /(?:(?:fy|financial year|वित्त(?:ीय)? वर्ष) *)?(?<!\d)(20\d\d)[-–/](\d\d)(?![\d-])/gi,
    ([, year, next]) => financialYear(year, next),
  ],
];

interface Written extends Span {
  readonly start: number;
  readonly end: number;
}

/** Joins dates between which a dash or a word such as "to" stands. */
function joinWritten(written: readonly Written[], text: string): Span[] {
  const joined: Written[] = [];
  for (const now of [...written].sort((a, b) => a.start - b.start)) {
    const before = joined[joined.length - 1];
    const between = before ? fold(text.slice(before.end, now.start)).trim() : "";
    if (before && before.from <= now.to && (TO.has(between) || /^[-–—]$/.test(between)))
      joined[joined.length - 1] = { ...before, to: now.to, end: now.end };
    else joined.push(now);
  }
  return joined.map(({ from, to }) => ({ from, to }));
}

/** Dates written in numbers: 2025-08-21, 21.08.2025, 2024-07, 2024-25. */
function numericDates(text: string, all: readonly Token[], used: Set<number>): Span[] {
  const found: Written[] = [];
  const latin = text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
  for (const [pattern, days] of WAYS) {
    for (const match of latin.matchAll(pattern)) {
      const span = days(match);
      const [start, end] = [match.index, match.index + match[0].length];
      const inside = all.flatMap((t, i) => (t.start < end && t.end > start ? [i] : []));
      if (!span || inside.some((i) => used.has(i))) continue;
      for (const i of inside) used.add(i);
      found.push({ ...span, start, end });
    }
  }
  return joinWritten(found, text);
}

/** A part with the number of its token; `dash` when a dash stands before it, `listed` when a comma or "and" does. */
interface RunPart extends Part {
  readonly at: number;
  readonly dash: boolean;
  readonly listed: boolean;
}

/** The dates said by a run of parts, in order; `to` stands where one runs on to the next. */
function readRun(run: readonly RunPart[]): (Said | "to")[] {
  const out: (Said | "to")[] = [];
  let now: Said | null = null;
  for (const part of run) {
    if (part.kind === "link") continue;
    if (part.kind === "to") {
      if (now) out.push("to");
      now = null;
      continue;
    }
    if (!now || now[part.kind] !== null) {
      if (now && part.dash) out.push("to");
      now = { day: null, month: null, year: null, tokens: [], listed: part.listed };
      out.push(now);
    }
    now[part.kind] = part.value;
    now.tokens.push(part.at);
  }
  return out;
}

/** Gives a date the year that is said after it ("July and August 2024"), a day its month too ("8 and 9 July"), and drops
 * what says no date: a number without a month is the number of a session, and a year far from ours alone is a word like
 * others. */
function settle(said: readonly (Said | "to")[]): (Said | "to")[] {
  let year: number | null = null;
  let month: number | null = null;
  const settled = said.map((_, i) => {
    const now = said[said.length - 1 - i];
    if (!now || now === "to") return now;
    const next = said[said.length - i];
    const runsOn = next === "to";
    const bound = runsOn || next?.listed === true;
    const known = now.year ?? (now.month !== null || bound || now.day === null ? year : null);
    // Where it runs on, the year of the end is `spansOf`'s to give: a December may be of the year before.
    const filled = {
      ...now,
      year: runsOn ? now.year : known,
      month: now.month ?? (now.day !== null && bound ? month : null),
    };
    year = known;
    month = filled.month;
    return filled;
  });
  return settled.reverse().filter((now) => now !== undefined);
}

function takeRun(run: readonly RunPart[], used: Set<number>): Span[] {
  const found: Span[] = [];
  const said = settle(readRun(run));
  const says = (now: Said | "to" | undefined): now is Said =>
    now !== undefined && now !== "to" && (now.month !== null || (now.year !== null && YEARS.includes(now.year)));
  for (let i = 0; i < said.length; i += 1) {
    const [a, b] = [said[i], said[i + 1] === "to" ? said[i + 2] : undefined];
    if (!says(a)) continue;
    if (b && b !== "to" && b.day !== null) b.month ??= a.month;
    const day = a.month === null ? null : a.day;
    found.push(...spansOf({ ...a, day }, says(b) ? b : null));
    for (const now of says(b) ? [a, b] : [a])
      for (const at of now.tokens) {
        const isDay = run.some((part) => part.at === at && part.kind === "day");
        if (!isDay || now.month !== null) used.add(at);
      }
    if (says(b)) i += 2;
  }
  return found;
}

/** The dates in a query, in both languages and in numbers. `all` are the tokens of `text`; `isStop` tells words that say
 * nothing, `isKnown` those of the index. */
export function readWhen(
  text: string,
  all: readonly Token[],
  isStop: (word: string) => boolean,
  isKnown: (word: string) => boolean,
): When {
  const used = new Set<number>();
  const spans = numericDates(text, all, used);
  const meaning = all.filter((t) => !isStop(t.word)).length;
  let run: RunPart[] = [];
  const close = () => {
    const alone = run.filter((p) => p.kind !== "to" && p.kind !== "link");
    const [only] = alone;
    const unsure = alone.length === 1 && only && isAmbiguousMonth(all[only.at]?.word ?? "") && meaning > 1;
    if (!unsure) spans.push(...takeRun(run, used));
    run = [];
  };
  for (const [at, token] of all.entries()) {
    const part = used.has(at) || token.joined ? null : partOf(token.word, isKnown);
    if (!part) {
      close();
      continue;
    }
    const before = all[at - 1];
    const gap = before ? text.slice(before.end, token.start) : "";
    const listed = /^\s*[,&]\s*$/.test(gap) || (before !== undefined && AND.has(before.word));
    run.push({ ...part, at, dash: /^\s*[-–—]\s*$/.test(gap), listed });
  }
  close();
  return { spans, used };
}
