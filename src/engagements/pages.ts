import type { Language } from "../language/locale.ts";
import type { Dossier } from "./schema.ts";

/** What the content pages need beyond the library, in one language; each part is a file of its own. */
export interface Pages {
  readonly report: readonly { readonly n: number; readonly claim: string; readonly note: string }[];
}

/** The parts in one language, made from the whole dossier. */
export function makePages(dossier: Dossier, language: Language): Pages {
  return { report: dossier.report.map((c) => ({ n: c.n, claim: c.claim[language], note: c.note[language] })) };
}
