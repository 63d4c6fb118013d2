import type { Dossier, Engagement } from "../engagements/schema.ts";
import { DAY, instant } from "../language/dates.ts";
import { LANGUAGES, type Language } from "../language/locale.ts";
import { STOP } from "./commonWords.ts";
import { tokens } from "./fold.ts";
import { type IndexData, type NameKind, type NameRow, SIGNS, signWidth } from "./indexData.ts";

const wordsOf = (text: string) =>
  tokens(text)
    .map((t) => t.word)
    .filter((word) => !STOP.has(word));

/** The title's words, with those of the short label that the title does not have. */
function titleWords(e: Engagement, language: Language): string[] {
  const title = wordsOf(e.title[language]);
  return [...title, ...wordsOf(e.short[language]).filter((word) => !title.includes(word))];
}

function unitsOf(e: Engagement, language: Language): string[][] {
  return [
    titleWords(e, language),
    wordsOf(e.forum?.[language] ?? ""),
    wordsOf(e.place?.venue?.[language] ?? ""),
    ...e.points.map((p) => wordsOf(p[language])),
    ...e.documents.map((d) => wordsOf(d[language])),
  ];
}

/** Names without those whose every word stands in the names before them. */
function tellingNames(all: readonly string[]): string[] {
  const seen = new Set<string>();
  return all.filter((name, i) => {
    const words = tokens(name).map((t) => t.word);
    const telling = i < 2 || words.some((word) => !seen.has(word));
    for (const word of words) seen.add(word);
    return telling;
  });
}

function namesOf(dossier: Dossier): NameRow[] {
  const named = new Set(dossier.engagements.flatMap((e) => [...e.india, ...e.russia].map((p) => p.person)));
  const plain = (kind: NameKind, all: Readonly<Record<string, { en: string; hi: string }>>) =>
    Object.entries(all).map(([id, label]): NameRow => [kind, id, label.en, label.hi]);
  const row = (kind: NameKind, id: string, all: readonly string[]): NameRow => {
    const [en = "", hi = "", ...others] = tellingNames(all);
    return [kind, id, en, hi, ...others];
  };
  const people = Object.entries(dossier.people).filter(([id]) => named.has(id));
  return [
    ...people.map(([id, p]) => row(p.type, id, [p.en, p.hi, p.ru, ...p.aliases])),
    ...Object.entries(dossier.places).map(([id, p]) => row("place", id, [p.en, p.hi, p.ru, ...p.aliases])),
    ...plain("country", dossier.countries),
    ...plain("forum", dossier.forums),
    ...plain("kind", dossier.kinds),
    ...plain("track", dossier.tracks),
  ];
}

/** Sorted words, each with how much it shares with the one before. */
function packWords(sorted: readonly string[]): string {
  let before = "";
  const packed = sorted.map((word) => {
    let shared = 0;
    while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  return packed.join(" ");
}

function wordCodes(sorted: readonly string[]): Map<string, string> {
  const width = signWidth(sorted.length);
  return new Map(
    sorted.map((word, number) => {
      let code = "";
      for (let rest = number, i = 0; i < width; i += 1) {
        code = (SIGNS[rest % SIGNS.length] ?? "") + code;
        rest = Math.floor(rest / SIGNS.length);
      }
      return [word, code];
    }),
  );
}

function refsOf(e: Engagement, dossier: Dossier, number: ReadonlyMap<string, number>): number[] {
  const city = e.place?.city;
  const keys = [`kind ${e.kind}`, `track ${e.track}`];
  if (city) keys.push(`place ${city}`, `country ${dossier.places[city]?.country}`);
  if (e.forum?.series) keys.push(`forum ${e.forum.series}`);
  return keys.map((key) => number.get(key)).filter((n) => n !== undefined);
}

/** The search index over all engagements in both languages. Runs when the site is built; the data is validated. */
export function buildIndex(dossier: Dossier): IndexData {
  const names = namesOf(dossier);
  const number = new Map(names.map(([kind, id], i) => [`${kind === "body" ? "person" : kind} ${id}`, i]));
  const roles = new Map<string, number>();
  const parts = dossier.engagements.map((e) =>
    [...e.india, ...e.russia].flatMap((part) => {
      const key = JSON.stringify([part.role.en, part.role.hi]);
      if (!roles.has(key)) roles.set(key, roles.size);
      return [number.get(`person ${part.person}`) ?? 0, roles.get(key) ?? 0];
    }),
  );
  const roleRows = [...roles.keys()].map((key) => JSON.parse(key) as [string, string]);
  const units = LANGUAGES.map((language) => dossier.engagements.map((e) => unitsOf(e, language)));
  const sorted = [...new Set(units.flat(3))].sort();
  const codes = wordCodes(sorted);
  const write = (all: string[][][]) =>
    all.map((of) => of.map((unit) => unit.map((word) => codes.get(word)).join("")).join("!")).join(" ");
  const text = Object.fromEntries(LANGUAGES.map((language, i) => [language, write(units[i] ?? [])]));
  return {
    words: packWords(sorted),
    ids: dossier.engagements.map((e) => e.id),
    days: dossier.engagements.map((e) => [instant(e.start) / DAY, instant(e.end) / DAY]),
    sizes: dossier.engagements.map((e) => [e.points.length, e.documents.length]),
    text: text as Record<Language, string>,
    names,
    roles: roleRows,
    refs: dossier.engagements.map((e) => refsOf(e, dossier, number)),
    parts,
  };
}
