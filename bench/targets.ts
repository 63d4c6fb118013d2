import type { PageId, Results } from "./results.ts";

/** A promise of the site in numbers: what was found, and whether it is kept. `found` is null when it was not measured. */
export interface Verdict {
  readonly what: string;
  readonly bound: "at most" | "at least" | "under";
  readonly limit: number;
  readonly unit: "×" | "ms" | "";
  readonly found: number | null;
}

/** Whether a verdict's bound holds; null when nothing was measured. */
export function isMet({ bound, limit, found }: Verdict): boolean | null {
  if (found === null || Number.isNaN(found)) return null;
  if (bound === "under") return found < limit;
  return bound === "at most" ? found <= limit : found >= limit;
}

const PEERS: readonly PageId[] = ["vis", "timelinejs", "chrono"];

/** One frame of a display of 60 Hz, with the jitter of its clock. */
const FRAME = 16.9;

function ratio(a: number | null, b: number | null): number | null {
  return a === null || b === null || b === 0 ? null : a / b;
}

function least(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/**
 * The targets, as ratios of medians of one run. `real` is the number of real engagements, `limit` the time in ms after
 * which a page counts as not drawn: it stands for the time of a peer that never drew, which flatters that peer.
 */
export function judge(results: Results, real: number, limit: number): readonly Verdict[] {
  const fast = (page: PageId, measure: string, n = real) => results.median(page, n, "fast", measure);
  const slow = (page: PageId, measure: string, n = real) => results.median(page, n, "slow", measure);
  const drawn = (page: PageId, n: number) => {
    const time = fast(page, "drawn", n);
    return time === null ? null : Math.min(time, limit);
  };
  const atMost = (what: string, bound: number, found: number | null, unit: Verdict["unit"] = "×"): Verdict => ({
    what,
    bound: "at most",
    limit: bound,
    unit,
    found,
  });
  const atLeast = (what: string, bound: number, found: number | null): Verdict => ({
    ...atMost(what, bound, found),
    bound: "at least",
  });
  const under = (what: string, bound: number, found: number | null): Verdict => ({
    ...atMost(what, bound, found, "ms"),
    bound: "under",
  });
  const best = (measure: string, n = real) => least(PEERS.map((page) => slow(page, measure, n)));
  const lightest = least(PEERS.map((page) => fast(page, "bytes")));
  return [
    atMost(`LCP against the static list, ${real}, slow`, 1.1, ratio(slow("ours", "lcp"), slow("list", "lcp"))),
    atMost(`LCP against the best peer, ${real}, slow`, 0.5, ratio(slow("ours", "lcp"), best("lcp"))),
    atMost(
      `bytes that the first paint waits for against the lightest peer's transfer, ${real}`,
      0.25,
      ratio(fast("ours", "blocking"), lightest),
    ),
    atMost(`timeline drawn against vis-timeline, ${real}`, 1.1, ratio(drawn("ours", real), drawn("vis", real))),
    atMost(`the same, slow`, 1.1, ratio(slow("ours", "drawn"), slow("vis", "drawn"))),
    atLeast(
      `timeline drawn sooner than TimelineJS3, ${real}`,
      2,
      ratio(drawn("timelinejs", real), drawn("ours", real)),
    ),
    atLeast("timeline drawn sooner than vis-timeline, 5000", 10, ratio(drawn("vis", 5000), drawn("ours", 5000))),
    atMost(`two years to be seen against vis-timeline, ${real}`, 1.1, ratio(fast("ours", "seen"), fast("vis", "seen"))),
    atMost("the same, slow", 1.1, ratio(slow("ours", "seen"), slow("vis", "seen"))),
    atLeast(`the same sooner than TimelineJS3, ${real}`, 2, ratio(fast("timelinejs", "seen"), fast("ours", "seen"))),
    atLeast(
      "the same sooner than vis-timeline, 5000, slow",
      10,
      ratio(slow("vis", "seen", 5000), slow("ours", "seen", 5000)),
    ),
    atMost(`timeline drawn at 20000 against ${real}`, 1.5, ratio(drawn("ours", 20_000), drawn("ours", real))),
    ...[real, 1000, 20_000].flatMap((n) => [
      atMost(`p95 frame while dragging, ${n}`, FRAME, fast("ours", "move95", n), "ms"),
      atMost(`p95 frame while zooming, ${n}`, FRAME, fast("ours", "zoom95", n), "ms"),
    ]),
    ...[real, 1000].map((n) =>
      atMost(
        `p95 frame while dragging against the best peer, ${n}, slow`,
        1,
        ratio(slow("ours", "move95", n), best("move95", n)),
      ),
    ),
    atMost(
      `p95 frame while zooming against vis-timeline, ${real}, slow`,
      1,
      ratio(slow("ours", "zoom95"), slow("vis", "zoom95")),
    ),
    atMost(
      `longest task against TimelineJS3, ${real}, slow`,
      0.5,
      ratio(slow("ours", "longest"), slow("timelinejs", "longest")),
    ),
    atMost(`blocking time against react-chrono, ${real}, slow`, 0.3, ratio(slow("ours", "tbt"), slow("chrono", "tbt"))),
    atMost(`CLS, ${real}, slow`, 0.0005, slow("ours", "cls"), ""),
    atMost("heap against vis-timeline, 20000", 0.2, ratio(fast("ours", "heap", 20_000), fast("vis", "heap", 20_000))),
    under(`a key in search until its result is painted, ${real}`, 16, fast("ours", "keyPainted")),
    under("the same, 20000", 100, fast("ours", "keyPainted", 20_000)),
    under(`opening until the next paint, ${real}, slow`, 200, slow("ours", "open")),
    under(`filtering until the next paint, ${real}, slow`, 200, slow("ours", "filter")),
    under(`switching language until the next paint, ${real}, slow`, 200, slow("ours", "language")),
  ];
}
