import { useMemo } from "react";
import type { Language } from "../language/locale.ts";
import type { Found } from "../search/query.ts";
import { useEngine } from "./searchEngine.ts";

/** A search and its answer. `none`: nothing is looked for; `failed`: the index could not be fetched or read, so that
 * nothing is narrowed. `found` is null unless the state is `ready`. */
export interface Search {
  readonly state: "none" | "loading" | "ready" | "failed";
  readonly found: Found | null;
}

const NONE: Search = { state: "none", found: null };
const LOADING: Search = { state: "loading", found: null };
const FAILED: Search = { state: "failed", found: null };

/** The answer to the text `q`. The index is fetched with the first search. While someone types, `q` follows the field in
 * a transition (`useView.ts`), so that the keys wait neither for this nor for the list. */
export function useSearch(root: string, q: string, language: Language): Search {
  const { engine, failed } = useEngine(root, q.trim());
  return useMemo(() => {
    if (q.trim() === "") return NONE;
    if (!engine) return failed ? FAILED : LOADING;
    try {
      const found = engine.search(q, language);
      return found.narrows ? { state: "ready", found } : NONE;
    } catch (cause) {
      // A fault of ours in the search must not take the page with it.
      console.error("search:", cause);
      return FAILED;
    }
  }, [q, engine, failed, language]);
}
