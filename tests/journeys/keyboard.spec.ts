import type { Page } from "@playwright/test";
import { below, expect, LANGUAGES, published, test, visibleRange } from "./support.ts";

const all = [...published()].sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));

/** The id of the option that the listbox names as active. */
async function active(page: Page): Promise<string | null> {
  const option = await page.locator("[data-timeline] [role=listbox]").getAttribute("aria-activedescendant");
  return option?.replace(/^option-/, "") ?? null;
}

for (const language of LANGUAGES)
  test.describe(`by keyboard alone (${language})`, () => {
    test("the skip link is the first stop and leads to the list", async ({ page, openTimeline }) => {
      await openTimeline(`${language}/`);
      await page.keyboard.press("Tab");
      await expect(page.locator(":focus")).toHaveAttribute("href", "#list");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").evaluate((e) => Boolean(e.closest("#list")))).toBe(true);
    });

    test("arrows walk through the engagements by date, with a name that is a sentence", async ({
      page,
      openTimeline,
    }) => {
      await openTimeline(`${language}/?from=2024-07-01&to=2024-07-31`);
      const box = page.locator("[data-timeline] [role=listbox]");
      await box.focus();
      await page.keyboard.press("Home");
      expect(await active(page)).toBe(all[0]?.id);
      const seen: (string | null)[] = [];
      for (let i = 0; i < 4; i += 1) {
        await page.keyboard.press("ArrowRight");
        seen.push(await active(page));
      }
      expect(seen).toEqual(all.slice(1, 5).map((e) => e.id));
      await page.keyboard.press("ArrowLeft");
      const here = all[3];
      expect(await active(page)).toBe(here?.id);
      const option = page.locator(`[id="option-${here?.id}"]`);
      await expect(option).toHaveAttribute("aria-selected", "true");
      await expect(option).toHaveAccessibleName(new RegExp(here?.title[language] ?? "-"));
      expect(Number(await option.getAttribute("aria-posinset"))).toBeGreaterThan(0);
      const { from, to } = await visibleRange(page);
      expect(here && here.start >= from && here.start <= to).toBe(true);
    });
  });

test("Page keys go by month, End to the last; the active one is always in view and has a ring", async ({
  page,
  openTimeline,
}) => {
  await openTimeline("en/?from=2024-07-01&to=2024-08-31");
  await page.locator("[data-timeline] [role=listbox]").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("PageDown");
  const next = all.find((e) => e.start.slice(0, 7) > (all[0]?.start.slice(0, 7) ?? ""));
  expect(await active(page)).toBe(next?.id);
  await page.keyboard.press("End");
  expect(await active(page)).toBe(all.at(-1)?.id);
  await expect.poll(async () => (await visibleRange(page)).to >= (all.at(-1)?.start ?? "")).toBe(true);
  const ring = page.locator(`.vis-item[data-engagement="${all.at(-1)?.id}"]`);
  await expect(ring).toBeInViewport();
});

test("a zoom keeps the active engagement in sight; one that has left the view is active no more", async ({
  page,
  openTimeline,
}) => {
  await openTimeline("en/");
  await page.locator("[data-timeline] [role=listbox]").focus();
  await page.keyboard.press("Home");
  const first = all[0];
  if (!first) throw new Error("there is no engagement");
  for (let times = 0; times < 4; times += 1) {
    const before = await visibleRange(page);
    await page.keyboard.press("+");
    await expect.poll(async () => (await visibleRange(page)).to < before.to).toBe(true);
    const { from, to } = await visibleRange(page);
    expect(from <= first.start && first.start <= to).toBe(true);
    expect(await active(page)).toBe(first.id);
  }
  await page.keyboard.press("3");
  await expect.poll(async () => (await visibleRange(page)).from).toBe("2025-01-01");
  expect(await active(page)).toBeNull();
  await page.keyboard.press("ArrowRight");
  const next = await active(page);
  await expect(page.locator(`[id="option-${next}"]`)).toHaveAttribute("aria-selected", "true");
});

