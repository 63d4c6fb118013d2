import type { Language } from "../language/locale.ts";

export interface Search {
  readonly state: "none" | "loading" | "ready" | "failed";
  readonly found: { readonly ids: ReadonlyMap<string, unknown> } | null;
}

export function useSearch(_root: string, _q: string, _language: Language): Search {
  return { state: "none", found: null };
}
