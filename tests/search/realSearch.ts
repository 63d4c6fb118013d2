import { dossier } from "../../src/engagements/dossier.ts";
import type { Language } from "../../src/language/locale.ts";
import { buildIndex } from "../../src/search/buildIndex.ts";
import type { IndexData } from "../../src/search/indexData.ts";
import { type Found, search } from "../../src/search/query.ts";

/** The index over the real records, as the browser reads it. */
export const index = JSON.parse(JSON.stringify(buildIndex(dossier))) as IndexData;

export const find = (text: string, language: Language = "en"): Found => search(index, text, language);

/** The ids that a query finds, sorted. */
export const idsOf = (text: string): string[] => [...find(text).ids.keys()].sort();

const engagements = dossier.engagements;

/** Ids of the engagements in which a person took part. */
export const withPerson = (person: string): string[] =>
  engagements.filter((e) => [...e.india, ...e.russia].some((p) => p.person === person)).map((e) => e.id);

/** Ids of the engagements at a place. */
export const atPlace = (place: string): string[] => engagements.filter((e) => e.place?.city === place).map((e) => e.id);

/** Ids of the engagements of which a day lies within the ISO days. */
export const between = (from: string, to = from): string[] =>
  engagements.filter((e) => e.start <= to && e.end >= from).map((e) => e.id);

/** Ids of the engagements that have one of the words anywhere in their texts, names or offices, as plain text. */
export function saying(...words: string[]): string[] {
  return engagements
    .filter((e) => {
      const { sources: _, related: __, doubts: ___, ...said } = e;
      const people = [...e.india, ...e.russia].map((p) => dossier.people[p.person]);
      const place = e.place ? dossier.places[e.place.city] : null;
      const text = JSON.stringify([said, people, place, dossier.kinds[e.kind], dossier.forums[e.forum?.series ?? ""]]);
      return words.some((word) => text.normalize("NFC").toLowerCase().includes(word.normalize("NFC").toLowerCase()));
    })
    .map((e) => e.id);
}
