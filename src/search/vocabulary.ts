import { distance } from "./hearing.ts";
import type { NameKind } from "./indexData.ts";
import { firstSound, sound, soundKey } from "./sound.ts";
import { stem } from "./stem.ts";

/** All words of the index, by number, and the ways to reach them. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly known: ReadonlyMap<string, number>;
  /** Word numbers in the order of the words, for what begins with some letters. */
  readonly order: Uint32Array;
  readonly stems: ReadonlyMap<string, readonly number[]>;
  /** Each word as it sounds; "" for numbers. */
  readonly sounds: readonly string[];
  /** Words by their sounds without a. */
  readonly alike: ReadonlyMap<string, readonly number[]>;
  readonly buckets: ReadonlyMap<string, readonly number[]>;
  /** 2 for words of the names of people and places, 1 for those of bodies, countries and forums, else 0. */
  readonly isName: Uint8Array;
  /** For a word of a name, the same word in the name's other languages and spellings. */
  readonly same: ReadonlyMap<number, readonly number[]>;
}

const PROPER: ReadonlySet<NameKind> = new Set<NameKind>(["person", "body", "place"]);

function grouped<Key>(count: number, keyOf: (word: number) => Key | null): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (let word = 0; word < count; word += 1) {
    const key = keyOf(word);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}

/** A name as the numbers of the words of its forms: English, Hindi, Russian, then other names. */
export interface NameForms {
  readonly kind: NameKind;
  readonly forms: readonly (readonly number[])[];
}

const OFFICIAL = 3;
const APART = 0.8;

/** Tells which words of a name's forms stand for which: the word of one that sounds like it in another, and the only
 * words of the official forms (Moscow, मॉस्को, Москва). An alias of another sound (Bombay) leads to the official forms
 * but not back. */
function pairWords(name: NameForms, sounds: readonly string[], add: (from: number, to: number) => void): void {
  const alike = (a: number, b: number) => {
    const [x, y] = [sounds[a] ?? "", sounds[b] ?? ""];
    const limit = Math.min(x.length, y.length) < 8 ? APART : APART * 1.5;
    return distance(x, y, limit) <= limit;
  };
  const letters = (word: number) => (sounds[word] ?? "").length;
  for (const [i, form] of name.forms.entries()) {
    for (const official of name.forms.slice(0, OFFICIAL)) {
      if (official === form) continue;
      const [a, b] = [form[0] ?? 0, official[0] ?? 0];
      if (form.length === 1 && official.length === 1) {
        add(a, b);
        if (i < OFFICIAL || alike(a, b)) add(b, a);
        continue;
      }
      for (const word of form) {
        const twin = letters(word) > 1 ? official.find((other) => letters(other) > 1 && alike(word, other)) : undefined;
        if (twin === undefined) continue;
        add(word, twin);
        add(twin, word);
      }
    }
  }
}

function sameWords(names: readonly NameForms[], sounds: readonly string[]): Map<number, number[]> {
  const same = new Map<number, number[]>();
  const add = (from: number, to: number) => {
    if (from === to) return;
    const list = same.get(from);
    if (!list) same.set(from, [to]);
    else if (!list.includes(to)) list.push(to);
  };
  for (const name of names) if (PROPER.has(name.kind)) pairWords(name, sounds, add);
  return same;
}

const RANK: Readonly<Record<NameKind, number>> = {
  person: 2,
  place: 2,
  body: 1,
  country: 1,
  forum: 1,
  kind: 0,
  track: 0,
};

function wordsOfNames(names: readonly NameForms[], count: number): Uint8Array {
  const isName = new Uint8Array(count);
  for (const { kind, forms } of names)
    for (const word of forms.flat()) isName[word] = Math.max(isName[word] ?? 0, RANK[kind]);
  return isName;
}

/** Makes the vocabulary of an index. */
export function makeVocabulary(
  words: readonly string[],
  known: ReadonlyMap<string, number>,
  names: readonly NameForms[],
): Vocabulary {
  const at = (word: number) => words[word] ?? "";
  const order = Uint32Array.from(words.keys()).sort((a, b) => (at(a) < at(b) ? -1 : 1));
  const sounds = words.map((word) => (/\d/.test(word) ? "" : sound(word)));
  const heard = (word: number) => sounds[word] || null;
  return {
    words,
    known,
    order,
    stems: grouped(words.length, (word) => stem(at(word))),
    sounds,
    alike: grouped(words.length, (word) => (heard(word) ? soundKey(sounds[word] ?? "") : null)),
    buckets: grouped(words.length, (word) => (heard(word) ? firstSound(sounds[word] ?? "") : null)),
    isName: wordsOfNames(names, words.length),
    same: sameWords(names, sounds),
  };
}

/** The words that begin with some letters, as numbers; at most `limit`. */
export function startingWith(vocabulary: Vocabulary, start: string, limit = 400): number[] {
  const { order, words } = vocabulary;
  const at = (place: number) => words[order[place] ?? 0] ?? "";
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let place = low; place < order.length && found.length < limit && at(place).startsWith(start); place += 1)
    found.push(order[place] ?? 0);
  return found;
}

/** The script a folded word is written in. */
export function scriptOf(word: string): "hi" | "ru" | "en" {
  const first = word.charCodeAt(0);
  if (first >= 0x900 && first <= 0x97f) return "hi";
  return first >= 0x400 && first <= 0x4ff ? "ru" : "en";
}
