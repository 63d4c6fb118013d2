import type { Route } from "../browse/route.ts";
import type { Dossier, Engagement } from "../engagements/schema.ts";
import { formatDays } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";
import type { Translate } from "../language/messages.ts";

/** The engagement's days and place in words and its first sentence. */
function describeEngagement(e: Engagement, dossier: Dossier, language: Language, t: Translate): string {
  const when = formatDays(language, e.start, e.end);
  const sentence = e.points[0]?.[language] ?? e.title[language];
  const place = e.place ? dossier.places[e.place.city]?.[language] : undefined;
  return place ? t("head.say.engagement_at", { when, place, sentence }) : t("head.say.engagement", { when, sentence });
}

/** How many engagements a person took part in, or a place saw. */
function countOf(dossier: Dossier, route: Route): number {
  const { page, id } = route;
  return dossier.engagements.filter((e) =>
    page === "place" ? e.place?.city === id : [...e.india, ...e.russia].some((part) => part.person === id),
  ).length;
}

/** The description of a page for search engines and shared links, in the page's language. */
export function describePage(route: Route, dossier: Dossier, t: Translate): string {
  const { page, id, language } = route;
  const engagement = page === "engagement" ? dossier.engagements.find((e) => e.id === id) : undefined;
  if (engagement) return describeEngagement(engagement, dossier, language, t);
  const tour = page === "tour" ? dossier.tours.find((one) => one.id === id) : undefined;
  if (tour) return tour.intro[language];
  const named = page === "person" ? dossier.people[id ?? ""] : page === "place" ? dossier.places[id ?? ""] : undefined;
  if (named && (page === "person" || page === "place"))
    return t(`head.say.${page}`, { name: named[language], count: countOf(dossier, route) });
  if (page === "start") return t("head.say.start", { count: dossier.engagements.length });
  if (page === "people") return t("head.say.people", { count: Object.keys(dossier.people).length });
  if (page === "places") return t("head.say.places", { count: Object.keys(dossier.places).length });
  if (page === "documents" || page === "report" || page === "about" || page === "embed" || page === "numbers")
    return t(`head.say.${page}`);
  return t("head.say.missing");
}
