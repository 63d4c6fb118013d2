import { type Range, WHOLE } from "../engagements/select.ts";
import { serializeView } from "./parse.ts";
import { type Route, relativePath, routePath } from "./route.ts";
import type { View } from "./view.ts";

/** The relative link from one page to another, with a view when the other page shows a timeline. `fallback` is the
 * default range of the page that is linked. */
export function href(from: Route, to: Route, view?: View, fallback: Range = WHOLE): string {
  return relativePath(routePath(from), routePath(to)) + (view ? serializeView(view, fallback) : "");
}
