import type { ReactNode } from "react";
import { parseRoute, type Route, routePath } from "../../src/browse/route.ts";
import { dossier } from "../../src/engagements/dossier.ts";
import { makePages, type Pages } from "../../src/engagements/pages.ts";
import type { Language } from "../../src/language/locale.ts";
import { AboutPage } from "../../src/reading/AboutPage.tsx";
import { DocumentsPage } from "../../src/reading/DocumentsPage.tsx";
import { NumbersPage } from "../../src/reading/NumbersPage.tsx";
import { PeoplePage } from "../../src/reading/PeoplePage.tsx";
import { PersonPage } from "../../src/reading/PersonPage.tsx";
import { PlacePage } from "../../src/reading/PlacePage.tsx";
import { PlacesPage } from "../../src/reading/PlacesPage.tsx";
import { ReportPage } from "../../src/reading/ReportPage.tsx";
import { TourPage } from "../../src/reading/TourPage.tsx";
import { LIBRARY, prerender, ROOT, tags, text } from "./setUp.tsx";

export const PAGES: Readonly<Record<Language, Pages>> = { en: makePages(dossier, "en"), hi: makePages(dossier, "hi") };

const LISTS = ["people", "places", "documents", "numbers", "report", "about"];

/** The paths, below the language, of every content page. */
export const PATHS: readonly string[] = [
  ...LISTS,
  ...Object.keys(dossier.people).map((id) => `people/${id}`),
  ...Object.keys(dossier.places).map((id) => `places/${id}`),
  ...dossier.tours.map((tour) => `tours/${tour.id}`),
];

/** The content page of a route. */
export function contentOf(route: Route): ReactNode {
  const { language } = route;
  const library = LIBRARY[language];
  const pages = PAGES[language];
  const shared = { library, route };
  if (route.page === "people") return <PeoplePage {...shared} data={pages.people} />;
  if (route.page === "person") return <PersonPage {...shared} data={pages.people} />;
  if (route.page === "places") return <PlacesPage {...shared} />;
  if (route.page === "place") return <PlacePage {...shared} data={pages.places} />;
  if (route.page === "documents") return <DocumentsPage {...shared} data={pages.documents} />;
  if (route.page === "numbers") return <NumbersPage {...shared} />;
  if (route.page === "report") return <ReportPage {...shared} data={pages.report} />;
  if (route.page === "tour") return <TourPage {...shared} data={pages.tours} />;
  if (route.page === "about") return <AboutPage route={route} data={pages.about} version="1.2.3" day="2026-01-05" />;
  throw new Error(`${route.page} is no content page`);
}

/** A content page as it is served, at `path` below its language. */
export function served(language: Language, path: string): Document {
  const route = parseRoute(`${language}/${path}/`);
  return prerender(language, route, contentOf(route));
}

/** A link of a page: as it is written, where it leads, and what it says. */
export interface Link {
  readonly written: string;
  readonly url: URL;
  /** The path below the site's root, or null when it leads out of the site. */
  readonly below: string | null;
  readonly says: string;
}

/** A link of the page at `route`. */
export function linkOf(route: Route, element: Element): Link {
  const written = element.getAttribute("href") ?? "";
  const url = new URL(written, ROOT + routePath(route));
  const path = url.origin + url.pathname;
  return { written, url, below: path.startsWith(ROOT) ? path.slice(ROOT.length) : null, says: text(element) };
}

/** All links of a page. */
export function linksOf(route: Route, document: Document): readonly Link[] {
  return tags(document, "a").map((element) => linkOf(route, element));
}
