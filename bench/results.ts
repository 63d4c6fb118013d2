import type { Profile } from "./browser.ts";
import { type Figure, summarise } from "./statistics.ts";
import type { Sample } from "./visit.ts";

export type PageId = "ours" | "list" | "vis" | "timelinejs" | "chrono";

/** The names of the pages in tables, in the order of the columns. */
export const PAGE_NAMES: Readonly<Record<PageId, string>> = {
  ours: "Samvad",
  list: "static list",
  vis: "vis-timeline",
  timelinejs: "TimelineJS3",
  chrono: "react-chrono",
};

/** Everything that was measured, by page, number of engagements, profile and measure. */
export class Results {
  readonly #values = new Map<string, number[]>();

  add(page: PageId, size: number, profile: Profile["id"], sample: Sample): void {
    for (const [measure, value] of Object.entries(sample)) {
      const key = `${page} ${size} ${profile} ${measure}`;
      this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
    }
  }

  figure(page: PageId, size: number, profile: Profile["id"], measure: string): Figure | null {
    return summarise(this.#values.get(`${page} ${size} ${profile} ${measure}`) ?? []);
  }

  /** The median, or null when it was not measured. */
  median(page: PageId, size: number, profile: Profile["id"], measure: string): number | null {
    return this.figure(page, size, profile, measure)?.median ?? null;
  }

  /** All values as they came, for whoever wants to reckon anew. */
  toJSON(): Readonly<Record<string, readonly number[]>> {
    return Object.fromEntries(this.#values);
  }
}
