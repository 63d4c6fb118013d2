import { addDays } from "../language/dates.ts";
import { overlaps, type Range } from "./select.ts";
import { type Summary, TRACKS } from "./summary.ts";

/** The whole months within a range, each as the range of its days. */
export function monthsOf(range: Range): readonly Range[] {
  const months: Range[] = [];
  for (let from = `${range.from.slice(0, 7)}-01`; from <= range.to; ) {
    const next = `${addDays(from, 31).slice(0, 7)}-01`;
    months.push({ from, to: addDays(next, -1) });
    from = next;
  }
  return months;
}

/** A month with the number of engagements that have a day in it, in all and by track in the order of the lanes.
 * An engagement over the turn of a month counts in both, as it is seen in both. */
export interface MonthCount extends Range {
  readonly count: number;
  readonly tracks: readonly number[];
}

export function countMonths(engagements: readonly Summary[], range: Range): readonly MonthCount[] {
  return monthsOf(range).map((month) => {
    const within = engagements.filter((e) => overlaps(e, month));
    const tracks = TRACKS.map((track) => within.filter((e) => e.track === track).length);
    return { ...month, count: within.length, tracks };
  });
}
