import { overlaps } from "../engagements/select.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import { type FoundIds, nameOf, namesOf, passing, type Selection } from "./selection.ts";
import { FILTERS, type Filter, type View } from "./view.ts";

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

/** A filter that is set, in words; what lifts it; and how many engagements in the visible range pass without it. */
export interface SetLimit {
  readonly label: string;
  readonly without: Partial<View>;
  readonly count: number;
}

/** The filters that a view sets beside its search; `withDocuments` are the words for the one that has no values. */
export function limitsOf(library: Library, view: View, found: FoundIds, withDocuments: string): SetLimit[] {
  const limit = (label: string, without: Partial<View>) => ({
    label,
    without,
    count: select(library, { ...view, ...without }, found).inView.length,
  });
  const words = (filter: Filter) => view[filter].map((value) => nameOf(library, filter, value)).join(", ");
  return [
    ...FILTERS.filter((filter) => view[filter].length > 0).map((filter) => limit(words(filter), { [filter]: [] })),
    ...(view.documents ? [limit(withDocuments, { documents: false })] : []),
  ];
}
