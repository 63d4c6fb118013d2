import type { Page } from "@playwright/test";
import { expect, test, visibleRange } from "./support.ts";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** Moves one finger from a place by so many px, as a touch screen tells it: the browser may take it for scrolling. */
async function swipe(page: Page, from: { x: number; y: number }, by: { x?: number; y?: number }): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", part: number) =>
    cdp.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        type === "touchEnd" ? [] : [{ x: from.x + part * (by.x ?? 0), y: from.y + part * (by.y ?? 0), id: 1 }],
    });
  await send("touchStart", 0);
  for (let step = 1; step <= 12; step += 1) await send("touchMove", step / 12);
  await send("touchEnd", 1);
}

/** A place in the lanes where nothing stands, and one on a mark. */
function places(page: Page) {
  return page.locator(".vis-surface").evaluate((surface) => {
    const box = surface.getBoundingClientRect();
    const hit = (x: number, y: number) => document.elementFromPoint(x, y)?.closest(".vis-item") ?? null;
    const between = [];
    for (let y = box.top + 60; y < box.bottom - 20; y += 12)
      for (let x = box.left + 150; x < box.left + 260; x += 12)
        if (surface.contains(document.elementFromPoint(x, y)) && !hit(x, y)) between.push({ x, y });
    const marks = [...surface.querySelectorAll(".shape")].map((mark) => mark.getBoundingClientRect());
    const mark = marks.find(({ left }) => left > box.left + 150 && left < box.left + 260);
    return { between: between[0], mark: mark && { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 } };
  });
}

for (const where of ["between", "mark"] as const)
  test(`one finger across moves the timeline, begun on ${where === "mark" ? "a mark" : "empty lanes"}, and chooses nothing`, async ({
    page,
    openTimeline,
  }) => {
    await openTimeline("en/?from=2024-07-01&to=2024-09-30");
    const from = (await places(page))[where];
    expect(from).toBeDefined();
    await swipe(page, from ?? { x: 0, y: 0 }, { x: -120 });
    await expect.poll(async () => (await visibleRange(page)).from).not.toBe("2024-07-01");
    expect((await visibleRange(page)).from > "2024-07-20").toBe(true);
    await expect(page.locator("[data-detail]")).toHaveCount(0);
  });

test("one finger down the timeline scrolls the page and leaves the range", async ({ page, openTimeline }) => {
  await openTimeline("en/?from=2024-07-01&to=2024-09-30");
  const from = (await places(page)).between ?? { x: 0, y: 0 };
  await swipe(page, from, { y: -160 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
  expect(await visibleRange(page)).toEqual({ from: "2024-07-01", to: "2024-09-30" });
});

test("whatever a finger meets in the lanes leaves the browser only the way up and down", async ({
  page,
  openTimeline,
}) => {
  await openTimeline("en/?from=2024-07-01&to=2024-09-30");
  const allowed = await page.locator(".vis-surface").evaluate((surface) => {
    const box = surface.getBoundingClientRect();
    const met = new Set<string>();
    for (let y = box.top + 2; y < box.bottom; y += 6)
      for (let x = box.left + 2; x < box.right; x += 6) {
        const at = document.elementFromPoint(x, y);
        if (at && surface.contains(at)) met.add(getComputedStyle(at).touchAction);
      }
    return [...met];
  });
  expect(allowed).toEqual(["pan-y"]);
});
