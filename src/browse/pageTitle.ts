import { byId } from "../engagements/select.ts";
import type { Library } from "../engagements/summary.ts";
import type { Translate } from "../language/messages.ts";
import type { Route } from "./route.ts";

/** What the page of a route is called (the title of one engagement, person, place or tour), or null when the id is
 * unknown or the page has no id. `tour` is the title of the open guided reading, which the library does not hold. */
function nameOf(route: Route, library: Library, tour: string | undefined): string | null {
  const { page, id } = route;
  if (id === null) return null;
  if (page === "engagement") return byId(library.engagements, id)?.title ?? null;
  if (page === "person") return (Object.hasOwn(library.people, id) && library.people[id]?.name) || null;
  if (page === "place") return (Object.hasOwn(library.places, id) && library.places[id]?.name) || null;
  return page === "tour" ? (tour ?? null) : null;
}

/** The document's title of a route, in the language of `library` and `t`; for unknown ids that of the missing page. */
export function pageTitle(route: Route, library: Library, t: Translate, tour?: string): string {
  const { page } = route;
  if (page === "engagement" || page === "person" || page === "place" || page === "tour") {
    const title = nameOf(route, library, tour);
    return title === null ? t("head.missing") : t("head.engagement", { title });
  }
  return t(`head.${page}`);
}