test("plus and minus zoom, Enter opens, Escape closes and gives the focus back, Tab leaves", async ({
  page,
  openTimeline,
  site,
}) => {
  await openTimeline("en/?from=2024-07-01&to=2024-07-31");
  const box = page.locator("[data-timeline] [role=listbox]");
  await box.focus();
  await page.keyboard.press("-");
  await expect.poll(async () => (await visibleRange(page)).from < "2024-07-01").toBe(true);
  await page.keyboard.press("+");
  await expect
    .poll(
      async () =>
        (Date.parse((await visibleRange(page)).to) - Date.parse((await visibleRange(page)).from)) / 86_400_000,
    )
    .toBe(30);
  await page.keyboard.press("ArrowRight");
  const id = await active(page);
  await page.keyboard.press("Enter");
  await expect(page.locator(`[data-detail="${id}"]`)).toBeVisible();
  expect(below(page, site)).toContain(`engagements/${id}/`);
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-detail]")).toHaveCount(0);
  expect(await page.locator(":focus").count()).toBe(1);
  await box.focus();
  await page.keyboard.press("Tab");
  await expect(box).not.toBeFocused();
});

test("keys with Ctrl, Alt or Meta are the browser's own", async ({ page, openTimeline }) => {
  await openTimeline("en/?from=2024-07-01&to=2024-07-31");
  await page.locator("[data-timeline] [role=listbox]").focus();
  for (const key of ["Control+ArrowRight", "Alt+ArrowRight", "Meta+ArrowRight"]) await page.keyboard.press(key);
  expect(await active(page)).toBeNull();
});

test("the range tools are one stop, with arrows inside", async ({ page, openTimeline }) => {
  await openTimeline("en/");
  const tools = page.locator("[role=toolbar]").first();
  const buttons = tools.getByRole("button");
  expect(await buttons.evaluateAll((all) => all.filter((b) => (b as HTMLElement).tabIndex === 0).length)).toBe(1);
  await buttons.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(buttons.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(buttons.last()).toBeFocused();
});

test("the window of the overview moves by its thumbs, which say where they are", async ({ page, openTimeline }) => {
  await openTimeline("en/?from=2024-07-01&to=2024-09-30");
  const from = page.locator('[data-thumb="from"]');
  await from.focus();
  await expect(from).toHaveRole("slider");
  await expect(from).toHaveAttribute("aria-valuetext", /1 July 2024.*\d+ engagements? in view/);
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await visibleRange(page)).from > "2024-07-01").toBe(true);
  await page.locator('[data-thumb="pan"]').focus();
  const before = await visibleRange(page);
  await page.keyboard.press("PageUp");
  await expect
    .poll(async () => (await visibleRange(page)).from > before.from && (await visibleRange(page)).to > before.to)
    .toBe(true);
});

test("slash goes to the search, digits to presets, and no key acts while typing", async ({ page, openTimeline }) => {
  await openTimeline("en/");
  await page.keyboard.press("2");
  await expect.poll(() => visibleRange(page)).toEqual({ from: "2024-01-01", to: "2024-12-31" });
  await page.keyboard.press("/");
  const search = page.locator('[data-control="search"]');
  await expect(search).toBeFocused();
  await page.keyboard.type("2025 ?");
  await expect(search).toHaveValue("2025 ?");
  expect(await visibleRange(page)).toEqual({ from: "2024-01-01", to: "2024-12-31" });
  await expect(page.locator("dialog[open]")).toHaveCount(0);
});

test("Tab goes through the whole page without a trap", async ({ page, openTimeline }) => {
  await openTimeline("en/?from=2024-07-08&to=2024-07-14");
  const stops = await page.locator("a[href], button, input, [tabindex='0']").count();
  let out = false;
  for (let i = 0; i < stops + 5 && !out; i += 1) {
    await page.keyboard.press("Tab");
    out = i > 10 && (await page.locator(":focus").count()) === 0;
  }
  expect(out).toBe(true);
});
