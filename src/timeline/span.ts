import { BOUNDS, LEAST_DAYS, type Range } from "../engagements/select.ts";
import { DAY, dayOf, instant } from "../language/dates.ts";

/** A visible stretch of time in UTC milliseconds, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const FIRST = instant(BOUNDS.from);
const LAST = instant(BOUNDS.to) + DAY;
const LEAST = LEAST_DAYS * DAY;

/** The less than a day that does not count as seeing it: a sixtieth, which no eye can tell. */
const SLIVER = DAY / 60;

/** The span of an inclusive range of ISO days. */
export function spanOf(range: Range): Span {
  return { from: instant(range.from), to: instant(range.to) + DAY };
}

/** The ISO days that are seen in a span, partly seen ones included; inclusive. */
export function rangeOf(span: Span): Range {
  return { from: dayOf(span.from + SLIVER), to: dayOf(span.to - SLIVER) };
}

/** The span moved into the bounds and kept between seven days and the whole. */
export function clampSpan(span: Span): Span {
  const length = Math.min(Math.max(span.to - span.from, LEAST), LAST - FIRST);
  const from = Math.min(Math.max(span.from, FIRST), LAST - length);
  return { from, to: from + length };
}

/** The span moved by `ms`; stops at the bounds with its length kept. */
export function pan(span: Span, ms: number): Span {
  return clampSpan({ from: span.from + ms, to: span.to + ms });
}

/** The span scaled by `factor` (below 1 is closer) while the instant `at` stays where it is on the screen. */
export function zoomAt(span: Span, factor: number, at: number): Span {
  const length = Math.min(Math.max((span.to - span.from) * factor, LEAST), LAST - FIRST);
  const share = (at - span.from) / (span.to - span.from);
  const from = at - share * length;
  return clampSpan({ from, to: from + length });
}

/** The span between two at `progress` 0…1, eased so that it starts quickly and lands softly. */
export function between(a: Span, b: Span, progress: number): Span {
  const eased = 1 - (1 - progress) ** 3;
  return { from: a.from + (b.from - a.from) * eased, to: a.to + (b.to - a.to) * eased };
}

/** True when both show the same within a thousandth of their length. */
export function sameSpan(a: Span, b: Span): boolean {
  const slack = (a.to - a.from) / 1000;
  return Math.abs(a.from - b.from) < slack && Math.abs(a.to - b.to) < slack;
}

/** Whether two spans are as long, to the millisecond: one can be shown by moving the other. */
export function sameScale(a: Span, b: Span): boolean {
  return Math.abs(a.to - a.from - (b.to - b.from)) <= 1;
}
