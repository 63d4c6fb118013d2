import type { Language } from "../language/locale.ts";

/** Where a word may be found, in the order of the index. */
export const FIELDS = [
  "title",
  "person",
  "place",
  "forum",
  "role",
  "document",
  "kind",
  "country",
  "point",
  "track",
] as const;
export type Field = (typeof FIELDS)[number];

/** What a name in the index names; people and bodies share their ids. */
export type NameKind = "person" | "body" | "place" | "country" | "forum" | "kind" | "track";

/** A name: its kind, its id, in English, in Hindi, then Russian and other names. */
export type NameRow = readonly [kind: NameKind, id: string, en: string, hi: string, ...others: string[]];

/**
 * The search index over both languages, plain JSON, made when the site is built. Texts are kept as numbers of words in
 * a fixed number of signs, so that phrases can be followed: per language, engagements end with a blank, their units
 * with "!", in this order: title with the short label, forum, venue, points, documents.
 */
export interface IndexData {
  /** The folded words of all texts (not of names and offices), sorted; each begins with how many signs (base 36) it shares with the one before it, its length
   * is given by the next blank. */
  readonly words: string;
  readonly ids: readonly string[];
  /** Per engagement: first day and last day, as days since 1970. */
  readonly days: readonly (readonly [number, number])[];
  /** Per engagement: how many points, how many documents. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly text: Readonly<Record<Language, string>>;
  readonly names: readonly NameRow[];
  /** Offices, English and Hindi. */
  readonly roles: readonly (readonly [string, string])[];
  /** Per engagement: its names (place, country, forum, kind, track) as numbers in `names`. */
  readonly refs: readonly (readonly number[])[];
  /** Per engagement: person, office, person, office … as numbers in `names` and `roles`. */
  readonly parts: readonly (readonly number[])[];
}

/** The signs of word numbers: printable ASCII without those that JSON escapes or that end units. */
export const SIGNS: readonly string[] = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i)).filter(
  (sign) => sign !== "\\",
);

/** How many signs a word number takes when there are `count` words. */
export function signWidth(count: number): number {
  return Math.max(1, Math.ceil(Math.log(Math.max(2, count)) / Math.log(SIGNS.length)));
}
