import type { Page } from "@playwright/test";
import type { Visit } from "./browser.ts";

/** What a reader's act cost, in ms: until the next paint (Event Timing), until the last change to count and list in sight
 * was painted, to the whole list, and until the last change to anything was. */
interface Cost {
  readonly next: number;
  readonly answered: number;
  readonly listed: number;
  readonly settled: number;
}

/** Nothing has changed for so long, in ms: the act has had its effect. */
const CALM = 300;

/** Waits until what is watched has not changed for a while, and reads what the last act cost. */
function readCost(page: Page): Promise<Cost> {
  return page.evaluate(
    (calm) =>
      new Promise<Cost>((resolve) => {
        const look = () => {
          const { input, answered, listed, painted, interaction } = window.probe;
          const last = Math.max(input, painted);
          if (performance.now() - last < calm) return setTimeout(look, 50);
          // Below 16 ms Event Timing is silent.
          return resolve({
            next: Math.max(interaction, 16),
            answered: Math.max(answered - input, 0),
            listed: Math.max(listed - input, 0),
            settled: Math.max(painted - input, 0),
          });
        };
        setTimeout(look, calm);
      }),
    CALM,
  );
}

/** Does something and reads what it cost. `until` is a selector that matches once it has had its effect. */
async function cost(page: Page, act: () => Promise<void>, until?: string): Promise<Cost> {
  await page.evaluate(() =>
    Object.assign(window.probe, { interaction: 0, input: 0, answered: 0, listed: 0, painted: 0 }),
  );
  await act();
  if (until) await page.waitForSelector(until, { state: "attached" });
  return readCost(page);
}

const FIRST_LINK = "article[data-engagement] a";

/** Longer than the view flies to another range, in ms. */
const FLIGHT = 400;

/** Opens the first engagement of both years and closes it again: a made site has no others to open. */
export async function openAndClose(page: Page): Promise<number> {
  await page.click('[data-preset="all"]');
  await page.waitForTimeout(FLIGHT);
  const { next } = await cost(page, () => page.click(FIRST_LINK), "[data-detail]:not([aria-busy])");
  await page.keyboard.press("Escape");
  await page.waitForSelector("[data-detail]", { state: "detached" });
  return next;
}

/** Opens the menu of tracks, chooses one and lifts it: the slower of the first two. */
async function filter(page: Page): Promise<number> {
  const value = '[data-filter="track"][data-value="diplomacy"]';
  const menu = await cost(page, () => page.click('[data-filter-menu="track"]'), value);
  const choice = await cost(page, () => page.click(value), '[data-control="clear"]');
  await page.click('[data-control="clear"]');
  await page.waitForSelector('[data-control="clear"]', { state: "detached" });
  return Math.max(menu.next, choice.next);
}

/** Types a word. The first letter brings the index; of the others the slowest counts. */
async function type({ page, traffic }: Visit): Promise<Cost> {
  await page.focus('[data-control="search"]');
  const [first = "", ...others] = "moscow";
  await cost(page, () => page.keyboard.press(first));
  while (traffic.quiet < CALM) await readCost(page);
  const costs: Cost[] = [];
  for (const key of others) costs.push(await cost(page, () => page.keyboard.press(key)));
  await page.fill('[data-control="search"]', "");
  await readCost(page);
  return {
    next: Math.max(...costs.map((each) => each.next)),
    answered: Math.max(...costs.map((each) => each.answered)),
    listed: Math.max(...costs.map((each) => each.listed)),
    settled: Math.max(...costs.map((each) => each.settled)),
  };
}

/** What a reader does on the site's start page, each with its cost in ms. */
export async function walkSite(visit: Visit): Promise<Readonly<Record<string, number>>> {
  const { page } = visit;
  const open = await openAndClose(page);
  const filtered = await filter(page);
  const typed = await type(visit);
  const language = await cost(page, () => page.click('a[data-language="hi"]'), 'html[lang="hi"]');
  return {
    open,
    filter: filtered,
    key: typed.next,
    keyPainted: typed.answered,
    keyListed: typed.listed,
    keySettled: typed.settled,
    language: language.next,
  };
}
