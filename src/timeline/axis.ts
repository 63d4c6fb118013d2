import { DAY, formatMonth, monthName } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";

/** Which ticks the axis shows: every `step` months or days. */
export interface Ticks {
  readonly scale: "month" | "day";
  readonly step: number;
  /** Month names in full or short. */
  readonly form: "long" | "short";
}

const MONTH_DAYS = 30.4;

/** Px per day at which "1 अक्टू॰", the widest text of a day, fits between two ticks: a week on the narrowest phone. */
const EVERY_DAY = 44;

/** The ticks for a zoom in px per day: half-years, quarters, months, days 1 8 15 22 29, every day. */
export function ticksFor(pxPerDay: number): Ticks {
  const month = pxPerDay * MONTH_DAYS;
  if (month < 20) return { scale: "month", step: 6, form: "short" };
  if (month < 46) return { scale: "month", step: 3, form: "short" };
  if (month < 100) return { scale: "month", step: 1, form: "short" };
  if (pxPerDay < 24) return { scale: "month", step: 1, form: "long" };
  return { scale: "day", step: pxPerDay < EVERY_DAY ? 7 : 1, form: "long" };
}

/** The text of a tick: a day's number, a month's name, or the year at a January. */
export function tickText(
  language: Language,
  ticks: Ticks,
  date: { month: number; date: number; year: number },
): string {
  if (ticks.scale === "day") {
    return date.date === 1 ? `1 ${monthName(language, date.month, "short")}` : String(date.date);
  }
  return date.month === 0 ? String(date.year) : monthName(language, date.month, ticks.form);
}

/** What stands at the left end of the axis, so that a reader who zooms in always knows where this is: the year, or
 * the month with its year. `at` is the left edge as a UTC instant. */
export function edgeText(language: Language, ticks: Ticks, at: number): string {
  const day = new Date(at).toISOString();
  return ticks.scale === "month" && ticks.form === "short" ? day.slice(0, 4) : formatMonth(language, day.slice(0, 7));
}

/** What the first tick says when the left end keeps silent: itself with the year; a January in short is its year. */
export function firstText(language: Language, ticks: Ticks, at: number): string {
  const month = new Date(at).toISOString().slice(0, 7);
  const short = ticks.scale === "month" && ticks.form === "short";
  return short && !month.endsWith("-01") ? formatMonth(language, month, "short") : edgeText(language, ticks, at);
}

/** The first tick at or after the UTC instant `at`. */
export function nextTick(ticks: Ticks, at: number): number {
  const d = new Date(Math.ceil(at / DAY) * DAY);
  const [year, month, date] = [d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate()];
  if (ticks.scale === "month") {
    const first = Math.ceil((month + (date > 1 ? 1 : 0)) / ticks.step) * ticks.step;
    return Date.UTC(year, first, 1);
  }
  const later = Math.ceil((date - 1) / ticks.step) * ticks.step + 1;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return later <= last ? Date.UTC(year, month, later) : Date.UTC(year, month + 1, 1);
}
