import { addDays } from "../language/dates.ts";

/** Inclusive ISO days. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The years that a number in a query can mean; a day without a year is looked for in all of them. */
export const YEARS = [2023, 2024, 2025, 2026];

export type Kind = "day" | "month" | "year" | "to" | "link";
export interface Part {
  readonly kind: Kind;
  /** Day, year, or month from 0; a quarter is 101 to 104, a half 201 or 202. */
  readonly value: number;
}

/** A day, month and year, as far as they are said; `tokens` are the numbers of the tokens that say it. */
export interface Said {
  day: number | null;
  month: number | null;
  year: number | null;
  tokens: number[];
  /** It stands in a list after the one before: "8 and 9 July", "8, 9 July". */
  readonly listed: boolean;
}

const two = (n: number) => String(n).padStart(2, "0");

/** First and last month of a month, quarter or half. */
function monthsOf(month: number): [number, number] {
  if (month > 200) return [(month - 201) * 6, (month - 201) * 6 + 5];
  return month > 100 ? [(month - 101) * 3, (month - 101) * 3 + 2] : [month, month];
}

/** The days of a year, of a month, quarter or half of it, or of one day; null for a day that does not exist. */
export function spanOf(year: number, month: number | null, day: number | null): Span | null {
  if (month === null) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const [first, last] = monthsOf(month);
  const next = last === 11 ? `${year + 1}-01-01` : `${year}-${two(last + 2)}-01`;
  const whole = { from: `${year}-${two(first + 1)}-01`, to: addDays(next, -1) };
  if (day === null) return whole;
  const only = `${year}-${two(first + 1)}-${two(day)}`;
  return only <= whole.to ? { from: only, to: only } : null;
}

/** The days from one date to another, or of one date, in every year that it can mean. */
export function spansOf(a: Said, b: Said | null): Span[] {
  const said = a.year ?? b?.year ?? null;
  return (said === null ? YEARS : [said]).flatMap((year): Span[] => {
    // "December to January 2025" begins in the year before.
    const before = a.year === null && a.month !== null && b?.month != null && a.month > b.month ? 1 : 0;
    const start = spanOf(year - before, a.month ?? b?.month ?? null, a.day);
    const end = b ? spanOf(b.year ?? year, b.month ?? a.month, b.day) : start;
    return start && end && start.from <= end.to ? [{ from: start.from, to: end.to }] : [];
  });
}
