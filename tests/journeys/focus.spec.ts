import type { Page } from "@playwright/test";
import { expect, published, test } from "./support.ts";

const focused = (page: Page) => page.locator(":focus");

/** The engagement after another one in the whole list. */
function after(id: string): string {
  const all = [...published()].sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
  return all[all.findIndex((e) => e.id === id) + 1]?.id ?? "";
}

test("“later” beside the timeline leads to the next engagement's title, at its top, again and again", async ({
  page,
  openTimeline,
}) => {
  let id = "2025-08-21-jaishankar-lavrov-moscow";
  await openTimeline(`en/engagements/${id}/?from=2025-07-01&to=2025-12-31`);
  for (let i = 0; i < 3; i += 1) {
    await page.locator(".panel").evaluate((panel) => panel.scrollTo(0, 500));
    await page.locator("[data-detail] [data-control=next]").focus();
    await page.keyboard.press("Enter");
    id = after(id);
    await expect(page.locator(`[data-detail="${id}"]:not([aria-busy])`)).toBeVisible();
    await expect(focused(page)).toHaveId("engagement-title");
    expect(await page.locator(".panel").evaluate((panel) => panel.scrollTop)).toBe(0);
  }
});

test("an engagement that the page opens with takes no focus from where the reader begins", async ({
  page,
  openTimeline,
}) => {
  await openTimeline("en/engagements/2025-08-21-jaishankar-lavrov-moscow/");
  await expect(focused(page)).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("an open engagement is all that Tab reaches, and closing gives the page back", async ({
    page,
    openTimeline,
  }) => {
    await openTimeline("en/");
    await page.locator("article[data-engagement] a").first().click();
    await expect(focused(page)).toHaveId("engagement-title");
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press(i < 30 ? "Tab" : "Shift+Tab");
      expect(await page.evaluate(() => document.activeElement?.closest(".panel, body")?.localName)).toMatch(
        /aside|body/,
      );
      expect(await page.evaluate(() => Boolean(document.activeElement?.closest(".head, .foot, #offline")))).toBe(false);
    }
    await page.locator("#engagement-title").focus();
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-detail]")).toHaveCount(0);
    await expect(page.locator("[inert]")).toHaveCount(0);
  });
});

test("a chip that is lifted leaves the focus at the count, before the chips that are left", async ({
  page,
  openTimeline,
}) => {
  await openTimeline("en/?track=economy,leaders");
  const chips = page.locator(".chips .chip");
  await chips.first().focus();
  await page.keyboard.press("Enter");
  await expect(chips).toHaveCount(1);
  await expect(focused(page)).toHaveAttribute("data-total", /\d+/);
  await page.keyboard.press("Tab");
  await expect(chips.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chips).toHaveCount(0);
  await expect(focused(page)).toHaveAttribute("data-total", /\d+/);
});
