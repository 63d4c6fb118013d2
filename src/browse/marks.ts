import { type Mark, markRanges } from "../search/mark.ts";
import type { Found } from "../search/query.ts";

/** Where the words of a search stand in a text; none while nothing is searched. */
export function marksIn(text: string, found: Found | null): readonly Mark[] {
  return found ? markRanges(text, found.understood.words) : [];
}

/** The sentence that shows best why a search found the engagement: of those with its words the first in which they can
 * be marked in this language, else the first. Null when title, people or place show it. */
export function tellingSentence(id: string, found: Found | null, sentences: readonly string[]): string | null {
  const hit = found?.ids.get(id);
  if (!hit?.inside) return null;
  const met = hit.points.map((point) => sentences[point]).filter((sentence) => sentence !== undefined);
  return met.find((sentence) => marksIn(sentence, found).length > 0) ?? met[0] ?? null;
}
