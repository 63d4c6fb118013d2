import { addDays, DAY, dayOf, formatMonth } from "../language/dates.ts";
import { LANGUAGES, type Language } from "../language/locale.ts";
import { STOP } from "./commonWords.ts";
import { standsTogether, unitsWithAll } from "./evaluate.ts";
import { type Token, tokens } from "./fold.ts";
import { FIELDS, type IndexData, type NameKind } from "./indexData.ts";
import { type Mark, markRanges, type Wanted } from "./mark.ts";
import { type Match, matchName } from "./match.ts";
import { monthsBeginning } from "./months.ts";
import { NO_POINT, type Prepared, prepare } from "./prepare.ts";

/** What a suggestion sets: a filter of this name, or (month, document) a search for it. */
export type SuggestionKind = Exclude<NameKind, "body"> | "month" | "document";

export interface Suggestion {
  readonly kind: SuggestionKind;
  /** Id of the filter's value; "YYYY-MM" of a month; id of the engagement of a document. */
  readonly id: string;
  /** In the reader's language; "" for a document, whose text is sentence number `sentence`. */
  readonly label: string;
  readonly sentence: number | null;
  /** The office a person held last; else "". */
  readonly note: string;
  readonly count: number;
  /** For a document: the words to mark in its text. */
  readonly wanted: readonly Wanted[];
  /** What of the label was typed. */
  readonly marks: readonly Mark[];
  /** What is typed besides. */
  readonly rest: string;
}

/** The most of each kind that are offered, in the order in which they are. */
const MOST: readonly (readonly [SuggestionKind, number])[] = [
  ["person", 4],
  ["place", 3],
  ["forum", 2],
  ["month", 2],
  ["kind", 2],
  ["country", 1],
  ["track", 1],
  ["document", 2],
];

interface Typed {
  readonly matches: readonly Match[];
  readonly words: readonly Token[];
  readonly rest: string;
}

const asWanted = (p: Prepared, typed: Typed) =>
  typed.matches.map((match, i) => ({
    typed: typed.words[i]?.word ?? "",
    how: "beginning" as const,
    as: [...match.words].map((word) => p.vocabulary.words[word] ?? ""),
  }));

/** The number of the office that a person held last, of those that `fits` allows. */
function lastOffice(p: Prepared, name: number, fits: (role: number) => boolean): number | null {
  for (let doc = p.data.parts.length - 1; doc >= 0; doc -= 1) {
    const parts = p.data.parts[doc] ?? [];
    for (let i = 0; i < parts.length; i += 2) {
      const role = parts[i + 1] ?? 0;
      if (parts[i] === name && fits(role)) return role;
    }
  }
  return null;
}

/** A name as a suggestion; null when no engagement has it. */
function offer(p: Prepared, name: number, typed: Typed, language: Language, role: number | null): Suggestion | null {
  const row = p.data.names[name];
  const count = p.owners[-1 - (p.owner[p.nameUnit[name] ?? 0] ?? 0)]?.length ?? 0;
  if (!row || count === 0) return null;
  const label = row[language === "en" ? 2 : 3];
  const kind = row[0] === "body" ? "person" : row[0];
  const note = role === null || row[0] !== "person" ? "" : (p.data.roles[role]?.[language === "en" ? 0 : 1] ?? "");
  const marks = markRanges(label, asWanted(p, typed));
  return { kind, id: row[1], label, sentence: null, note, count, wanted: [], marks, rest: typed.rest };
}

/** Names that have all words; when there are none, people who held an office that has them beside each other. */
function names(p: Prepared, typed: Typed, language: Language): Suggestion[] {
  const sets = typed.matches.map((match) => match.words);
  const first = p.nameUnit[0] ?? 0;
  const firstRole = first - p.data.roles.length;
  const units = unitsWithAll(p, sets).filter((unit) => unit >= firstRole);
  const named = units.filter((unit) => unit >= first).map((unit) => unit - first);
  const roles = new Set(
    units.filter((unit) => unit < first && standsTogether(p, unit, sets)).map((u) => u - firstRole),
  );
  const found = named.map((name) =>
    offer(
      p,
      name,
      typed,
      language,
      lastOffice(p, name, () => true),
    ),
  );
  const holders = roles.size === 0 || named.length > 0 ? [] : p.data.names.keys();
  for (const name of holders) {
    const role = lastOffice(p, name, (number) => roles.has(number));
    if (role !== null) found.push(offer(p, name, typed, language, role));
  }
  return found.filter((suggestion) => suggestion !== null);
}

