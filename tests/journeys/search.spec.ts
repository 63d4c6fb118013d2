import type { Page } from "@playwright/test";
import { below, expect, LANGUAGES, listed, published, test } from "./support.ts";

const field = (page: Page) => page.locator("[data-control=search]");
const suggestions = (page: Page) => page.locator(".suggestions");
const count = (page: Page) => page.locator("[data-result-count]").first();

const all = published();
const ALL = String(all.length);
const IN_JULY = String(all.filter((e) => e.start <= "2024-07-31" && e.end >= "2024-07-01").length);

/** Waits until the list holds these engagements and no other. */
async function expectList(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(async () => (await listed(page)).sort()).toEqual([...ids].sort());
  await expect(count(page)).toHaveAttribute("data-result-count", String(ids.length));
}

/** The list after a search by address, for comparing. */
async function found(page: Page, open: (path: string) => Promise<void>, path: string): Promise<string[]> {
  await open(path);
  await expect(count(page)).not.toHaveAttribute("data-result-count", ALL);
  return listed(page);
}

const SUMMITS = ["2024-07-09-annual-summit-22-moscow"];

for (const language of LANGUAGES)
  test.describe(`search (${language})`, () => {
    test("list, count and address follow the typing; all scripts find the same", async ({ page, open, site }) => {
      const first = await found(page, open, `${language}/?q=jaishankar`);
      expect(first.length).toBeGreaterThan(20);
      await open(`${language}/`);
      for (const query of ["जयशंकर", "Джайшанкар", "jaishnkar"]) {
        await field(page).fill("");
        await field(page).pressSequentially(query);
        await expectList(page, first);
        expect(new URL(page.url()).searchParams.get("q")).toBe(query);
      }
      expect(below(page, site)).toContain(`${language}/?q=`);
    });

    test("a search is one entry in the history however many letters it has, and Back lifts it", async ({
      page,
      open,
    }) => {
      await open(`${language}/people/`);
      await open(`${language}/`);
      await field(page).pressSequentially("kazan");
      await expect(count(page)).not.toHaveAttribute("data-result-count", ALL);
      await expect(page).toHaveURL(/q=kazan$/);
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`${language}/$`));
      await expect(field(page)).toHaveValue("");
      await expect(count(page)).toHaveAttribute("data-result-count", ALL);
      await page.goBack();
      await expect(page).toHaveURL(/people\/$/);
    });

    test("a suggestion is chosen by key and becomes a filter; Back undoes it", async ({ page, open }) => {
      await open(`${language}/`);
      await field(page).pressSequentially("putin mosc");
      const option = page.locator("[role=option][data-suggestion=place][data-value=moscow]");
      await expect(option).toBeVisible();
      await expect(option.locator("mark")).toHaveCount(1);
      await page.keyboard.press("ArrowDown");
      await expect(option).toHaveAttribute("aria-selected", "true");
      await expect(field(page)).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/place=moscow&q=putin$/);
      await expect(field(page)).toHaveValue("putin");
      await page.goBack();
      await expect(page).toHaveURL(/q=putin\+mosc$/);
      await expect(field(page)).toHaveValue("putin mosc");
    });

    test("Escape closes the suggestions, then empties the field", async ({ page, open }) => {
      await open(`${language}/`);
      await field(page).pressSequentially("lav");
      await expect(suggestions(page)).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(suggestions(page)).toHaveCount(0);
      await expect(field(page)).toHaveValue("lav");
      await page.keyboard.press("Escape");
      await expect(field(page)).toHaveValue("");
      await expect(count(page)).toHaveAttribute("data-result-count", ALL);
    });

    test("matched words are marked in the titles, also across scripts", async ({ page, open }) => {
      await open(`${language}/?q=${encodeURIComponent(language === "hi" ? "lavrov" : "लावरोव")}`);
      const marks = page.locator(".row-title mark");
      await expect(marks.first()).toHaveText(language === "hi" ? "लावरोव" : "Lavrov");
    });

    test("a result whose match is inside shows the sentence with the word marked", async ({ page, open }) => {
      await open(`${language}/?q=${language === "hi" ? "pahalgam" : "seychelles"}`);
      const snippet = page.locator(".row-snippet").first();
      await expect(snippet).toBeVisible();
      await expect(snippet.locator("mark").first()).toBeVisible();
    });

    test("a date narrows the list", async ({ page, open }) => {
      await open(`${language}/?q=${encodeURIComponent("जुलाई 2024")}`);
      await expect(count(page)).toHaveAttribute("data-result-count", IN_JULY);
      expect(await listed(page)).toEqual(expect.arrayContaining(SUMMITS));
    });

    test("nothing found says so, offers near names, and one press clears", async ({ page, open }) => {
      await open(`${language}/?q=zelbrov&track=economy`);
      const panel = page.locator("[data-nothing-found]");
      await expect(panel.getByRole("heading", { level: 2 })).toContainText("“zelbrov”");
      await expect(count(page)).toHaveAttribute("data-result-count", "0");
      await panel.getByRole("button").last().click();
      await expect(field(page)).not.toHaveValue("zelbrov");
    });

    test("bad input is answered without a fault", async ({ page, open }) => {
      for (const q of ["%3Cscript%3E", "(((", "a".repeat(5000), "%E0%A4%A", "%00%01", '"', "क्".repeat(200), ".*"]) {
        await open(`${language}/?q=${q}`);
        await expect(count(page)).toHaveAttribute("data-result-count", /^\d+$/);
      }
    });
  });

test("on a phone the field is a finger high, and the suggestions stay within the screen", async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open("hi/");
  await field(page).fill("putin");
  await expect(suggestions(page)).toBeVisible();
  const box = await page.locator(".search-field").boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
