import { href } from "../browse/href.ts";
import type { Route } from "../browse/route.ts";
import { rangeAround, type View } from "../browse/view.ts";
import { overlaps } from "../engagements/select.ts";
import type { Summary } from "../engagements/summary.ts";

/** The relative link from `route` to an engagement, with the present view kept. */
export function engagementHref(route: Route, view: View, e: Summary): string {
  return href(route, { language: route.language, page: "engagement", id: e.id }, view, rangeAround(e));
}

/** As `engagementHref`, for an engagement that may lie outside the visible range: then the range moves to it. */
export function relatedHref(route: Route, view: View, e: Summary): string {
  return engagementHref(route, overlaps(e, view) ? view : { ...view, ...rangeAround(e) }, e);
}

/** The relative link to a page of its own, for example of a person or a place. */
export function pageHref(route: Route, page: "person" | "place", id: string): string {
  return href(route, { language: route.language, page, id });
}
