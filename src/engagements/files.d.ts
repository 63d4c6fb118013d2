/** Names of the data files that the build writes, below the site's root, with their content's hash. */
declare module "virtual:samvad/files" {
  /** `Library` of each language. */
  export const LIBRARY: Readonly<Record<"hi" | "en", string>>;
  /** The search index over both languages. */
  export const SEARCH: string;
  /** `{ [engagement id]: sentences }` in one language, for showing where a search was met. */
  export const SENTENCES: Readonly<Record<"hi" | "en", string>>;
  /** Each part of `Pages`, in each language. An import type: an ambient module cannot import by a relative name. */
  export const PAGES: Readonly<Record<keyof import("./pages.ts").Pages, Readonly<Record<"hi" | "en", string>>>>;
  /** Version of the build, as in package.json. */
  export const VERSION: string;
  /** Day of the build (ISO). */
  export const DAY: string;
}
