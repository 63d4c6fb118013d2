import type { Page } from "@playwright/test";
import { below, expect, LANGUAGES, listed, published, test, timelineReady, visibleRange } from "./support.ts";

const all = published();

/** The ids of the engagements whose days overlap a range. */
function within(from: string, to: string): string[] {
  return all.filter((e) => e.start <= to && e.end >= from).map((e) => e.id);
}

/** List, count and timeline tell the same range. */
async function expectRange(page: Page, from: string, to: string): Promise<void> {
  const timeline = page.locator("[data-timeline]");
  await expect(timeline).toHaveAttribute("data-from", from);
  await expect(timeline).toHaveAttribute("data-to", to);
  await expect(page.locator("[data-result-count]").first()).toHaveAttribute(
    "data-result-count",
    String(within(from, to).length),
  );
  expect((await listed(page)).sort()).toEqual(within(from, to).sort());
}

for (const language of LANGUAGES)
  test.describe(`the visible range (${language})`, () => {
    test("is what the address says, and the list holds exactly what overlaps it", async ({ page, openTimeline }) => {
      await openTimeline(`${language}/?from=2024-10-01&to=2024-10-31`);
      await expectRange(page, "2024-10-01", "2024-10-31");
    });

    test("every preset goes to its range, and Back undoes each", async ({ page, openTimeline, site }) => {
      await openTimeline(`${language}/`);
      const presets = {
        "2024": ["2024-01-01", "2024-12-31"],
        "2025-h1": ["2025-01-01", "2025-06-30"],
        "2024-q3": ["2024-07-01", "2024-09-30"],
      } as const;
      for (const [preset, [from, to]] of Object.entries(presets)) {
        await page.locator(`[data-preset="${preset}"]`).click();
        await expectRange(page, from, to);
        await expect(page.locator(`[data-preset="${preset}"]`)).toHaveAttribute("aria-pressed", "true");
      }
      expect(below(page, site)).toBe(`${language}/?from=2024-07-01&to=2024-09-30`);
      await page.goBack();
      await expectRange(page, "2025-01-01", "2025-06-30");
      await page.goBack();
      await page.goBack();
      await expectRange(page, "2024-01-01", "2025-12-31");
      expect(below(page, site)).toBe(`${language}/`);
      await page.goForward();
      await expectRange(page, "2024-01-01", "2024-12-31");
    });
  });

