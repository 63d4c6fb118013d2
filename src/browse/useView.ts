import { startTransition, useMemo } from "react";
import { byId, type Range, WHOLE } from "../engagements/select.ts";
import type { Library } from "../engagements/summary.ts";
import { type Address, splitAddress } from "./address.ts";
import { parseView, serializeView } from "./parse.ts";
import { parseRoute, type Route, routePath } from "./route.ts";
import { type Ignored, type Known, rangeAround, type View } from "./view.ts";

/** Where the reader is and what is seen, read from the address; and the ways to change it. */
export interface Browse {
  readonly route: Route;
  readonly view: View;
  readonly ignored: readonly Ignored[];
  /** Changes the view. `push` (default) makes a history entry that Back undoes; `replace` is for pan and zoom. */
  setView(change: Partial<View>, how?: "push" | "replace"): void;
  /** Goes to another page that keeps the visible range and the filters; drawn when it is ready. */
  goTo(route: Route): void;
  /** Changes the text of the search; drawn in steps that the next key need not wait for. A search is one entry of the
   * history however many letters it has, and so is its end: Back undoes each. */
  searchFor(q: string): void;
}

/** The ids that exist in a library. */
export function knownIds(library: Library): Known {
  const ids = (all: object) => new Set(Object.keys(all));
  return {
    track: ids(library.tracks),
    kind: ids(library.kinds),
    person: ids(library.people),
    place: ids(library.places),
    country: ids(library.countries),
    forum: ids(library.forums),
  };
}

/** The range a page shows when its query names none: the weeks around an open engagement, else the two years. */
export function defaultRange(route: Route, library: Library): Range {
  const open = route.page === "engagement" && route.id ? byId(library.engagements, route.id) : undefined;
  return open ? rangeAround(open) : WHOLE;
}

/** Reads what stands in the address (`whole`) into route and view, and gives the ways to change them, which stay the same
 * functions and begin from where the address is by then. The URL is the only truth. */
export function useView(address: Address, whole: string, library: Library): Browse {
  const known = useMemo(() => knownIds(library), [library]);
  const { path, search } = splitAddress(whole);
  const route = useMemo(() => parseRoute(path), [path]);
  const seen = useMemo(() => parseView(search, known, defaultRange(route, library)), [search, known, route, library]);
  const ways = useMemo(() => waysToChange(address, known, library), [address, known, library]);
  return useMemo(() => ({ route, ...seen, ...ways }), [route, seen, ways]);
}

function waysToChange(address: Address, known: Known, library: Library) {
  const read = () => {
    const { path, search } = splitAddress(address.read());
    const route = parseRoute(path);
    return { route, ...parseView(search, known, defaultRange(route, library)) };
  };
  const setView = (change: Partial<View>, how: "push" | "replace" = "push") => {
    const { route, view } = read();
    const search = serializeView({ ...view, ...change }, defaultRange(route, library));
    address[how]({ path: routePath(route), search });
  };
  const goTo = (to: Route) => {
    const search = serializeView(read().view, defaultRange(to, library));
    startTransition(() => address.push({ path: routePath(to), search }));
  };
  const searchFor = (q: string) => {
    const how = q === "" || read().view.q === "" ? "push" : "replace";
    startTransition(() => setView({ q }, how));
  };
  return { setView, goTo, searchFor };
}
