import { BOUNDS, LEAST_DAYS, type Range, WHOLE } from "../engagements/select.ts";
import { addDays, countDays, DAY, instant } from "../language/dates.ts";
import type { Span } from "./span.ts";

const FIRST = instant(WHOLE.from);
const LENGTH = instant(WHOLE.to) + DAY - FIRST;

/** Where a UTC instant stands on the strip, 0…1; what lies beyond the two years stands at the end. */
export function shareOf(at: number): number {
  return Math.min(1, Math.max(0, (at - FIRST) / LENGTH));
}

/** The ISO day at a share of the strip. */
export function dayAt(share: number): string {
  const days = Math.floor((Math.min(0.99999, Math.max(0, share)) * LENGTH) / DAY);
  return addDays(WHOLE.from, days);
}

/** The two ends of a span on the strip, 0…1. */
export function sharesOf(span: Span): { from: number; to: number } {
  return { from: shareOf(span.from), to: shareOf(span.to) };
}

/** Which part of the window is held. */
export type Thumb = "from" | "to" | "pan";

/** The range after its thumb has moved by whole days; it keeps seven days and stays within the bounds. */
export function moveThumb(range: Range, thumb: Thumb, days: number): Range {
  const least = LEAST_DAYS - 1;
  if (thumb === "from") {
    const latest = addDays(range.to, -least);
    const from = addDays(range.from, days);
    return { from: from > latest ? latest : from < BOUNDS.from ? BOUNDS.from : from, to: range.to };
  }
  if (thumb === "to") {
    const earliest = addDays(range.from, least);
    const to = addDays(range.to, days);
    return { from: range.from, to: to < earliest ? earliest : to > BOUNDS.to ? BOUNDS.to : to };
  }
  const length = countDays(range.from, range.to);
  let from = addDays(range.from, days);
  if (from < BOUNDS.from) from = BOUNDS.from;
  if (addDays(from, length - 1) > BOUNDS.to) from = addDays(BOUNDS.to, 1 - length);
  return { from, to: addDays(from, length - 1) };
}

/** How many days a key moves a thumb: arrows a day, or a week when more than four months are seen; Page a month;
 * Home and End as far as it goes. Null for other keys. */
export function thumbStep(key: string, range: Range): number | null {
  const step = countDays(range.from, range.to) > 120 ? 7 : 1;
  const far = countDays(BOUNDS.from, BOUNDS.to);
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageDown: -30,
    PageUp: 30,
    Home: -far,
    End: far,
  };
  return steps[key] ?? null;
}

/** The month (inclusive days) in which a day lies. */
export function monthOf(day: string): Range {
  return months(day, Number(day.slice(5, 7)), 1);
}

/** The quarter (inclusive days) in which a day lies. */
export function quarterOf(day: string): Range {
  const month = Number(day.slice(5, 7));
  return months(day, month - ((month - 1) % 3), 3);
}

function months(day: string, first: number, count: number): Range {
  const year = Number(day.slice(0, 4));
  const iso = (month: number) => new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
  return { from: iso(first), to: addDays(iso(first + count), -1) };
}
