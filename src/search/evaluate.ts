import { FIELDS } from "./indexData.ts";
import { BREAK, type Prepared } from "./prepare.ts";
import type { Term } from "./terms.ts";

/** Where a term stands: for each engagement the fields, one bit each as in `FIELDS` (0: nowhere), and the units, for
 * finding sentences. */
export interface Places {
  readonly where: Uint16Array;
  readonly units: readonly number[];
}

/** Names whose words may be given in any order: "Lavrov Sergei". */
const LOOSE = new Set([FIELDS.indexOf("person"), FIELDS.indexOf("place")]);

class Tally {
  readonly where: Uint16Array;
  readonly units: number[] = [];
  private readonly p: Prepared;

  constructor(p: Prepared) {
    this.p = p;
    this.where = new Uint16Array(p.data.ids.length);
  }

  add(unit: number): void {
    const { owner, fields, owners } = this.p;
    const bit = 1 << (fields[unit] ?? 0);
    const one = owner[unit] ?? 0;
    this.units.push(unit);
    for (const doc of one >= 0 ? [one] : (owners[-1 - one] ?? [])) this.where[doc] = (this.where[doc] ?? 0) | bit;
  }
}

function eachUnit(p: Prepared, words: Iterable<number>, visit: (unit: number) => void): void {
  for (const word of words) {
    const end = p.first[word + 1] ?? 0;
    for (let i = p.first[word] ?? 0; i < end; i += 1) visit(p.postings[i] ?? 0);
  }
}

type WordSet = { has(word: number): boolean };

/** True when the unit has words of the sets beside each other in order; names of people and places in any order. */
export function standsTogether(p: Prepared, unit: number, sets: readonly WordSet[]): boolean {
  const [from, to] = [p.starts[unit] ?? 0, p.starts[unit + 1] ?? 0];
  if (LOOSE.has(p.fields[unit] ?? 0)) {
    const words = p.sequence.subarray(from, to);
    return sets.every((set) => words.some((word) => set.has(word)));
  }
  for (let i = from; i + sets.length <= to; i += 1) {
    if (sets.every((set, k) => set.has(p.sequence[i + k] ?? BREAK))) return true;
  }
  return false;
}

/** The units that hold a word of every set, ascending. */
export function unitsWithAll(p: Prepared, sets: readonly Iterable<number>[]): number[] {
  const reached = new Uint8Array(p.fields.length);
  sets.forEach((set, step) => {
    eachUnit(p, set, (unit) => {
      if (reached[unit] === step) reached[unit] = step + 1;
    });
  });
  const found: number[] = [];
  for (let unit = 0; unit < reached.length; unit += 1) if (reached[unit] === sets.length) found.push(unit);
  return found;
}

function addTogether(p: Prepared, out: Tally, sets: readonly (WordSet & Iterable<number>)[]): void {
  for (const unit of unitsWithAll(p, sets)) if (standsTogether(p, unit, sets)) out.add(unit);
}

/** Where the words of a term stand beside each other, or one word or a phrase or name that means the same. */
export function evaluate(p: Prepared, term: Pick<Term, "words" | "names">): Places {
  const out = new Tally(p);
  const { words, names = [] } = term;
  const [only] = words;
  if (words.length > 1) {
    addTogether(
      p,
      out,
      words.map((m) => m.words),
    );
    for (const name of names) addTogether(p, out, name.map(one));
  } else if (only) {
    eachUnit(p, only.words, (unit) => out.add(unit));
    for (const phrase of only.phrases) addTogether(p, out, phrase.map(many));
  }
  return out;
}

const one = (word: number) => new Set([word]);
const many = (words: readonly number[]) => new Set(words);
