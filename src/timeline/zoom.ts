/** Zoom levels by pixels per day, and what each allows; the rule of the visual language, section "Zoom levels". */

/** 0 overview, 1 years, 2 half, 3 quarter, 4 month, 5 week. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** Pixels per day at which levels 1 to 5 begin. */
export const THRESHOLDS: readonly number[] = [1, 3, 8, 24, 80];

/** How far beyond a threshold (as a share of it) the view must go before a former level is given up. */
export const HYSTERESIS = 0.06;

/**
 * The zoom level at `pxPerDay`. With the `former` level, that one is kept until the threshold is passed by 6 %, so
 * that a hand which rests on a threshold does not make the labels flicker.
 */
export function levelOf(pxPerDay: number, former?: Level): Level {
  const plain = THRESHOLDS.filter((threshold) => pxPerDay >= threshold).length as Level;
  if (former === undefined || former === plain) return plain;
  const low = (THRESHOLDS[former - 1] ?? 0) * (1 - HYSTERESIS);
  const high = (THRESHOLDS[former] ?? Number.POSITIVE_INFINITY) * (1 + HYSTERESIS);
  return pxPerDay >= low && pxPerDay < high ? former : plain;
}

const LONGEST = [160, 200, 220, 240, 480, 560] as const;

/** The longest label (px, date and "+3" included) at a level; on touch it also leaves 40 px of the lane free. */
export function longestLabel(level: Level, touch: boolean, width: number): number {
  return Math.min(LONGEST[level], touch ? width - 40 : width - 8);
}

/** How many labels a lane of `width` px may carry; without limit from level 2 on. */
export function mostLabels(level: Level, width: number): number {
  if (level >= 2) return Number.POSITIVE_INFINITY;
  return Math.max(level === 0 ? 3 : 1, Math.floor(width / 95));
}

/** True where labels begin with their date. */
export function showsDate(level: Level, touch: boolean): boolean {
  return level >= (touch ? 4 : 2);
}
