import { WHOLE } from "../engagements/select.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import { formatDays } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";
import type { Translate } from "../language/messages.ts";

/** How many engagements of each track begin in a month. */
export interface MonthCount {
  /** "2024-07" */
  readonly month: string;
  /** In the order of the tracks that were asked for. */
  readonly counts: readonly number[];
}

/** Every month of the two years, "2024-01" to "2025-12". */
export const MONTHS: readonly string[] = Array.from({ length: 24 }, (_, i) => {
  const year = Number(WHOLE.from.slice(0, 4)) + Math.floor(i / 12);
  return `${year}-${String((i % 12) + 1).padStart(2, "0")}`;
});

/**
 * Engagements per month of the two years, by track, for the overview. An engagement counts once, in the month in
 * which it begins, so that the months add up to the whole; one that begins outside the two years is left out.
 */
export function perMonth(
  items: readonly Pick<Summary, "start" | "track">[],
  tracks: readonly string[],
): readonly MonthCount[] {
  const months = MONTHS.map((month) => ({ month, counts: tracks.map(() => 0) }));
  const byMonth = new Map(months.map(({ month, counts }) => [month, counts]));
  for (const { start, track } of items) {
    const counts = byMonth.get(start.slice(0, 7));
    const at = tracks.indexOf(track);
    if (counts && at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return months;
}

/** An engagement in one sentence for screen readers: "21 August 2025, Jaishankar and Lavrov hold talks; Diplomacy;
 * Moscow". */
export function optionName(
  t: Translate,
  language: Language,
  e: Pick<Summary, "start" | "end" | "title" | "track" | "city">,
  library: Pick<Library, "tracks" | "places">,
): string {
  const when = formatDays(language, e.start, e.end);
  const track = library.tracks[e.track] ?? e.track;
  const place = e.city === null ? undefined : library.places[e.city]?.name;
  return place === undefined
    ? t("cluster.option", { when, title: e.title, track })
    : t("cluster.optionAt", { when, title: e.title, track, place });
}
