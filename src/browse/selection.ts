import { passes } from "../engagements/select.ts";
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

/** The engagements that pass a view's filters and the search, whatever its range; by date. The library's own array when
 * that is all of them. */
export function passing(library: Library, view: View, found: FoundIds): readonly Summary[] {
  const countryOf = (city: string) => library.places[city]?.country ?? null;
  const all = library.engagements;
  const some = all.filter((e) => passes(e, view, countryOf) && (!found || found.has(e.id)));
  return some.length === all.length ? all : some;
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

/** How many limits a view sets. */
export function countLimits(view: View): number {
  return (
    FILTERS.reduce((sum, filter) => sum + view[filter].length, 0) + (view.documents ? 1 : 0) + (view.q.trim() ? 1 : 0)
  );
}
