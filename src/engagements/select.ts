import type { Summary } from "./summary.ts";

/** What a selection asks for. Lists are "any of"; the parts of one asked person are "all of" (a pair). */
export interface Criteria {
  readonly track: readonly string[];
  readonly kind: readonly string[];
  /** Each entry is one person or several joined by "+": all of them took part. */
  readonly person: readonly string[];
  readonly place: readonly string[];
  readonly country: readonly string[];
  readonly forum: readonly string[];
  /** True: only engagements with documents. */
  readonly documents: boolean;
}

/** An inclusive range of ISO days. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/** The two years that the timeline covers. */
export const WHOLE: Range = Object.freeze({ from: "2024-01-01", to: "2025-12-31" });

/** Where panning ends, a month beyond the two years on either side. */
export const BOUNDS: Range = Object.freeze({ from: "2023-12-01", to: "2026-01-31" });

/** The closest zoom, in days. */
export const LEAST_DAYS = 7;

/** True when a day of the engagement lies within the range. */
export function overlaps(e: { readonly start: string; readonly end: string }, range: Range): boolean {
  return e.start <= range.to && e.end >= range.from;
}

function anyOf(asked: readonly string[], has: string | null): boolean {
  return asked.length === 0 || (has !== null && asked.includes(has));
}

/** True when `e` passes every criterion. `countryOf` gives the country of a place id. */
export function passes(e: Summary, c: Criteria, countryOf: (city: string) => string | null): boolean {
  if (!anyOf(c.track, e.track) || !anyOf(c.kind, e.kind)) return false;
  if (!anyOf(c.place, e.city) || !anyOf(c.forum, e.forum)) return false;
  if (!anyOf(c.country, e.city === null ? null : countryOf(e.city))) return false;
  if (c.documents && e.documents === 0) return false;
  return c.person.length === 0 || c.person.some((asked) => asked.split("+").every((id) => e.people.includes(id)));
}

/** The engagement with this id, or undefined. */
export function byId(engagements: readonly Summary[], id: string): Summary | undefined {
  return engagements.find((e) => e.id === id);
}

/** First and last day of some engagements, or null when there are none. */
export function range(engagements: readonly Summary[]): Range | null {
  if (engagements.length === 0) return null;
  let from = "9999-12-31";
  let to = "0000-01-01";
  for (const e of engagements) {
    if (e.start < from) from = e.start;
    if (e.end > to) to = e.end;
  }
  return { from, to };
}
