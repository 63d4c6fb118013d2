import type { Browser } from "@playwright/test";
import { launch, PROFILES, type Profile } from "./browser.ts";
import { PEER_PAGES } from "./peerPages.ts";
import { PAGE_NAMES, type PageId, type Results } from "./results.ts";
import { Hung, measure, type Sample, type Target } from "./visit.ts";

/** How much is to be measured. `limit` in ms for a page to load; no visit begins after `until` (as `Date.now()`). */
export interface Plan {
  readonly url: string;
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Rounds of the sizes above `LARGE`. */
  readonly large: number;
  readonly limit: number;
  readonly until: number;
}

interface Stop {
  readonly page: PageId;
  readonly size: number;
  readonly profile: Profile;
}

/** Of more engagements than this a visit to a peer may take minutes. */
export const LARGE = 1000;

/** The movements are repeated so often before memory is read. */
const USES = 3;

const HOLD: Readonly<Record<PageId, Pick<Target, "surface" | "gesture" | "zooms">>> = {
  ours: { surface: '[data-timeline] [role="listbox"]', gesture: "drag", zooms: true },
  list: { surface: "ol", gesture: "scroll", zooms: false },
  vis: { surface: ".vis-panel.vis-center", gesture: "drag", zooms: true },
  timelinejs: { surface: ".tl-timenav", gesture: "drag", zooms: false },
  chrono: { surface: "#timeline", gesture: "scroll", zooms: false },
};

/** The marks of the served picture, and vis-timeline in its place. */
const OURS = { seen: "[data-timeline] .static-lanes path", drawn: "[data-timeline][data-drawn]" };

function targetOf({ page, size }: Stop, url: string): Target {
  const own = page === "ours";
  const drawn = PEER_PAGES.find(({ id }) => id === page)?.drawn ?? "";
  const signs = own ? OURS : { seen: drawn, drawn };
  return { url: `${url}${size}/${own ? "ours/en" : page}/`, signs, own, ...HOLD[page] };
}

/** The visits of one round. Each round begins with another page, so that none is always the first or the last. */
function stopsOf(sizes: readonly number[], round: number): Stop[] {
  const pages = Object.keys(PAGE_NAMES) as PageId[];
  const turned = [...pages.slice(round % pages.length), ...pages.slice(0, round % pages.length)];
  return sizes.flatMap((size) => PROFILES.flatMap((profile) => turned.map((page) => ({ page, size, profile }))));
}

/** A browser that is made anew after it was given up. */
class Engine {
  #browser: Browser | null = null;
  version = "";

  async get(): Promise<Browser> {
    this.#browser ??= await launch();
    this.version = this.#browser.version();
    return this.#browser;
  }

  async giveUp(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    // A page that hangs may hold back the closing for as long as it likes.
    await Promise.race([browser?.close(), new Promise((done) => setTimeout(done, 5000))]).catch(() => {});
  }
}

/** What never drew is not tried again, nor with more engagements or a slower machine. */
function isHopeless(stop: Stop, failed: readonly Stop[]): Stop | undefined {
  return failed.find(
    (one) =>
      one.page === stop.page && one.size <= stop.size && (one.profile.id === "fast" || stop.profile.id === "slow"),
  );
}

/** Measures all that the plan asks for, round by round. Gives the browser's version and what was left out. */
export async function runRounds(results: Results, plan: Plan): Promise<{ chromium: string; skipped: string[] }> {
  const engine = new Engine();
  const skipped = new Set<string>();
  const failed: Stop[] = [];
  for (let round = 0; round < Math.max(plan.rounds, plan.large); round += 1)
    for (const stop of stopsOf(plan.sizes, round)) {
      if (round >= (stop.size > LARGE ? plan.large : plan.rounds)) continue;
      const name = `${PAGE_NAMES[stop.page]}, ${stop.size}, ${stop.profile.id}`;
      if (Date.now() > plan.until) {
        skipped.add(`From round ${round + 1} of ${plan.rounds}, ${name} on: the time was over.`);
        await engine.giveUp();
        return { chromium: engine.version, skipped: [...skipped] };
      }
      const hopeless = isHopeless(stop, failed);
      if (hopeless) {
        results.add(stop.page, stop.size, stop.profile.id, { drawn: Number.POSITIVE_INFINITY });
        const { size, profile } = hopeless;
        if (size !== stop.size || profile !== stop.profile)
          skipped.add(`${name}: not tried, since it did not draw with ${size}, ${profile.id}.`);
        continue;
      }
      const began = Date.now();
      const sample = await visitOnce(engine, stop, plan, (what) => skipped.add(`${name}: ${what}`));
      results.add(stop.page, stop.size, stop.profile.id, sample);
      if (sample.drawn === Number.POSITIVE_INFINITY) failed.push(stop);
      const took = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`${round + 1}/${plan.rounds}  ${name.padEnd(32)}${took.padStart(6)} s  ${brief(sample)}`);
    }
  await engine.giveUp();
  return { chromium: engine.version, skipped: [...skipped] };
}

function brief({ fcp, drawn, tbt, move95 }: Sample): string {
  const whole = (value: number | undefined) => (value === undefined ? "–" : Math.round(value));
  return `FCP ${whole(fcp)}, drawn ${whole(drawn)}, TBT ${whole(tbt)}, p95 ${whole(move95)}`;
}

async function visitOnce(engine: Engine, stop: Stop, plan: Plan, tell: (what: string) => void): Promise<Sample> {
  try {
    const uses = stop.profile.id === "fast" ? USES : 0;
    return await measure(await engine.get(), targetOf(stop, plan.url), stop.profile, { ms: plan.limit, uses, tell });
  } catch (error) {
    await engine.giveUp();
    if (error instanceof Hung) return { drawn: Number.POSITIVE_INFINITY };
    tell(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
    return {};
  }
}
