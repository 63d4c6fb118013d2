import { LIBRARY, PAGES } from "virtual:samvad/files";
import type { Language } from "../language/locale.ts";
import { type Packed, unpackLibrary } from "./pack.ts";
import type { Pages } from "./pages.ts";
import type { Engagement } from "./schema.ts";
import type { Library } from "./summary.ts";

/** The event that tells the window of a file that is no longer on the server. */
export const GONE = "samvad:gone";

const kept = new Map<string, Promise<unknown>>();

/** A file below the site's root as JSON, asked for once; a failed request may be asked again. */
export function loadJson<T>(root: string, file: string): Promise<T> {
  const known = kept.get(file);
  if (known) return known as Promise<T>;
  const asked = fetch(root + file).then((response) => {
    if (response.status === 404) window.dispatchEvent(new Event(GONE));
    if (!response.ok) throw new Error(`${file}: the server answered ${response.status}`);
    return response.json() as Promise<T>;
  });
  // React's `use` reads these two, so that what has once arrived never waits again.
  asked.then(
    (value) => Object.assign(asked, { status: "fulfilled", value }),
    () => kept.delete(file),
  );
  kept.set(file, asked);
  return asked;
}

/** Puts a value where `loadJson` would fetch it, already fulfilled, so that React's `use` does not wait. */
export function prime(file: string, value: unknown): void {
  kept.set(file, Object.assign(Promise.resolve(value), { status: "fulfilled", value }));
}

/** The library of a language. `root` is the absolute address of the site's root. */
export async function loadLibrary(root: string, language: Language): Promise<Library> {
  return unpackLibrary(await loadJson<Packed>(root, LIBRARY[language]));
}

/** One whole record, both languages. */
export function loadEngagement(root: string, id: string): Promise<Engagement> {
  return loadJson(root, `data/engagements/${id}.json`);
}

/** What a content page needs, in one language. */
export function loadPage<Name extends keyof Pages>(root: string, language: Language, name: Name): Promise<Pages[Name]> {
  return loadJson(root, PAGES[name][language]);
}
