import type { ComponentType, ReactNode } from "react";
import type { Page, Route } from "../browse/route.ts";
import type { View } from "../browse/view.ts";
import { loadPage } from "../engagements/load.ts";
import type { Pages } from "../engagements/pages.ts";
import type { Library } from "../engagements/summary.ts";
import type { Language } from "../language/locale.ts";

/** What every content page gets; `data` is its part of `Pages`. */
export interface ContentProps {
  readonly root: string;
  readonly library: Library;
  readonly route: Route;
  readonly view: View;
  readonly data: never;
  readonly timeline?: ReactNode;
  readonly version?: string;
  readonly day?: string;
  onStop?(engagement: string, index: number): void;
}

type Content = ComponentType<ContentProps>;
type Loader = () => Promise<Content>;

/** Each content page comes as a chunk of its own, so that the start page does not pay for it. */
const CHUNKS: Partial<Record<Page, Loader>> = {
  people: async () => (await import("../reading/PeoplePage.tsx")).PeoplePage as Content,
  person: async () => (await import("../reading/PersonPage.tsx")).PersonPage as Content,
  places: async () => (await import("../reading/PlacesPage.tsx")).PlacesPage as Content,
  place: async () => (await import("../reading/PlacePage.tsx")).PlacePage as Content,
  documents: async () => (await import("../reading/DocumentsPage.tsx")).DocumentsPage as Content,
  numbers: async () => (await import("../reading/NumbersPage.tsx")).NumbersPage as Content,
  report: async () => (await import("../reading/ReportPage.tsx")).ReportPage as Content,
  about: async () => (await import("../reading/AboutPage.tsx")).AboutPage as Content,
  tour: async () => (await import("../reading/TourPage.tsx")).TourPage as Content,
};

const DATA: Partial<Record<Page, keyof Pages>> = {
  people: "people",
  person: "people",
  place: "places",
  documents: "documents",
  report: "report",
  about: "about",
  tour: "tours",
};

/** The part of `Pages` that a page reads, if it reads one. */
export function partOf(page: Page): keyof Pages | undefined {
  return DATA[page];
}

const ready = new Map<Page, Content>();

/** Brings the component of a page; afterwards `contentPage` gives it at once. */
export async function prepareContent(page: Page): Promise<void> {
  const chunk = CHUNKS[page];
  if (chunk && !ready.has(page)) ready.set(page, await chunk());
}

/** True for pages that are read rather than explored. */
export function isContent(page: Page): boolean {
  return page in CHUNKS;
}

/** The component of a page that was prepared; undefined for pages that are the timeline itself. */
export function contentPage(page: Page): Content | undefined {
  return ready.get(page);
}

/** The data that a page reads, in one language, or null when it needs none. */
export function contentData(root: string, language: Language, page: Page): Promise<unknown> | null {
  const part = partOf(page);
  return part ? loadPage(root, language, part) : null;
}

// The prerenderer has all pages at hand; in the browser this line is not there.
if (import.meta.env.SSR) await Promise.all((Object.keys(CHUNKS) as Page[]).map(prepareContent));
