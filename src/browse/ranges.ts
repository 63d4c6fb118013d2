import { BOUNDS, LEAST_DAYS, type Range, WHOLE } from "../engagements/select.ts";
import { addDays, countDays, instant } from "../language/dates.ts";
import { withinBounds } from "./view.ts";

/** A named range: both years, a year, a half-year or a quarter. */
export interface Preset extends Range {
  readonly id: string;
  readonly level: "all" | "year" | "half" | "quarter";
}

const MONTH = (year: number, month: number) => `${year}-${String(month).padStart(2, "0")}-01`;

function stretch(id: string, level: Preset["level"], year: number, month: number, months: number): Preset {
  const end = month + months;
  const next = end > 12 ? MONTH(year + 1, end - 12) : MONTH(year, end);
  return { id, level, from: MONTH(year, month), to: addDays(next, -1) };
}

const YEARS = [2024, 2025] as const;

/** All presets: `all`, `2024`, `2024-h1` …, `2024-q1` …; both days of each are inclusive. */
export const PRESETS: readonly Preset[] = Object.freeze([
  { id: "all", level: "all", ...WHOLE } as const,
  ...YEARS.map((year) => stretch(`${year}`, "year", year, 1, 12)),
  ...YEARS.flatMap((year) => [0, 1].map((h) => stretch(`${year}-h${h + 1}`, "half", year, h * 6 + 1, 6))),
  ...YEARS.flatMap((year) => [0, 1, 2, 3].map((q) => stretch(`${year}-q${q + 1}`, "quarter", year, q * 3 + 1, 3))),
]);

/** The preset that equals a range, if one does. */
export function presetOf(range: Range): Preset | undefined {
  return PRESETS.find((preset) => preset.from === range.from && preset.to === range.to);
}

/** The range scaled by `factor` (below 1 is closer). A day `around` keeps its place in it; without one the middle does. */
export function zoomed(range: Range, factor: number, around?: string): Range {
  const days = countDays(range.from, range.to);
  const before = around === undefined ? days / 2 : Math.min(Math.max(countDays(range.from, around) - 0.5, 0), days);
  const longest = countDays(BOUNDS.from, BOUNDS.to);
  const wanted = Math.min(Math.max(Math.round(days * factor), LEAST_DAYS), longest);
  const from = clampDay(addDays(range.from, Math.round(((days - wanted) * before) / days)));
  return withinBounds({ from, to: addDays(from, wanted - 1) });
}

function clampDay(day: string): string {
  return day < BOUNDS.from ? BOUNDS.from : day;
}

function isWholeMonths(range: Range): boolean {
  return range.from.endsWith("-01") && addDays(range.to, 1).endsWith("-01");
}

function addMonths(firstDay: string, count: number): string {
  const d = new Date(instant(firstDay));
  return new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + count, 1)).toISOString().slice(0, 10);
}

/** The range just before (−1) or after (+1): by whole months when it consists of them, else by its own length. */
export function shifted(range: Range, direction: -1 | 1): Range {
  if (isWholeMonths(range)) {
    const after = addDays(range.to, 1);
    const [a, b] = [new Date(instant(range.from)), new Date(instant(after))];
    const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
    const moved = {
      from: addMonths(range.from, direction * months),
      to: addDays(addMonths(after, direction * months), -1),
    };
    if (moved.from >= BOUNDS.from && moved.to <= BOUNDS.to) return moved;
  }
  const days = countDays(range.from, range.to) * direction;
  return withinBounds({ from: addDays(range.from, days), to: addDays(range.to, days) });
}

/** The range that shows all of `found` with a little room, or both years when there is nothing to fit. */
export function fitted(found: Range | null): Range {
  if (!found) return WHOLE;
  const room = Math.max(2, Math.round(countDays(found.from, found.to) * 0.03));
  const from = addDays(found.from, -room);
  const to = addDays(found.to, room);
  return withinBounds({ from: from < WHOLE.from ? WHOLE.from : from, to: to > WHOLE.to ? WHOLE.to : to });
}

/** The range in which the engagements of a counted mark stand apart: their days and a fifth on either side. Null when
 * no zoom can part them, as all are on the same days or the range is no closer than the one seen now. */
export function partingRange(
  all: readonly { readonly id: string; readonly start: string; readonly end: string }[],
  ids: readonly string[],
  now: Range,
): Range | null {
  const asked = all.filter((e) => ids.includes(e.id));
  const first = asked[0];
  if (!first || asked.every((e) => e.start === first.start)) return null;
  const from = asked.reduce((day, e) => (e.start < day ? e.start : day), first.start);
  const to = asked.reduce((day, e) => (e.end > day ? e.end : day), first.end);
  const room = Math.max(1, Math.ceil(countDays(from, to) / 5));
  const range = withinBounds({ from: clampDay(addDays(from, -room)), to: addDays(to, room) });
  return countDays(range.from, range.to) < countDays(now.from, now.to) ? range : null;
}
