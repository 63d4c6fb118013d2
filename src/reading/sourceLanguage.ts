import type { SourceLine } from "../engagements/parts.ts";
import type { Language } from "../language/locale.ts";

/** True when the language of a source is worth telling: it is not the page's, and no part of the publisher's name. */
export function tellsLanguage(source: SourceLine, language: Language): boolean {
  return source.language !== language && !/\b(?:English|Hindi|Russian)\b/.test(source.publisher);
}
