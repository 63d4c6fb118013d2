import { type Page, type Route, routePath } from "../browse/route.ts";
import type { Dossier } from "../engagements/schema.ts";
import { LANGUAGES, type Language } from "../language/locale.ts";

const LISTS: readonly Page[] = ["start", "people", "places", "documents", "report", "about", "embed", "numbers"];

/** Every page of one language, in the order in which the sitemap names them. */
export function routesOf(dossier: Dossier, language: Language): readonly Route[] {
  const one = (page: Page, ids: readonly string[]): Route[] => ids.map((id) => ({ language, page, id }));
  return [
    ...LISTS.map((page) => ({ language, page, id: null })),
    ...one(
      "engagement",
      dossier.engagements.map((e) => e.id),
    ),
    ...one("person", Object.keys(dossier.people)),
    ...one("place", Object.keys(dossier.places)),
    ...one(
      "tour",
      dossier.tours.map((tour) => tour.id),
    ),
  ];
}

/** The paths below the root of every page in both languages. */
export function allPaths(dossier: Dossier): readonly string[] {
  return LANGUAGES.flatMap((language) => routesOf(dossier, language).map(routePath));
}

/** The way from a page to the root: "hi/about/" to "../../". */
export function toRoot(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}
