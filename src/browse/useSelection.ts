import { useMemo } from "react";
import { overlaps, WHOLE } from "../engagements/select.ts";
import type { Library } from "../engagements/summary.ts";
import { serializeView } from "./parse.ts";
import { type FoundIds, passing, type Selection } from "./selection.ts";
import type { View } from "./view.ts";

/** What a view selects. `passing` stays the same array while filters and search do, however the range moves: what the
 * timeline made of it (places in the lanes, counts) is kept. */
export function useSelection(library: Library, view: View, found: FoundIds): Selection {
  // Without the text of the search too: `found` is its answer.
  const filters = serializeView({ ...view, ...WHOLE, q: "", sort: "oldest", parallel: false }, WHOLE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view its filters, which the text holds
  const all = useMemo(() => passing(library, view, found), [library, filters, found]);
  const { from, to } = view;
  return useMemo(() => ({ passing: all, inView: all.filter((e) => overlaps(e, { from, to })) }), [all, from, to]);
}