function documents(p: Prepared, typed: Typed, language: Language): Suggestion[] {
  const field = FIELDS.indexOf("document");
  const sets = typed.matches.map((match) => match.words);
  const half = (p.nameUnit[0] ?? 0) - p.data.roles.length;
  const isFirst = LANGUAGES[0] === language;
  const units = unitsWithAll(p, sets).filter((unit) => p.fields[unit] === field);
  const wanted = asWanted(p, typed);
  const beside = (unit: number) => (standsTogether(p, unit, sets) ? 0 : 1);
  const mine = units.filter((unit) => unit < half && unit < half / 2 === isFirst);
  return mine
    .sort((a, b) => beside(a) - beside(b))
    .flatMap((unit): Suggestion[] => {
      const [doc, sentence] = [p.owner[unit] ?? -1, p.points[unit] ?? NO_POINT];
      const id = p.data.ids[doc];
      if (id === undefined || sentence === NO_POINT) return [];
      return [{ kind: "document", id, label: "", sentence, note: "", count: 1, wanted, marks: [], rest: typed.rest }];
    });
}

/** Months of the records that the last word begins, with a year beside it if one is typed. */
function months(p: Prepared, all: readonly Token[], text: string, language: Language): Suggestion[] {
  const last = all[all.length - 1];
  if (!last) return [];
  const year = /^20\d\d$/.test(last.word) ? last.word : null;
  const word = year ? all[all.length - 2] : last;
  if (!word || word.word.length < 2) return [];
  const wanted = monthsBeginning(word.word);
  if (wanted.length === 0) return [];
  const counts = new Map<string, number>();
  for (const [start, end] of p.data.days) {
    const to = dayOf(end * DAY).slice(0, 7);
    for (let day = dayOf(start * DAY); day.slice(0, 7) <= to; day = addDays(`${day.slice(0, 7)}-01`, 32)) {
      const month = day.slice(0, 7);
      if (wanted.includes(Number(month.slice(5)) - 1) && (!year || month.startsWith(year)))
        counts.set(month, (counts.get(month) ?? 0) + 1);
    }
  }
  return [...counts].sort().map(([id, count]) => {
    const label = formatMonth(language, id);
    const marks = markRanges(label, [{ typed: word.word, how: "beginning", as: tokens(label).map((t) => t.word) }]);
    const said = marks.slice(0, 1);
    const rest = text.slice(0, word.start).trim();
    return { kind: "month", id, label, sentence: null, note: "", count, wanted: [], marks: said, rest };
  });
}

/** What the end of a text may mean, as far back as names reach: "jaishankar mosc" offers Moscow and leaves
 * "jaishankar" standing. */
function readTyped(p: Prepared, all: readonly Token[], text: string, length: number): Typed {
  const words = all.slice(-length);
  const matches = words.map((token, i) => matchName(p.vocabulary, token.word, i === words.length - 1));
  return { matches, words, rest: text.slice(0, words[0]?.start ?? 0).trim() };
}

/** Suggestions for what is being typed, those of a kind together, in the reader's language. */
export function suggest(index: IndexData, typed: string, language: Language): Suggestion[] {
  const p = prepare(index);
  const text = typed.slice(0, 100);
  const all = tokens(text).filter((t) => !t.joined && !STOP.has(t.word));
  if (all.length === 0 || /["“„«]/.test(text)) return [];
  const found: Suggestion[] = months(p, all, text, language);
  for (let length = Math.min(4, all.length); length > 0; length -= 1) {
    const part = readTyped(p, all, text, length);
    if (part.matches.some((match) => match.words.size === 0)) continue;
    const named = names(p, part, language);
    if (length === all.length) found.push(...documents(p, part, language));
    found.push(...named);
    if (named.length > 0) break;
  }
  return MOST.flatMap(([kind, most]) =>
    found
      .filter((s) => s.kind === kind)
      .sort((a, b) => (kind === "month" ? 0 : b.count - a.count))
      .slice(0, most),
  );
}
