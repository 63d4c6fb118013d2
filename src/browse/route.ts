import { isLanguage, type Language } from "../language/locale.ts";

/**
 * Paths of the site. Room `browse` imports `engagements`, `language` and `search`. Start reading here: what the URL
 * says (`route.ts`, `view.ts`), how to write it (`href.ts`), how to read and change it in React (`useView.ts`).
 */

/** Which page a path names. */
export type Page =
  | "start"
  | "engagement"
  | "people"
  | "person"
  | "places"
  | "place"
  | "documents"
  | "report"
  | "about"
  | "embed"
  | "numbers"
  | "tour"
  | "missing";

/** A page in a language; `id` names the engagement, person, place or tour, and of a missing page what was asked for below
 * the language. */
export interface Route {
  readonly language: Language;
  readonly page: Page;
  readonly id: string | null;
}

/** True of the pages that show the whole timeline: the start page, and an engagement that is open beside it. */
export function showsWhole(page: Page): boolean {
  return page === "start" || page === "engagement";
}

const FOLDERS: Readonly<Record<string, { list: Page | null; one: Page | null }>> = {
  engagements: { list: null, one: "engagement" },
  people: { list: "people", one: "person" },
  places: { list: "places", one: "place" },
  tours: { list: null, one: "tour" },
  documents: { list: "documents", one: null },
  report: { list: "report", one: null },
  about: { list: "about", one: null },
  embed: { list: "embed", one: null },
  numbers: { list: "numbers", one: null },
};

/** The route of a path below the site's root ("hi/engagements/x/"); unknown paths give page "missing". */
export function parseRoute(path: string): Route {
  const parts = path
    .replace(/index\.html$/, "")
    .split("/")
    .filter(Boolean);
  const [language, folder, id, ...rest] = parts;
  if (!isLanguage(language)) return { language: "hi", page: "missing", id: null };
  if (folder === undefined) return { language, page: "start", id: null };
  const known = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined;
  const page = id === undefined ? known?.list : known?.one;
  if (!page || rest.length > 0) return { language, page: "missing", id: parts.slice(1).join("/") };
  return { language, page, id: id ?? null };
}

const FOLDER_OF: Readonly<Partial<Record<Page, string>>> = {
  engagement: "engagements",
  people: "people",
  person: "people",
  places: "places",
  place: "places",
  tour: "tours",
  documents: "documents",
  report: "report",
  about: "about",
  embed: "embed",
  numbers: "numbers",
};

/** The path of a route below the site's root; `parseRoute` reads it back. */
export function routePath(route: Route): string {
  const folder = FOLDER_OF[route.page];
  const parts = [route.language, folder, route.id].filter((part): part is string => Boolean(part));
  return `${parts.join("/")}/`;
}

/** The relative link from one path below the root to another ("hi/" to "en/about/" is "../en/about/"). */
export function relativePath(from: string, to: string): string {
  const a = from.split("/").slice(0, -1);
  const b = to.split("/");
  let common = 0;
  while (common < a.length && common < b.length - 1 && a[common] === b[common]) common += 1;
  return "../".repeat(a.length - common) + b.slice(common).join("/") || "./";
}
