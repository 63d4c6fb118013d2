import type { Language } from "../language/locale.ts";
import type { Dossier, Engagement, Side } from "./schema.ts";

/** What list and timeline need of an engagement, in one language. Days are ISO, inclusive, at the place. */
export interface Summary {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly kind: string;
  readonly track: string;
  /** 1 would stand in a one-page history, 2 notable, 3 the rest. */
  readonly weight: number;
  /** How loudly the mark speaks on the timeline; see `rank`. */
  readonly rank: number;
  readonly title: string;
  readonly short: string;
  /** Id of the series of forums, when it belongs to one. */
  readonly forum: string | null;
  readonly city: string | null;
  /** Ids of those who took part, India first. */
  readonly people: readonly string[];
  readonly documents: number;
  readonly doubts: boolean;
  readonly related: readonly string[];
}

/** A person or body in one language. */
export interface PersonName {
  readonly name: string;
  readonly side: Side;
  readonly type: "person" | "body";
}

/** A place in one language; `lat` and `lon` in degrees. */
export interface PlaceName {
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

/** All that a start page needs, in one language; the records themselves come one by one when they are opened. */
export interface Library {
  readonly language: Language;
  /** By date, then by id; frozen. */
  readonly engagements: readonly Summary[];
  readonly people: Readonly<Record<string, PersonName>>;
  readonly places: Readonly<Record<string, PlaceName>>;
  readonly countries: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly tracks: Readonly<Record<string, string>>;
  readonly forums: Readonly<Record<string, string>>;
}

/** The order of the five lanes, from above. */
export const TRACKS = ["leaders", "diplomacy", "security", "economy", "people"] as const;

const BASE: Readonly<Record<string, number>> = {
  summit: 100,
  "leaders-meeting": 80,
  commission: 66,
  "leaders-call": 55,
  ministerial: 50,
  visit: 45,
  security: 45,
  consultations: 42,
  multilateral: 40,
  exercise: 36,
  parliament: 34,
  business: 34,
  message: 34,
  call: 34,
  defence: 32,
  announcement: 28,
  consular: 28,
  culture: 26,
};

const WORKING_GROUP = /working group|sub-group|sub-working/i;

/** How loudly an engagement speaks on the timeline, from its kind, documents, sources, links and the two leaders;
 * the rule of the visual language, "Which mark speaks". */
export function rank(e: Engagement): number {
  const group = e.kind === "commission" && WORKING_GROUP.test(e.forum?.en ?? "");
  const base = group ? 44 : (BASE[e.kind] ?? 30);
  const leaders = [...e.india, ...e.russia].filter((p) => /^(narendra-modi|vladimir-putin)$/.test(p.person)).length;
  const weight =
    base + 5 * Math.min(e.documents.length, 3) + Math.min(e.sources.length, 8) + 2 * Math.min(e.related.length, 5);
  return weight + 8 * leaders + (e.weight === 1 ? 20 : 0);
}

/** The summary of one engagement in one language. */
export function summarize(e: Engagement, language: Language): Summary {
  return Object.freeze({
    id: e.id,
    start: e.start,
    end: e.end,
    kind: e.kind,
    track: e.track,
    weight: e.weight,
    rank: rank(e),
    title: e.title[language],
    short: e.short[language],
    forum: e.forum?.series ?? null,
    city: e.place?.city ?? null,
    people: [...new Set([...e.india, ...e.russia].map((p) => p.person))],
    documents: e.documents.length,
    doubts: e.doubts !== null,
    related: e.related,
  });
}

function inLanguage<T extends Record<Language, string>>(all: Readonly<Record<string, T>>, language: Language) {
  return Object.fromEntries(Object.entries(all).map(([id, label]) => [id, label[language]]));
}

/** The library of one language, made from the whole dossier. */
export function makeLibrary(dossier: Dossier, language: Language): Library {
  const name = <T extends { en: string; hi: string }>(x: T) => x[language];
  const entries = Object.entries;
  return {
    language,
    engagements: Object.freeze(dossier.engagements.map((e) => summarize(e, language))),
    people: Object.fromEntries(
      entries(dossier.people).map(([id, p]) => [id, { name: name(p), side: p.side, type: p.type }]),
    ),
    places: Object.fromEntries(
      entries(dossier.places).map(([id, p]) => [id, { name: name(p), country: p.country, lat: p.lat, lon: p.lon }]),
    ),
    countries: inLanguage(dossier.countries, language),
    kinds: inLanguage(dossier.kinds, language),
    tracks: inLanguage(dossier.tracks, language),
    forums: inLanguage(dossier.forums, language),
  };
}
