import type { Page } from "@playwright/test";
import { below, expect, test, visibleRange } from "./support.ts";

/** The middle of a share of the months' strip, in px of the window. */
async function spot(page: Page, share: number): Promise<{ x: number; y: number }> {
  const box = (await page.locator("[data-overview]").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: box.x + box.width * share, y: box.y + box.height / 2 };
}

const WHOLE = { from: "2024-01-01", to: "2025-12-31" };

test("a click on a month goes there, a double click to its quarter, and one Back undoes it", async ({
  page,
  openTimeline,
  site,
}) => {
  await openTimeline("en/");
  const may = await spot(page, 0.19);
  await page.mouse.click(may.x, may.y);
  await expect.poll(() => visibleRange(page)).toEqual({ from: "2024-05-01", to: "2024-05-31" });
  await page.goBack();
  await expect.poll(() => visibleRange(page)).toEqual(WHOLE);
  await page.mouse.dblclick(may.x, may.y);
  await expect.poll(() => visibleRange(page)).toEqual({ from: "2024-04-01", to: "2024-06-30" });
  await page.goBack();
  await expect.poll(() => visibleRange(page)).toEqual(WHOLE);
  expect(below(page, site)).toBe("en/");
});

test("other buttons, and presses that began elsewhere, are not the overview's", async ({ page, openTimeline }) => {
  await openTimeline("en/");
  const may = await spot(page, 0.19);
  for (const button of ["right", "middle"] as const) await page.mouse.click(may.x, may.y, { button });
  const list = await page.locator(".engagement-list").boundingBox();
  await page.mouse.move((list?.x ?? 0) + 300, (list?.y ?? 0) + 30);
  await page.mouse.down();
  await page.mouse.move(may.x, may.y, { steps: 4 });
  await page.mouse.up();
  expect(await visibleRange(page)).toEqual(WHOLE);
});

test("the whole has nowhere to be moved to, by pointer or by key", async ({ page, openTimeline }) => {
  await openTimeline("en/");
  const thumb = page.locator('[data-thumb="pan"]');
  await expect(thumb).toHaveAttribute("aria-disabled", "true");
  await thumb.focus();
  await page.keyboard.press("PageUp");
  await expect.poll(() => visibleRange(page)).toEqual(WHOLE);
  await page.locator('[data-preset="2025"]').click();
  await thumb.focus();
  await page.keyboard.press("End");
  await expect.poll(() => visibleRange(page)).toEqual({ from: "2025-02-01", to: "2026-01-31" });
  expect(await thumb.getAttribute("aria-valuenow")).toBe(await thumb.getAttribute("aria-valuemax"));
});

test("a flick that a press stops is at rest where it was stopped: range, list and address agree", async ({
  page,
  openTimeline,
  site,
}) => {
  await openTimeline("en/?from=2024-07-01&to=2024-09-30");
  const box = (await page.locator("[data-timeline] [role=listbox]").boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const [x, y] = [box.x + box.width * 0.8, box.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 6; i += 1) await page.mouse.move(x - i * 60, y);
  await page.mouse.up();
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(async () => (await visibleRange(page)).from > "2024-07-10").toBe(true);
  await expect.poll(() => below(page, site)).toContain(`from=${(await visibleRange(page)).from}`);
  const { from, to } = await visibleRange(page);
  const preset = page.locator('[data-preset="2024"]');
  await preset.click();
  await expect.poll(() => visibleRange(page)).toEqual({ from: "2024-01-01", to: "2024-12-31" });
  await page.goBack();
  await expect.poll(() => visibleRange(page)).toEqual({ from, to });
});
