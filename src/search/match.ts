import { otherWords, spelledLetters } from "./commonWords.ts";
import { distance } from "./hearing.ts";
import { firstSound, sound, soundKey } from "./sound.ts";
import { stem } from "./stem.ts";
import { scriptOf, startingWith, type Vocabulary } from "./vocabulary.ts";

/** How a typed word was understood: as it is, as the beginning of words, as it sounds or nearly, or not at all. */
export type How = "word" | "beginning" | "sound" | "none";

/** The words of the index that a typed word stands for, and phrases that mean the same. */
export interface Match {
  readonly how: How;
  readonly words: ReadonlySet<number>;
  readonly phrases: readonly (readonly number[][])[];
}

const NOTHING: Match = { how: "none", words: new Set(), phrases: [] };

type Words = Set<number>;

function addAll(out: Words, words: Iterable<number> | undefined): void {
  for (const word of words ?? []) out.add(word);
}

/** Words with the same stem; the names of people and places have none (कोची is not कोच). */
function inflections(v: Vocabulary, word: number): readonly number[] {
  return v.isName[word] === 2 ? [] : (v.stems.get(stem(v.words[word] ?? "")) ?? []);
}

function addWithFamily(v: Vocabulary, out: Words, word: number): void {
  out.add(word);
  addAll(out, v.same.get(word));
  addAll(out, inflections(v, word));
}

/** The word itself, its inflections, its other names. */
function addExact(v: Vocabulary, out: Words, word: string): void {
  const known = v.known.get(word);
  if (known !== undefined) out.add(known);
  addAll(out, known === undefined ? v.stems.get(stem(word)) : inflections(v, known));
  for (const found of [...out]) addAll(out, v.same.get(found));
}

/** Of several words that are near, those within this of the nearest are meant. */
const CLOSE = 0.05;

/** Words of the other scripts that sound just like it: "bharat" is भारत, "videsh" is विदेश. */
function addOtherScripts(v: Vocabulary, out: Words, word: string): void {
  const sounded = sound(word);
  if (word.length < 3 || sounded.length < 3) return;
  let best = sounded.length > 3 ? 0.2 : 0;
  const near: [word: number, apart: number][] = [];
  for (const other of v.alike.get(soundKey(sounded)) ?? []) {
    if (scriptOf(v.words[other] ?? "") === scriptOf(word)) continue;
    const apart = distance(sounded, v.sounds[other] ?? "", best);
    if (apart <= best) near.push([other, apart]);
    best = Math.min(best, apart + CLOSE);
  }
  for (const [other, apart] of near) if (apart <= best) addWithFamily(v, out, other);
}

/** How far a word may be from one that is meant, by the number of its sounds: names of people and places are often
 * misspelled; between Hindi and the alphabets, other words must sound nearly the same. */
function allowance(sounds: number, isProper: boolean, otherScript: boolean): number {
  if (sounds <= 3) return otherScript ? 0.1 : -1;
  if (sounds === 4) return isProper ? 0.5 : 0.25;
  if (sounds <= 6) return isProper ? 1 : otherScript ? 0.3 : 0.5;
  if (sounds <= 8) return isProper ? 1.3 : otherScript ? 0.4 : 0.75;
  return isProper ? 1.7 : otherScript ? 0.6 : 1.1;
}

/** A name that is still being typed may be this far from what was typed of it. */
const OPEN = 0.35;

/** The nearest words by sound, within the allowance; `open` looks for names that go on after what was typed. */
function addBySound(v: Vocabulary, out: Words, word: string, open: boolean): void {
  const sounded = sound(word);
  const script = scriptOf(word);
  let best = open ? OPEN : Number.POSITIVE_INFINITY;
  const near: [word: number, distance: number][] = [];
  for (const other of v.buckets.get(firstSound(sounded)) ?? []) {
    const heard = v.sounds[other] ?? "";
    const rank = v.isName[other] ?? 0;
    if (open ? rank === 0 || heard.length < sounded.length : Math.abs(heard.length - sounded.length) > 4) continue;
    if (rank < 2 && soundKey(heard.charAt(0)) !== soundKey(sounded.charAt(0))) continue;
    const otherScript = (scriptOf(v.words[other] ?? "") === "hi") !== (script === "hi");
    const limit = Math.min(allowance(Math.min(sounded.length, heard.length), rank === 2, otherScript), best + CLOSE);
    const spelled = !otherScript && script !== "hi";
    const apart = distance(sounded, heard, limit, { open, spelled });
    if (apart > limit) continue;
    near.push([other, apart]);
    if (apart < best) best = apart;
  }
  for (const [other, apart] of near) if (apart <= best + CLOSE) addWithFamily(v, out, other);
}

