import { href } from "../browse/href.ts";
import { type Page, type Route, relativePath, routePath } from "../browse/route.ts";
import { defaultView, type View } from "../browse/view.ts";

/** Relative links from one page, for the pages that have no range of their own. */
export interface Links {
  /** Another page in the same language. */
  page(page: Page, id?: string): string;
  /** The start page with a selection: `{ person: ["a+b"] }` shows the engagements of a pair. */
  view(change: Partial<View>): string;
  /** A file below the site's root. */
  file(path: string): string;
}

/** The links from `route`. */
export function linksFrom(route: Route): Links {
  const { language } = route;
  return {
    page: (page, id) => href(route, { language, page, id: id ?? null }),
    view: (change) => href(route, { language, page: "start", id: null }, { ...defaultView(), ...change }),
    file: (path) => relativePath(routePath(route), path),
  };
}
