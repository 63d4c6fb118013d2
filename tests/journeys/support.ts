import { readFileSync } from "node:fs";
import { test as base, expect, type Page } from "@playwright/test";
import { serve } from "../../src/site/serve.mjs";

/** The languages that every journey is made in. */
export const LANGUAGES = ["hi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

interface Site {
  /** Address of the site's root, with a slash at its end. */
  readonly url: string;
}

interface Fixtures {
  /** The folder of the host in which the site lies: "/" or "/some/where/". */
  folder: keyof Sites;
  site: Site;
  /** Goes to a path below the site's root. */
  open(path: string): Promise<void>;
  /** Goes to a path and waits until vis-timeline has drawn. */
  openTimeline(path: string): Promise<void>;
}

/** The same files, in the top folder of one host and deep in a folder of another. */
interface Sites {
  readonly "/": Site;
  readonly "/some/where/": Site;
}

/** Says that a journey provokes faults of this kind on purpose. */
export function expectFault(pattern: RegExp): void {
  test.info().annotations.push({ type: "expected fault", description: pattern.source });
}

/** Every address that is not the site's own counts as a fault, and is not asked. */
async function watch(page: Page, site: Site, faults: string[]): Promise<void> {
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  await page.context().route(
    (url) => url.protocol.startsWith("http") && !url.href.startsWith(site.url),
    (route) => {
      faults.push(`another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} refuses ${event.blockedURI} ${event.sample}`);
    });
  });
}

export const test = base.extend<Fixtures, { sites: Sites }>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const top = await serve("dist", { port: 0 });
      const deep = await serve("dist", { port: 0, base: "/some/where/" });
      await use({ "/": top, "/some/where/": deep });
      await Promise.all([top.close(), deep.close()]);
    },
    { scope: "worker" },
  ],
  folder: ["/", { option: true }],
  site: async ({ sites, folder }, use) => use(sites[folder]),
  page: async ({ page, site }, use, testInfo) => {
    const faults: string[] = [];
    await watch(page, site, faults);
    await use(page);
    const expected = testInfo.annotations.filter(({ type }) => type === "expected fault");
    const patterns = expected.map(({ description = "" }) => new RegExp(description));
    expect(faults.filter((fault) => !patterns.some((pattern) => pattern.test(fault)))).toEqual([]);
  },
  open: async ({ page, site }, use) => {
    await use(async (path) => {
      await page.goto(site.url + path);
    });
  },
  openTimeline: async ({ page, open }, use) => {
    await use(async (path) => {
      await open(path);
      await timelineReady(page);
    });
  },
});

export { expect };

/** Waits until vis-timeline has drawn. */
export async function timelineReady(page: Page): Promise<void> {
  await expect(page.locator("[data-timeline]")).toHaveAttribute("data-ready", "true");
}

/** The engagements in the list, as their ids, in the order in which they stand. */
export function listed(page: Page): Promise<string[]> {
  return page
    .locator("article[data-engagement]")
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.engagement ?? ""));
}

/** The visible range as the timeline tells it. */
export async function visibleRange(page: Page): Promise<{ from: string; to: string }> {
  const timeline = page.locator("[data-timeline]");
  const [from, to] = await Promise.all([timeline.getAttribute("data-from"), timeline.getAttribute("data-to")]);
  return { from: from ?? "", to: to ?? "" };
}

/** Path and query below the site's root. */
export function below(page: Page, site: Site): string {
  return page.url().slice(site.url.length);
}

/** An engagement of the published data, for comparing what a page shows with what there is. */
export interface Published {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly sources: readonly { readonly n: number; readonly url: string }[];
  readonly title: Readonly<Record<Language, string>>;
}

/** All engagements as the built site publishes them, by date. */
export function published(): readonly Published[] {
  const { engagements } = JSON.parse(readFileSync("dist/data/engagements.json", "utf8"));
  return engagements;
}