function phrasesOf(v: Vocabulary, word: string): number[][][] {
  return otherWords(word)
    .filter((phrase) => phrase.length > 1)
    .map((phrase) => phrase.map((part) => [...matchExact(v, part)]))
    .filter((phrase) => phrase.every((part) => part.length > 0));
}

function matchExact(v: Vocabulary, word: string): Words {
  const out = new Set<number>();
  addExact(v, out, word);
  return out;
}

function addMeanings(v: Vocabulary, out: Words, word: string): void {
  for (const [other, ...more] of otherWords(word)) {
    if (other === undefined || more.length > 0) continue;
    addAll(out, matchExact(v, other));
  }
}

/** What a folded word stands for. `last` is the word that may still be being typed. Cheap ways first; the next is only
 * tried when the ones before found nothing, so that a right word never brings its neighbours. */
export function matchWord(v: Vocabulary, word: string, last: boolean): Match {
  const out = new Set<number>();
  addExact(v, out, word);
  addOtherScripts(v, out, word);
  addMeanings(v, out, word);
  const phrases = phrasesOf(v, word);
  const oneLetter = last && word.length === 1;
  if (!oneLetter && (out.size > 0 || phrases.length > 0)) {
    if (last && word.length > 2)
      for (const longer of startingWith(v, word)) if (v.isName[longer] === 2) addWithName(v, out, longer);
    return { how: "word", words: out, phrases };
  }
  const letters = spelledLetters(word);
  if (letters !== null) addExact(v, out, letters);
  if (out.size > 0) return { how: "word", words: out, phrases };
  for (const longer of startingWith(v, word)) if (last || begins(v, word, longer)) addWithName(v, out, longer);
  if (out.size > 0) return { how: "beginning", words: out, phrases };
  if (/\d/.test(word) || word.length < 3) return NOTHING;
  addBySound(v, out, word, false);
  if (out.size === 0 && last && word.length > 3) addBySound(v, out, word, true);
  return out.size > 0 ? { how: "sound", words: out, phrases } : NOTHING;
}

/** True when a word that is followed by others may be the beginning of `longer`. */
function begins(v: Vocabulary, word: string, longer: number): boolean {
  return word.length > 4 || (word.length > 2 && (v.isName[longer] ?? 0) > 0);
}

function addWithName(v: Vocabulary, out: Words, word: number): void {
  out.add(word);
  if ((v.isName[word] ?? 0) > 0) addAll(out, v.same.get(word));
}

/** The words of names that a folded word stands for or, when it is the last one, begins; for suggestions. */
export function matchName(v: Vocabulary, word: string, last: boolean): Match {
  const out = new Set<number>();
  addExact(v, out, word);
  addOtherScripts(v, out, word);
  if (last) for (const longer of startingWith(v, word)) addWithName(v, out, longer);
  if (out.size === 0 && word.length > 2) addBySound(v, out, word, false);
  if (out.size === 0 && last && word.length > 3) addBySound(v, out, word, true);
  return { how: "beginning", words: out, phrases: [] };
}

/** What a word of a quoted phrase stands for: itself and its inflections. */
export function matchQuoted(v: Vocabulary, word: string, last: boolean): Match {
  const out = new Set<number>();
  addExact(v, out, word);
  addOtherScripts(v, out, word);
  if (out.size === 0 && last) for (const longer of startingWith(v, word)) addWithName(v, out, longer);
  return { how: out.size > 0 ? "word" : "none", words: out, phrases: [] };
}

/** The words that two typed words give when they are written as one. Null when there are none. */
export function matchJoined(v: Vocabulary, word: string): Match | null {
  const out = new Set<number>();
  addExact(v, out, word);
  if (word.length > 5) addOtherScripts(v, out, word);
  return out.size > 0 ? { how: "word", words: out, phrases: [] } : null;
}

/** Two known words that are written as one: "newdelhi", विदेशमंत्री. Null when there are none. */
export function splitWord(v: Vocabulary, word: string): readonly [string, string] | null {
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const [a, b] = [word.slice(0, at), word.slice(at)];
    if (v.known.has(a) && v.known.has(b)) return [a, b];
  }
  return null;
}
