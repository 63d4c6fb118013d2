import type { Page, Route } from "@playwright/test";
import { expect, LANGUAGES, listed, published, test, timelineReady, visibleRange } from "./support.ts";

const all = published();
const surface = ".vis-surface";

/** Holds React back; the returned function lets it come. */
async function holdReact(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let open = false;
  await page.route(/assets\/wake-.*\.js/, async (route) => {
    if (open) await route.continue();
    else held.push(route);
  });
  return async () => {
    open = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}

async function drawn(page: Page): Promise<void> {
  await expect(page.locator("[data-timeline]")).toHaveAttribute("data-drawn", "true");
  await expect(page.locator("[data-timeline]")).not.toHaveAttribute("data-ready");
}

/** Presses the first mark that is drawn, and gives the id of its engagement. */
async function pressFirstMark(page: Page): Promise<string> {
  const first = page.locator(`${surface} [data-engagement]`).first();
  const box = await first.locator(".mark").boundingBox();
  if (!box) throw new Error("no mark is drawn");
  const id = (await first.getAttribute("data-engagement")) ?? "";
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return id;
}

async function zoomIn(page: Page): Promise<void> {
  const box = await page.locator(surface).boundingBox();
  if (!box) throw new Error("the timeline has no place");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.down("Control");
  for (let i = 0; i < 4; i += 1) await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
}

for (const language of LANGUAGES)
  test(`the timeline is drawn before React is there, and React takes it over as it stands (${language})`, async ({
    page,
    open,
  }) => {
    const letReactCome = await holdReact(page);
    await open(`${language}/`);
    await drawn(page);
    await expect(page.locator(".static-lanes")).toBeHidden();
    const marks = page.locator(`${surface} [data-engagement]`);
    expect(await marks.count()).toBeGreaterThan(20);
    await marks.first().evaluate((mark) => Object.assign(mark, { before: true }));
    await letReactCome();
    await timelineReady(page);
    expect(await marks.first().evaluate((mark) => "before" in mark)).toBe(true);
    await expect(page.locator(".vis-timeline")).toHaveCount(1);
    await expect(page.locator(".static-lanes")).toHaveCount(0);
  });

test("a view that was moved before React is there is the page's view when it is", async ({ page, open }) => {
  const letReactCome = await holdReact(page);
  await open("en/");
  await drawn(page);
  const edge = page.locator(".axis-edge");
  const served = await edge.textContent();
  const veil = page.locator(".veil-before");
  expect((await veil.boundingBox())?.width).toBe(0);
  await zoomIn(page);
  // Window and axis move with it.
  await expect.poll(async () => (await veil.boundingBox())?.width ?? 0).toBeGreaterThan(50);
  await expect(edge).not.toHaveText(served ?? "");
  await letReactCome();
  await timelineReady(page);
  await expect(page).toHaveURL(/from=2024/);
  const range = await visibleRange(page);
  expect(range.from > "2024-01-01" && range.to < "2025-12-31").toBe(true);
  const inView = all.filter((e) => e.start <= range.to && e.end >= range.from);
  await expect(page.locator("[data-result-count]")).toHaveAttribute("data-result-count", String(inView.length));
  await expect.poll(async () => (await listed(page)).length).toBe(inView.length);
});

test("a mark that was pressed before React is there opens its engagement when it is", async ({ page, open }) => {
  const letReactCome = await holdReact(page);
  await open("hi/");
  await drawn(page);
  const id = await pressFirstMark(page);
  await letReactCome();
  await expect(page.locator(`[data-detail="${id}"]`)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/hi/engagements/${id}/`));
});

for (const language of LANGUAGES)
  test(`what was typed before React is there is searched for when it is (${language})`, async ({ page, open }) => {
    const letReactCome = await holdReact(page);
    await open(`${language}/`);
    await drawn(page);
    const field = page.locator("[data-control=search]");
    await field.pressSequentially("kaza");
    await letReactCome();
    await expect(page).toHaveURL(/\?q=kaza$/);
    await expect(page.locator("[role=option][data-value=kazan]")).toBeVisible();
    await expect(page.locator("[data-result-count]")).not.toHaveAttribute("data-result-count", String(all.length));
    await field.pressSequentially("n");
    await expect(page).toHaveURL(/\?q=kazan$/);
    await expect(field).toHaveValue("kazan");
  });

test("an open engagement is marked in the first drawing", async ({ page, open }) => {
  const letReactCome = await holdReact(page);
  await open(`en/engagements/${all[0]?.id}/`);
  await drawn(page);
  const chosen = page.locator(`${surface} [data-engagement="${all[0]?.id}"]`);
  await expect(chosen).toBeVisible();
  const before = await chosen.evaluate((mark) => mark.outerHTML);
  await letReactCome();
  await timelineReady(page);
  expect(await chosen.evaluate((mark) => mark.outerHTML)).toBe(before);
});

test("where the address asks for another view, nothing else is drawn first", async ({ page, open }) => {
  const letReactCome = await holdReact(page);
  const scene = page.waitForResponse(/assets\/draw-.*\.js/);
  await open("en/?from=2024-07-01&to=2024-07-31");
  await scene;
  await page.waitForLoadState("load");
  await expect(page.locator(".vis-timeline")).toHaveCount(0);
  await letReactCome();
  await timelineReady(page);
  expect(await visibleRange(page)).toEqual({ from: "2024-07-01", to: "2024-07-31" });
});

test("a drawing that fails before React is there is made anew when it is", async ({ page, open }) => {
  await page.addInitScript(() => {
    let failed = false;
    window.ResizeObserver = class extends ResizeObserver {
      constructor(tell: ResizeObserverCallback) {
        if (!failed) {
          failed = true;
          throw new Error("once");
        }
        super(tell);
      }
    };
  });
  await open("en/");
  await timelineReady(page);
  await expect(page.locator(".vis-timeline")).toHaveCount(1);
  expect(await page.locator(`${surface} [data-engagement]`).count()).toBeGreaterThan(20);
});

test("when React does not come, timeline and list stand", async ({ page, open }) => {
  test.info().annotations.push({ type: "expected fault", description: "ERR_FAILED|Failed to" });
  await page.route(/assets\/wake-.*\.js/, (route) => route.abort());
  await open("en/");
  await drawn(page);
  await zoomIn(page);
  await expect.poll(async () => (await page.locator(".veil-before").boundingBox())?.width ?? 0).toBeGreaterThan(50);
  expect((await listed(page)).length).toBe(all.length);
});

test("when React does not come, a mark leads to its engagement's page", async ({ page, open }) => {
  test.info().annotations.push({ type: "expected fault", description: "ERR_FAILED|Failed to" });
  await page.route(/assets\/wake-.*\.js/, (route) => route.abort());
  await open("en/");
  await drawn(page);
  const id = await pressFirstMark(page);
  await expect(page).toHaveURL(new RegExp(`/en/engagements/${id}/`));
  await expect(page.locator(`[data-detail="${id}"]`)).toBeVisible();
});
