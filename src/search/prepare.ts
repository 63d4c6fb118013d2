import { LANGUAGES } from "../language/locale.ts";
import { STOP } from "./commonWords.ts";
import { tokens } from "./fold.ts";
import { FIELDS, type Field, type IndexData, SIGNS, signWidth } from "./indexData.ts";
import { makeVocabulary, type Vocabulary } from "./vocabulary.ts";

/**
 * The index made ready for searching, once. A unit is a text in which words can stand beside each other: a title, a
 * sentence, a name in all its forms, an office. Texts belong to one engagement, names and offices to several.
 */
export interface Prepared {
  readonly data: IndexData;
  readonly vocabulary: Vocabulary;
  /** Word numbers of all units, one after another; 0xffffffff parts the forms of a name. */
  readonly sequence: Uint32Array;
  /** Where each unit begins in `sequence`; one more at the end. */
  readonly starts: Uint32Array;
  /** Field of each unit, as a number in `FIELDS`. */
  readonly fields: Uint8Array;
  /** Engagement of each text unit; for names and offices, -1 - (number in `owners`). */
  readonly owner: Int32Array;
  readonly owners: readonly (readonly number[])[];
  /** Number of the sentence (points, then documents) of each unit that is one, else `NO_POINT`. */
  readonly points: Uint16Array;
  /** The units of word `w`: `postings` from `first[w]` to `first[w + 1]`, ascending. */
  readonly first: Uint32Array;
  readonly postings: Uint32Array;
  /** Unit of each row of `data.names`. */
  readonly nameUnit: Uint32Array;
}

/** Parts the forms of a name in `Prepared.sequence`. */
export const BREAK = 0xffffffff;
export const NO_POINT = 0xffff;

function unpackWords(packed: string): string[] {
  let before = "";
  return packed.split(" ").map((entry) => {
    before = before.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1);
    return before;
  });
}

class Writer {
  readonly sequence: number[] = [];
  readonly starts: number[] = [0];
  readonly fields: number[] = [];
  readonly owner: number[] = [];
  readonly points: number[] = [];
  readonly owners: number[][] = [];

  close(field: Field, owner: number, point = NO_POINT): number {
    this.starts.push(this.sequence.length);
    this.fields.push(FIELDS.indexOf(field));
    this.owner.push(owner);
    this.points.push(point);
    return this.fields.length - 1;
  }
}

const VALUE = new Map(SIGNS.map((sign, value) => [sign.charCodeAt(0), value]));

function fieldAt(unit: number, points: number): Field {
  if (unit < 3) return (["title", "forum", "place"] as const)[unit] ?? "title";
  return unit - 3 < points ? "point" : "document";
}

function readTexts(data: IndexData, width: number, out: Writer): void {
  for (const language of LANGUAGES) {
    data.text[language].split(" ").forEach((of, doc) => {
      const points = data.sizes[doc]?.[0] ?? 0;
      of.split("!").forEach((unit, at) => {
        for (let i = 0; i < unit.length; i += width) {
          let number = 0;
          for (let k = 0; k < width; k += 1) number = number * SIGNS.length + (VALUE.get(unit.charCodeAt(i + k)) ?? 0);
          out.sequence.push(number);
        }
        out.close(fieldAt(at, points), doc, at < 3 ? NO_POINT : at - 3);
      });
    });
  }
}

/** For each name and each office, the engagements that carry it. */
function ownersOf(data: IndexData): { names: number[][]; roles: number[][] } {
  const names = data.names.map((): number[] => []);
  const roles = data.roles.map((): number[] => []);
  const add = (to: number[] | undefined, doc: number) => {
    if (to && to[to.length - 1] !== doc) to.push(doc);
  };
  data.refs.forEach((refs, doc) => {
    for (const name of refs) add(names[name], doc);
  });
  data.parts.forEach((parts, doc) => {
    parts.forEach((number, i) => {
      add((i % 2 === 0 ? names : roles)[number], doc);
    });
  });
  return { names, roles };
}

/** Writes offices and names as units; gives the units of the names and the words of their forms. */
function readNames(data: IndexData, numberOf: (word: string) => number, out: Writer) {
  const { names, roles } = ownersOf(data);
  const formsOf: number[][][] = [];
  const write = (forms: readonly string[], field: Field, docs: number[]) => {
    const all = forms.map((form) => tokens(form).flatMap(({ word }) => (STOP.has(word) ? [] : [numberOf(word)])));
    all.forEach((form, i) => {
      if (i > 0) out.sequence.push(BREAK);
      out.sequence.push(...form);
    });
    formsOf.push(all);
    return out.close(field, -out.owners.push(docs));
  };
  data.roles.forEach((role, i) => {
    write(role, "role", roles[i] ?? []);
  });
  const units = data.names.map(([kind, , ...forms], i) =>
    write(forms, kind === "body" ? "person" : kind, names[i] ?? []),
  );
  return { units, forms: formsOf.slice(data.roles.length) };
}

/** Sorted lists of the units in which each word stands. */
function invert(out: Writer, words: number): { first: Uint32Array; postings: Uint32Array } {
  const first = new Uint32Array(words + 1);
  const last = new Int32Array(words).fill(-1);
  const each = (visit: (word: number, unit: number) => void) => {
    last.fill(-1);
    for (let unit = 0; unit < out.fields.length; unit += 1) {
      for (let i = out.starts[unit] ?? 0; i < (out.starts[unit + 1] ?? 0); i += 1) {
        const word = out.sequence[i] ?? BREAK;
        if (word === BREAK || last[word] === unit) continue;
        last[word] = unit;
        visit(word, unit);
      }
    }
  };
  each((word) => {
    first[word + 1] = (first[word + 1] ?? 0) + 1;
  });
  for (let w = 0; w < words; w += 1) first[w + 1] = (first[w + 1] ?? 0) + (first[w] ?? 0);
  const postings = new Uint32Array(first[words] ?? 0);
  const at = first.slice();
  each((word, unit) => {
    const place = at[word] ?? 0;
    postings[place] = unit;
    at[word] = place + 1;
  });
  return { first, postings };
}

function make(data: IndexData): Prepared {
  const words = unpackWords(data.words);
  const known = new Map(words.map((word, number) => [word, number]));
  const out = new Writer();
  readTexts(data, signWidth(words.length), out);
  const numberOf = (word: string) => {
    const number = known.get(word) ?? words.push(word) - 1;
    known.set(word, number);
    return number;
  };
  const names = readNames(data, numberOf, out);
  return {
    data,
    vocabulary: makeVocabulary(
      words,
      known,
      data.names.map(([kind], i) => ({ kind, forms: names.forms[i] ?? [] })),
    ),
    sequence: new Uint32Array(out.sequence),
    starts: new Uint32Array(out.starts),
    fields: new Uint8Array(out.fields),
    owner: new Int32Array(out.owner),
    owners: out.owners,
    points: new Uint16Array(out.points),
    ...invert(out, words.length),
    nameUnit: new Uint32Array(names.units),
  };
}

const kept = new WeakMap<IndexData, Prepared>();

/** The index made ready, kept for the next time. */
export function prepare(data: IndexData): Prepared {
  const known = kept.get(data);
  if (known) return known;
  const made = make(data);
  kept.set(data, made);
  return made;
}
