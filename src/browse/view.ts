import { BOUNDS, type Criteria, LEAST_DAYS, type Range, WHOLE } from "../engagements/select.ts";
import { addDays, countDays, toInstant } from "../language/dates.ts";

/** What the reader sees: the visible range (inclusive ISO days), the criteria, the search and the order. */
export interface View extends Range, Criteria {
  readonly q: string;
  readonly sort: "oldest" | "newest";
  /** Both languages side by side in an open engagement. */
  readonly parallel: boolean;
}

/** A part of the query that was left out, and why; the page tells the reader. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
  readonly why: "not-a-day" | "reversed" | "unknown" | "twice" | "outside";
}

/** Which ids exist, for checking a query. */
export interface Known {
  readonly track: ReadonlySet<string>;
  readonly kind: ReadonlySet<string>;
  readonly person: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly country: ReadonlySet<string>;
  readonly forum: ReadonlySet<string>;
}

/** The names of the filters that hold lists of ids, as in the query. */
export const FILTERS = ["track", "kind", "person", "place", "country", "forum"] as const;
export type Filter = (typeof FILTERS)[number];

/** The longest search text that is kept, in UTF-16 units. */
export const LONGEST_QUERY = 200;

/** The view without any query, over the given default range. */
export function defaultView(range: Range = WHOLE): View {
  return {
    from: range.from,
    to: range.to,
    track: [],
    kind: [],
    person: [],
    place: [],
    country: [],
    forum: [],
    documents: false,
    q: "",
    sort: "oldest",
    parallel: false,
  };
}

/** The range moved into the bounds and made at least `LEAST_DAYS` long. Days are inclusive. */
export function withinBounds(range: Range): Range {
  const length = Math.min(Math.max(countDays(range.from, range.to), LEAST_DAYS), countDays(BOUNDS.from, BOUNDS.to));
  let from = range.from < BOUNDS.from ? BOUNDS.from : range.from;
  if (addDays(from, length - 1) > BOUNDS.to) from = addDays(BOUNDS.to, 1 - length);
  return { from, to: addDays(from, length - 1) };
}

/** The default range of an engagement's page: about a quarter with the engagement in the middle. */
export function rangeAround(e: { readonly start: string; readonly end: string }): Range {
  return withinBounds({ from: addDays(e.start, -45), to: addDays(e.end, 45) });
}

/** True when `day` is an ISO calendar day. */
export function isDay(day: string): boolean {
  return toInstant(day) !== null;
}
