import { useCallback, useMemo, useSyncExternalStore } from "react";
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
  /** Goes to another page that keeps the visible range and the filters. */
  goTo(route: Route): void;
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

/** Reads the address into route and view, and gives the ways to change them. The URL is the only truth. */
export function useView(address: Address, library: Library): Browse {
  const whole = useSyncExternalStore(address.subscribe, address.read, address.readServed);
  const known = useMemo(() => knownIds(library), [library]);
  const { route, view, ignored } = useMemo(() => {
    const { path, search } = splitAddress(whole);
    const route = parseRoute(path);
    return { route, ...parseView(search, known, defaultRange(route, library)) };
  }, [whole, known, library]);
  const setView = useCallback(
    (change: Partial<View>, how: "push" | "replace" = "push") => {
      const search = serializeView({ ...view, ...change }, defaultRange(route, library));
      address[how]({ path: routePath(route), search });
    },
    [address, library, route, view],
  );
  const goTo = useCallback(
    (to: Route) => address.push({ path: routePath(to), search: serializeView(view, defaultRange(to, library)) }),
    [address, library, view],
  );
  return { route, view, ignored, setView, goTo };
}
