/** What several rounds of one measure gave. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
}

/** The value below which the share `q` (0 to 1) of `values` lies, by linear interpolation; NaN when there is none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) return Number.NaN;
  // Without this, two that never ended would give Infinity − Infinity.
  return below === above ? below : below + (above - below) * (at - Math.floor(at));
}

/** Median and spread, or null when nothing was measured. Infinity stands for "not within the time". */
export function summarise(values: readonly number[]): Figure | null {
  if (values.length === 0) return null;
  return {
    median: quantile(values, 0.5),
    least: Math.min(...values),
    most: Math.max(...values),
    rounds: values.length,
  };
}

/** The intervals between the times of consecutive frames, in the unit of the times. */
export function intervals(times: readonly number[]): number[] {
  return times.slice(1).map((time, i) => time - (times[i] ?? time));
}

/** Numbers from 0 up to 1, always the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