test("the fields set first and last day, and refuse what cannot be with a reason", async ({ page, openTimeline }) => {
  await openTimeline("en/");
  await page.locator('[data-control="from"]').fill("2024-07-01");
  await page.locator('[data-control="to"]').fill("2024-07-31");
  await expectRange(page, "2024-07-01", "2024-07-31");
  await page.goBack();
  await expectRange(page, "2024-01-01", "2025-12-31");
  await page.goForward();
  await page.locator('[data-control="to"]').fill("2024-06-01");
  await expect(page.getByRole("alert")).toBeVisible();
  await expectRange(page, "2024-07-01", "2024-07-31");
  await page.locator('[data-preset="2025"]').click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a first day after the last is kept while the last one is mended", async ({ page, openTimeline }) => {
  await openTimeline("en/?from=2024-01-01&to=2024-03-31");
  await page.locator('[data-control="from"]').fill("2025-06-01");
  await expect(page.getByRole("alert")).toBeVisible();
  await page.locator('[data-control="to"]').focus();
  await expect(page.locator('[data-control="from"]')).toHaveValue("2025-06-01");
  await page.locator('[data-control="to"]').fill("2025-09-30");
  await expectRange(page, "2025-06-01", "2025-09-30");
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("earlier and later move by the range's own months, and stop at the bounds", async ({ page, openTimeline }) => {
  await openTimeline("en/?from=2024-04-01&to=2024-06-30");
  await page.locator('[data-control="later"]').click();
  await expectRange(page, "2024-07-01", "2024-09-30");
  await page.locator('[data-control="earlier"]').click();
  await page.locator('[data-control="earlier"]').click();
  await expectRange(page, "2024-01-01", "2024-03-31");
  for (let i = 0; i < 4; i += 1) await page.locator('[data-control="earlier"]').click();
  await expect.poll(async () => (await visibleRange(page)).from).toBe("2023-12-01");
});

test("zooming in and out keeps the middle, down to a week and up to the bounds; fit shows both years", async ({
  page,
  openTimeline,
}) => {
  await openTimeline("en/?from=2024-07-01&to=2024-07-31");
  const days = async () => {
    const { from, to } = await visibleRange(page);
    return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  };
  await page.locator('[data-control="zoom-out"]').click();
  await expect.poll(days).toBe(62);
  for (let i = 0; i < 6; i += 1) await page.locator('[data-control="zoom-in"]').click();
  await expect.poll(days).toBe(7);
  const { from, to } = await visibleRange(page);
  expect(from <= "2024-07-16" && to >= "2024-07-16").toBe(true);
  for (let i = 0; i < 9; i += 1) await page.locator('[data-control="zoom-out"]').click();
  await expect.poll(() => visibleRange(page)).toEqual({ from: "2023-12-01", to: "2026-01-31" });
  await page.locator('[data-control="fit"]').click();
  await expectRange(page, "2024-01-01", "2025-12-31");
});

test("dragging pans, Ctrl and the wheel zoom, and the address follows within 300 ms without a history entry", async ({
  page,
  openTimeline,
  site,
}) => {
  await openTimeline("en/?from=2024-07-01&to=2024-09-30");
  const canvas = page.locator("[data-timeline] [role=listbox]");
  const box = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const entries = await page.evaluate(() => history.length);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - box.width / 3, y, { steps: 12 });
  await page.mouse.up();
  await expect.poll(async () => (await visibleRange(page)).from > "2024-07-20").toBe(true);
  await expect.poll(() => below(page, site)).toContain(`from=${(await visibleRange(page)).from}`);
  const panned = await visibleRange(page);
  expect((await listed(page)).sort()).toEqual(within(panned.from, panned.to).sort());
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -400);
  await page.keyboard.up("Control");
  await expect
    .poll(async () => Date.parse((await visibleRange(page)).to) - Date.parse((await visibleRange(page)).from))
    .toBeLessThan(91 * 86_400_000);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("a plain wheel over the timeline scrolls the page and leaves the range", async ({ page, openTimeline }) => {
  await openTimeline("en/?from=2024-07-01&to=2024-09-30");
  await page.locator("[data-timeline] [role=listbox]").hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await visibleRange(page)).toEqual({ from: "2024-07-01", to: "2024-09-30" });
});

test("a reload gives the same view", async ({ page, openTimeline, site }) => {
  await openTimeline("hi/?from=2024-07-01&to=2025-03-31&track=defence&sort=newest");
  const before = { address: below(page, site), list: await listed(page) };
  expect(before.list.length).toBeGreaterThan(2);
  await page.reload();
  await timelineReady(page);
  expect({ address: below(page, site), list: await listed(page) }).toEqual(before);
});

test("a click on a mark opens its engagement, a click on a count parts it", async ({ page, openTimeline, site }) => {
  await openTimeline("en/?from=2024-07-01&to=2024-09-30");
  const mark = page.locator(".vis-item[data-engagement]").first();
  const id = await mark.getAttribute("data-engagement");
  await mark.locator(".mark").click();
  await expect(page.locator(`[data-detail="${id}"]`)).toBeVisible();
  expect(below(page, site)).toContain(`engagements/${id}/`);
  await page.goBack();
  await expect(page.locator("[data-detail]")).toHaveCount(0);
});

test("every engagement in view is drawn as a mark or counted once", async ({ page, openTimeline }) => {
  for (const query of ["", "?from=2024-07-01&to=2024-12-31", "?from=2025-12-01&to=2025-12-14"]) {
    await openTimeline(`en/${query}`);
    const { from, to } = await visibleRange(page);
    const drawn = () =>
      page.locator(".vis-item").evaluateAll((items) => {
        const surface = document.querySelector(".vis-surface")?.getBoundingClientRect();
        const seen = items.filter((item) => {
          const box = item.getBoundingClientRect();
          return surface && box.right > surface.left && box.left < surface.right;
        });
        return seen.reduce((sum, item) => sum + Number((item as HTMLElement).dataset.count ?? 1), 0);
      });
    await expect.poll(drawn).toBe(within(from, to).length);
  }
});
