import { byId } from "../engagements/select.ts";
import type { Library } from "../engagements/summary.ts";
import type { Translate } from "../language/messages.ts";
import type { Route } from "./route.ts";

/** The title of the one engagement, person or place of a route, or null when its id is unknown. */
function nameOf(route: Route, library: Library): string | null {
  const { page } = route;
  const id = route.id ?? "";
  if (page === "engagement") return byId(library.engagements, id)?.title ?? null;
  const named = page === "person" ? library.people : library.places;
  return (Object.hasOwn(named, id) && named[id]?.name) || null;
}

/** The document's title of a route, in the language of `library` and `t`; for unknown ids that of the missing page.
 * `tour` is the title of the open guided reading, which the library does not hold. */
export function pageTitle(route: Route, library: Library, t: Translate, tour?: string): string {
  const { page } = route;
  if (page === "tour") return tour === undefined ? t("head.tour") : t("head.engagement", { title: tour });
  if (page !== "engagement" && page !== "person" && page !== "place") return t(`head.${page}`);
  const title = nameOf(route, library);
  return title === null ? t("head.missing") : t("head.engagement", { title });
}
