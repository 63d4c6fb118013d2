import { formatDays } from "../language/dates.ts";
import { clusterName } from "./clusterName.ts";
import type { SceneProps } from "./sceneProps.ts";

/** The passing label of a mark. */
export interface Tip {
  readonly days: string;
  readonly title: string;
}

/** The words for the mark that stands for the engagements `ids`: days and title of one, or what is counted together.
 * Null when none of them is shown, or as long as there are no messages. */
export function tipOf(
  ids: readonly string[],
  { items, language, library, t }: Pick<SceneProps, "items" | "language" | "library" | "t">,
): Tip | null {
  const wanted = new Set(ids);
  const asked = items.filter((e) => wanted.has(e.id));
  const first = asked[0];
  if (!first || !t) return null;
  if (asked.length > 1) return { days: "", title: clusterName(t, language, asked, library.kinds) };
  return { days: formatDays(language, first.start, first.end, "tight"), title: first.title };
}
