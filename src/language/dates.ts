import type { Language } from "./locale.ts";

/**
 * Days as they are written in Hindi and English. Own tables, not `Intl`: its output differs between Node and
 * browsers, and a prerendered page must not change when it wakes up. A test compares the two.
 */

const LONG: Record<Language, readonly string[]> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  hi: ["जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"],
};

const SHORT: Record<Language, readonly string[]> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  hi: ["जन॰", "फ़र॰", "मार्च", "अप्रैल", "मई", "जून", "जुल॰", "अग॰", "सित॰", "अक्टू॰", "नव॰", "दिस॰"],
};

const WEEKDAY: Record<Language, readonly string[]> = {
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  hi: ["रविवार", "सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार"],
};

/** Milliseconds of one day. */
export const DAY = 86_400_000;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** More days than anyone asks for: the two years have 731. */
const MOST = 4096;

/** `work`, whose answers are kept: few days are asked for, but each of them thousands of times. */
function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const value = work(key);
    if (known.size < MOST) known.set(key, value);
    return value;
  };
}

/** UTC midnight (milliseconds) at which the ISO day begins. Throws a RangeError when it is not a real day. */
export function instant(day: string): number {
  const ms = toInstant(day);
  if (ms === null) throw new RangeError(`"${day}" is not a calendar day; write it as 2025-08-21`);
  return ms;
}

/** As `instant`, but null when `day` is not a real calendar day. */
export const toInstant: (day: string) => number | null = remembered((day: string) => {
  const match = ISO_DAY.exec(day);
  if (!match) return null;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(ms).toISOString().startsWith(day) ? ms : null;
});

const isoDay = remembered((days: number) => new Date(days * DAY).toISOString().slice(0, 10));

/** The ISO day in which the UTC instant (milliseconds) lies. */
export function dayOf(ms: number): string {
  return isoDay(Math.floor(ms / DAY));
}

/** The ISO day `count` days after `day` (before it when negative). */
export function addDays(day: string, count: number): string {
  return dayOf(instant(day) + count * DAY);
}

/** Calendar days from `from` to `to`, both counted. */
export function countDays(from: string, to: string): number {
  return Math.round((instant(to) - instant(from)) / DAY) + 1;
}

/** Name of a month (0 = January). */
export function monthName(language: Language, month: number, form: "long" | "short" = "long"): string {
  return (form === "long" ? LONG : SHORT)[language][month] ?? "";
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
}

const parts = remembered((day: string): Parts => {
  const d = new Date(instant(day));
  return { year: d.getUTCFullYear(), month: d.getUTCMonth(), date: d.getUTCDate(), weekday: d.getUTCDay() };
});

/** How a day is written: `day` "4 December 2025", `short` "4 Dec 2025", `weekday` "Thursday, 4 December 2025",
 * `tight` "4 Dec" (where the year is clear from the place). */
export type DayForm = "day" | "short" | "weekday" | "tight";

/** One ISO day in words. */
export function formatDay(language: Language, day: string, form: DayForm = "day"): string {
  const p = parts(day);
  const month = monthName(language, p.month, form === "short" || form === "tight" ? "short" : "long");
  if (form === "tight") return `${p.date} ${month}`;
  const plain = `${p.date} ${month} ${p.year}`;
  return form === "weekday" ? `${WEEKDAY[language][p.weekday]}, ${plain}` : plain;
}

/** Days from `start` to `end` (both inclusive) in words: "4–5 December 2025", "28 September – 3 October 2025". */
export function formatDays(language: Language, start: string, end: string, form: DayForm = "day"): string {
  if (start === end) return formatDay(language, start, form);
  const a = parts(start);
  const b = parts(end);
  if (form === "weekday" || a.year !== b.year)
    return `${formatDay(language, start, form)} – ${formatDay(language, end, form)}`;
  const last = formatDay(language, end, form);
  if (a.month === b.month) return `${a.date}–${last}`;
  return `${formatDay(language, start, form === "day" ? "day" : "tight").replace(` ${a.year}`, "")} – ${last}`;
}

/** A month "YYYY-MM" in words: "July 2024", "जुलाई 2024". */
export function formatMonth(language: Language, month: string, form: "long" | "short" = "long"): string {
  return `${monthName(language, Number(month.slice(5, 7)) - 1, form)} ${month.slice(0, 4)}`;
}

/** A range in words, by whole months where it consists of them: "January 2024 – December 2025", "July 2024",
 * else as `formatDays`. */
export function formatRange(language: Language, from: string, to: string): string {
  const whole = from.endsWith("-01") && addDays(to, 1).endsWith("-01");
  if (!whole) return formatDays(language, from, to);
  const [a, b] = [from.slice(0, 7), to.slice(0, 7)];
  if (a === b) return formatMonth(language, a);
  const first =
    a.slice(0, 4) === b.slice(0, 4) ? monthName(language, Number(a.slice(5)) - 1) : formatMonth(language, a);
  return `${first} – ${formatMonth(language, b)}`;
}

/** A list in words: "a, b and c", "क, ख और ग". */
export function formatList(language: Language, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${language === "hi" ? "और" : "and"} ${items[items.length - 1]}`;
}
