import { DAY, instant } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";
import { evaluate, type Places } from "./evaluate.ts";
import { joinTerms } from "./groups.ts";
import { FIELDS, type IndexData } from "./indexData.ts";
import type { Wanted } from "./mark.ts";
import { nearestTerms } from "./nearest.ts";
import { NO_POINT, type Prepared, prepare } from "./prepare.ts";
import type { Span } from "./spans.ts";
import { readQuery, type Term } from "./terms.ts";

/** An engagement that was found. */
export interface Hit {
  /** Sentences (points, then documents, from 0) with the words, those with most of them first. */
  readonly points: readonly number[];
  /** True when a word stands only in sentences, so that title, people and place do not show why it was found. */
  readonly inside: boolean;
}

/** The answer to a search. */
export interface Found {
  readonly ids: ReadonlyMap<string, Hit>;
  readonly understood: {
    /** Each word with the words of the texts that it stands for; a quoted phrase is one. */
    readonly words: readonly Wanted[];
    readonly phrases: readonly string[];
    /** Typed but not looked for: "the", "में", and words beyond the twelfth. */
    readonly ignored: readonly string[];
    /** The days that a date in the text means: none when it does not exist; several for a day without a year. Null
     * when no date was said. */
    readonly days: readonly Span[] | null;
  };
  /** False when the text has nothing to look for; then all engagements are in `ids`. */
  readonly narrows: boolean;
  /** When nothing was found: terms that do find something, nearest first, in the reader's language. */
  readonly nearest: readonly string[];
}

function docsWithin(p: Prepared, spans: readonly Span[] | null): Uint8Array {
  const within = new Uint8Array(p.data.ids.length);
  if (spans === null) return within.fill(1);
  const ranges = spans.map((s) => [instant(s.from) / DAY, instant(s.to) / DAY] as const);
  p.data.days.forEach(([start, end], doc) => {
    if (ranges.some(([from, to]) => start <= to && end >= from)) within[doc] = 1;
  });
  return within;
}

const INSIDE = (1 << FIELDS.indexOf("point")) | (1 << FIELDS.indexOf("document"));

/** What was found of one search; the sentences are looked for when the first of them is asked for. */
class Answer {
  private readonly p: Prepared;
  private readonly places: readonly Places[];
  private sentences: Map<number, Map<number, number>> | null = null;

  constructor(p: Prepared, places: readonly Places[]) {
    this.p = p;
    this.places = places;
  }

  hasAll(doc: number): boolean {
    return this.places.every((at) => at.where[doc]);
  }

  inside(doc: number): boolean {
    return this.places.some((at) => ((at.where[doc] ?? 0) & ~INSIDE) === 0);
  }

  points(doc: number): number[] {
    this.sentences ??= this.countSentences();
    const of = [...(this.sentences.get(doc) ?? [])];
    return of.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([point]) => point);
  }

  /** For each engagement, its sentences by how many terms stand in them. */
  private countSentences(): Map<number, Map<number, number>> {
    const all = new Map<number, Map<number, number>>();
    for (const unit of this.places.flatMap((at) => [...new Set(at.units)])) {
      const [doc, point] = [this.p.owner[unit] ?? -1, this.p.points[unit] ?? NO_POINT];
      if (doc < 0 || point === NO_POINT) continue;
      const of = all.get(doc) ?? new Map<number, number>();
      of.set(point, (of.get(point) ?? 0) + 1);
      all.set(doc, of);
    }
    return all;
  }
}

class FoundHit implements Hit {
  private readonly answer: Answer;
  private readonly doc: number;

  constructor(answer: Answer, doc: number) {
    this.answer = answer;
    this.doc = doc;
  }

  get points(): readonly number[] {
    return this.answer.points(this.doc);
  }
  get inside(): boolean {
    return this.answer.inside(this.doc);
  }
}

function collect(p: Prepared, terms: readonly Term[], within: Uint8Array): Map<string, Hit> {
  const answer = new Answer(
    p,
    terms.map((term) => evaluate(p, term)),
  );
  const hits = new Map<string, Hit>();
  p.data.ids.forEach((id, doc) => {
    if (within[doc] === 1 && answer.hasAll(doc)) hits.set(id, new FoundHit(answer, doc));
  });
  return hits;
}

function understand(p: Prepared, terms: readonly Term[]): Wanted[] {
  const spelled = (word: number) => p.vocabulary.words[word] ?? "";
  return terms.map((term) => ({
    typed: term.typed,
    how: term.how,
    as: [...new Set(term.words.flatMap((m) => [...m.words, ...m.phrases.flat(2)]).map(spelled))],
  }));
}

/**
 * Searches. All words must be found, in whatever language or script they are written; "…" is a phrase; a date narrows
 * to the engagements of its days. Any text is answered: what cannot be read is ignored. `language` is the language of
 * the suggestions in `nearest`.
 */
export function search(index: IndexData, text: string, language: Language): Found {
  const p = prepare(index);
  const query = readQuery(p, text);
  const within = docsWithin(p, query.spans);
  const together = joinTerms(p, query.terms);
  let ids = collect(p, together, within);
  if (ids.size === 0 && together.length < query.terms.length) ids = collect(p, query.terms, within);
  const { spans } = query;
  return {
    ids,
    understood: {
      words: understand(p, query.terms),
      phrases: query.terms.filter((term) => term.quoted).map((term) => term.typed),
      ignored: query.ignored,
      days: spans,
    },
    narrows: query.terms.length > 0 || spans !== null,
    nearest: ids.size > 0 ? [] : nearestTerms(p, query.terms, language),
  };
}
