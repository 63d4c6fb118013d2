import { setTimeout as wait } from "node:timers/promises";
import type { Browser } from "@playwright/test";
import { openAndClose, walkSite } from "./actions.ts";
import { openVisit, type Profile, type Visit } from "./browser.ts";
import { dragThrough, scrollThrough, zoomByWheel } from "./gestures.ts";
import type { Signs } from "./probe.ts";
import { quantile } from "./statistics.ts";

/** A page to be measured. `surface` is what the hand takes hold of; `zooms` when the wheel zooms it. */
export interface Target {
  readonly url: string;
  readonly signs: Signs;
  readonly surface: string;
  readonly gesture: "drag" | "scroll";
  readonly zooms: boolean;
  /** The site itself, in which more can be done. */
  readonly own: boolean;
}

/** Measures of one visit by name; what could not be measured is left out. Infinity: not within the time. */
export type Sample = Readonly<Record<string, number>>;

/** The page did not answer in time, and the browser is of no more use. */
export class Hung extends Error {}

/** Nothing is asked for and no task is long for so many ms: the page has loaded. */
const QUIET = 600;

/** Ends a promise that takes longer than `ms`. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const stop = new AbortController();
  promise.catch(() => {});
  const late = wait(ms, null, { signal: stop.signal }).then(() => {
    throw new Hung(`no answer in ${Math.round(ms / 1000)} s`);
  });
  late.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
  }
}

/** Waits until the page has drawn and is quiet. False when it had not drawn when `ms` were over. */
async function untilQuiet({ page, traffic }: Visit, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const state = await within(
      end - Date.now(),
      page.evaluate(() => {
        const [start = 0, length = 0] = window.probe.long.at(-1) ?? [];
        return { drawn: window.probe.drawn > 0, calm: performance.now() - start - length };
      }),
    );
    if (state.drawn && state.calm > QUIET && traffic.quiet > QUIET) return true;
    await wait(100);
  }
  return within(
    2000,
    page.evaluate(() => window.probe.drawn > 0),
  );
}

/** What the browser tells of the loading. */
async function readLoading({ page, traffic }: Visit): Promise<Sample> {
  const told = await page.evaluate(() => {
    const { fcp, lcp, cls, long, seen, drawn } = window.probe;
    const sent = (type: string) => performance.getEntriesByType(type) as PerformanceResourceTiming[];
    const needed = sent("resource").filter(
      (e) => (e as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus === "blocking",
    );
    const blocking = [...sent("navigation"), ...needed].reduce((sum, e) => sum + e.transferSize, 0);
    const before = [...sent("navigation"), ...sent("resource")].filter((e) => e.responseEnd <= fcp);
    return {
      fcp,
      lcp,
      cls,
      seen,
      drawn,
      blocking,
      before: before.reduce((sum, e) => sum + e.transferSize, 0),
      tbt: long.reduce((sum, [start, length]) => sum + (start >= fcp ? length - 50 : 0), 0),
      longest: Math.max(0, ...long.map(([, length]) => length)),
    };
  });
  return { ...told, bytes: traffic.bytes, requests: traffic.requests };
}

function frameTimes(name: string, frames: readonly number[]): Sample {
  return {
    [`${name}50`]: quantile(frames, 0.5),
    [`${name}95`]: quantile(frames, 0.95),
    [`${name}Worst`]: Math.max(...frames),
  };
}

/** Zooms in, goes through the two years and zooms out again. */
async function move({ page, cdp }: Visit, { surface, gesture, zooms }: Target): Promise<Sample> {
  const closer = zooms ? await zoomByWheel(page, cdp, surface, -1) : [];
  const along = await (gesture === "drag" ? dragThrough : scrollThrough)(page, cdp, surface);
  const back = zooms ? await zoomByWheel(page, cdp, surface, 1) : [];
  return { ...frameTimes("move", along), ...(zooms ? frameTimes("zoom", [...closer, ...back]) : {}) };
}

/** What is kept in memory after rubbish was taken away: MB of JavaScript's heap, and nodes of the document. */
async function readMemory({ cdp }: Visit): Promise<Sample> {
  for (let i = 0; i < 2; i += 1) await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: value("JSHeapUsedSize") / 1e6, nodes: value("Nodes") };
}

/** Ten minutes of use in fast motion: the movements again and again, with engagements opened between them. */
async function keepMoving(visit: Visit, target: Target, times: number): Promise<Sample> {
  for (let i = 0; i < times; i += 1) {
    await move(visit, target);
    if (target.own) await openAndClose(visit.page);
  }
  return readMemory(visit);
}

/**
 * One visit: loads the page, moves it, uses it, reads its memory. `ms` bounds the loading, and again all the rest;
 * `uses` is how often the movements are repeated before memory is read (0: it is not read). What fails after the
 * loading is left out and told. Throws `Hung` when the page does not even answer.
 */
export async function measure(
  browser: Browser,
  target: Target,
  profile: Profile,
  { ms, uses, tell }: { ms: number; uses: number; tell: (what: string) => void },
): Promise<Sample> {
  const visit = await openVisit(browser, profile, target.signs);
  const { page } = visit;
  page.setDefaultTimeout(ms);
  await within(ms, page.goto(target.url, { waitUntil: "commit" }));
  if (!(await untilQuiet(visit, ms))) {
    await within(5000, visit.close());
    return { drawn: Number.POSITIVE_INFINITY };
  }
  const sample = { ...(await within(5000, readLoading(visit))) };
  const rest = async () => {
    Object.assign(sample, await move(visit, target));
    // Memory before search and the other language, which no peer has.
    if (uses > 0) Object.assign(sample, await keepMoving(visit, target, uses));
    if (target.own) Object.assign(sample, await walkSite(visit));
  };
  await within(2 * ms, rest()).catch((error: Error) => tell(error.message.split("\n")[0] ?? ""));
  await within(5000, visit.close());
  return sample;
}
