import { overlaps, type Range } from "../engagements/select.ts";
import type { Summary } from "../engagements/summary.ts";
import { addDays, countDays } from "../language/dates.ts";
import { moveThumb } from "./overviewScale.ts";

/** The engagement that a key leads to, from the one the reader is on; null when the key is not one of ours.
 * The first step leads to the first engagement in sight; from there arrows go one by one, Page keys to the next engagement of another month, Home and End to the first and last. */
export function stepTo(key: string, items: readonly Summary[], active: string | null, range: Range): Summary | null {
  const at = items.findIndex((e) => e.id === active);
  const last = items.length - 1;
  const clamp = (n: number) => items[Math.min(Math.max(n, 0), last)] ?? null;
  if (key === "Home") return clamp(0);
  if (key === "End") return clamp(last);
  if (at < 0) return /^(Arrow|Page)/.test(key) ? (items.find((e) => overlaps(e, range)) ?? clamp(0)) : null;
  if (key === "ArrowRight" || key === "ArrowDown") return clamp(at + 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return clamp(at - 1);
  const month = items[at]?.start.slice(0, 7) ?? "";
  if (key === "PageDown") return items.slice(at).find((e) => e.start.slice(0, 7) > month) ?? clamp(last);
  if (key === "PageUp") return firstOfMonthBefore(items, at, month);
  return null;
}

function firstOfMonthBefore(items: readonly Summary[], at: number, month: string): Summary | null {
  const before = items.slice(0, at).findLast((e) => e.start.slice(0, 7) < month);
  if (!before) return items[0] ?? null;
  return items.find((e) => e.start.slice(0, 7) === before.start.slice(0, 7)) ?? null;
}

/** The range moved within the bounds as little as needed so that the engagement's first day is in it, a tenth from the
 * edge. */
export function reveal(range: Range, e: { readonly start: string; readonly end: string }): Range {
  if (e.start >= range.from && e.start <= range.to) return range;
  const days = countDays(range.from, range.to);
  const room = Math.floor(days / 10);
  const from = e.start < range.from ? addDays(e.start, -room) : addDays(e.start, room - days + 1);
  return moveThumb(range, "pan", countDays(range.from, from) - 1);
}
