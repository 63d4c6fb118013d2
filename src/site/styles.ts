import { type Route, relativePath, routePath } from "../browse/route.ts";
import type { Assets } from "./assets.ts";
import { tag } from "./html.ts";

/** The source file that a page needs beside those of every page; its styles come with the page. */
const SOURCE_OF: Readonly<Partial<Record<Route["page"], string>>> = {
  engagement: "src/page/OpenEngagement.tsx",
  people: "src/reading/PeoplePage.tsx",
  person: "src/reading/PersonPage.tsx",
  places: "src/reading/PlacesPage.tsx",
  place: "src/reading/PlacePage.tsx",
  documents: "src/reading/DocumentsPage.tsx",
  numbers: "src/reading/NumbersPage.tsx",
  report: "src/reading/ReportPage.tsx",
  about: "src/reading/AboutPage.tsx",
  tour: "src/reading/TourPage.tsx",
  embed: "src/page/Embed.tsx",
};

/** What a page needs to be painted, standing in it, so that its first paint waits for no other request. */
export interface Styles {
  /** The texts, which the page's policy has to name. */
  readonly texts: readonly string[];
  /** The elements for its head. */
  readonly tags: readonly string[];
}

/** The styles of a page: those of all pages, then those of its kind. */
export function stylesOf(route: Route, assets: Assets): Styles {
  const from = routePath(route);
  const source = SOURCE_OF[route.page];
  const own = source ? assets.styles(source) : [];
  const texts = [assets.sheet, ...own].map((file) => assets.styleText(file, relativePath(from, "")));
  // Tells the bundler, which looks for a link before it asks for the styles of a chunk, that they are here. A link that
  // is disabled is never followed (https://html.spec.whatwg.org/multipage/links.html#link-type-stylesheet).
  const here = own.map((file) => tag("link", { rel: "stylesheet", disabled: true, href: relativePath(from, file) }));
  return { texts, tags: [...texts.map((text) => `<style>${text}</style>`), ...here] };
}
