import { overlaps, passes } from "../engagements/select.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import { FILTERS, type Filter, type View } from "./view.ts";

/** What a view selects: all that pass its filters and search, and those of them whose days overlap its range; both
 * by date. */
export interface Selection {
  readonly passing: readonly Summary[];
  readonly inView: readonly Summary[];
}

/** The ids that a search met; null when nothing is searched. */
export type FoundIds = { has(id: string): boolean } | null;

/** The engagements that pass a view's filters and the search, whatever its range; by date. */
export function passing(library: Library, view: View, found: FoundIds): readonly Summary[] {
  const countryOf = (city: string) => library.places[city]?.country ?? null;
  return library.engagements.filter((e) => passes(e, view, countryOf) && (!found || found.has(e.id)));
}

/** Applies a view to the library. */
export function select(library: Library, view: View, found: FoundIds): Selection {
  const all = passing(library, view, found);
  return { passing: all, inView: all.filter((e) => overlaps(e, view)) };
}

/** The values of one filter with the number of engagements that choosing it would show, most first. What is counted
 * passes every other filter and lies in the visible range. */
export function facet(
  library: Library,
  view: View,
  found: FoundIds,
  filter: Filter,
): readonly { readonly id: string; readonly count: number }[] {
  const { inView } = select(library, { ...view, [filter]: [] }, found);
  const counts = new Map<string, number>();
  const add = (id: string | null | undefined) => id && counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const e of inView) {
    if (filter === "person") e.people.forEach(add);
    else add(valueIn(library, e, filter));
  }
  const ids = Object.keys(namesOf(library, filter));
  return ids.map((id) => ({ id, count: counts.get(id) ?? 0 })).sort((a, b) => b.count - a.count);
}

function valueIn(library: Library, e: Summary, filter: Exclude<Filter, "person">): string | null {
  if (filter === "place") return e.city;
  if (filter === "country") return e.city === null ? null : (library.places[e.city]?.country ?? null);
  return e[filter];
}

/** The names of a filter's values by id. */
export function namesOf(library: Library, filter: Filter): Readonly<Record<string, string>> {
  if (filter === "person")
    return Object.fromEntries(Object.entries(library.people).map(([id, person]) => [id, person.name]));
  if (filter === "place")
    return Object.fromEntries(Object.entries(library.places).map(([id, place]) => [id, place.name]));
  const by = { track: library.tracks, kind: library.kinds, country: library.countries, forum: library.forums };
  return by[filter];
}

/** A filter's value in words; a pair of people is joined by "+". */
export function nameOf(library: Library, filter: Filter, value: string): string {
  const names = namesOf(library, filter);
  return value
    .split("+")
    .map((id) => names[id] ?? id)
    .join(" + ");
}

/** A filter that is set, in words, with how many engagements in the visible range pass without it. */
export interface SetLimit {
  readonly filter: Filter;
  readonly label: string;
  readonly count: number;
}

/** The filters that a view sets beside its search. */
export function limitsOf(library: Library, view: View, found: { has(id: string): boolean } | null): SetLimit[] {
  return FILTERS.filter((filter) => view[filter].length > 0).map((filter) => ({
    filter,
    label: view[filter].map((value) => nameOf(library, filter, value)).join(", "),
    count: select(library, { ...view, [filter]: [] }, found).inView.length,
  }));
}

/** How many limits a view sets. */
export function countLimits(view: View): number {
  return (
    FILTERS.reduce((sum, filter) => sum + view[filter].length, 0) + (view.documents ? 1 : 0) + (view.q.trim() ? 1 : 0)
  );
}
