import { expect, LANGUAGES, listed, published, test } from "./support.ts";

const all = published();
const busiest = all.reduce((most, e) => (e.sources.length > most.sources.length ? e : most));

for (const folder of ["/", "/some/where/"] as const)
  test.describe(`without JavaScript, in the folder ${folder}`, () => {
    test.use({ javaScriptEnabled: false, folder });

    for (const language of LANGUAGES) {
      test(`the start page lists every engagement (${language})`, async ({ page, open }) => {
        await open(`${language}/`);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        expect((await listed(page)).sort()).toEqual(all.map((e) => e.id).sort());
        await expect(page.locator("[data-result-count]")).toHaveAttribute("data-result-count", String(all.length));
      });

      test(`a title in the list leads to the engagement with all its sources (${language})`, async ({ page, open }) => {
        await open(`${language}/`);
        await page.locator(`article[data-engagement="${busiest.id}"] a`).first().click();
        await expect(page.locator(`[data-detail="${busiest.id}"]`)).toContainText(busiest.title[language]);
        for (const source of busiest.sources)
          await expect(page.locator(`[data-source="${source.n}"] a[href="${source.url}"]`).first()).toBeVisible();
        await expect(page.locator("[data-source]")).toHaveCount(busiest.sources.length);
      });
    }

    test("the language links lead from each page to its twin and back", async ({ page, open }) => {
      await open(`hi/engagements/${busiest.id}/`);
      await page.locator('a[data-language="en"]').click();
      await expect(page).toHaveURL(new RegExp(`/en/engagements/${busiest.id}/$`));
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await page.locator('a[data-language="hi"]').click();
      await expect(page).toHaveURL(new RegExp(`/hi/engagements/${busiest.id}/$`));
    });

    test("the first page offers both languages as links", async ({ page, open }) => {
      await open("");
      for (const language of LANGUAGES) {
        const link = page.locator(`a[hreflang="${language}"]`).first();
        await expect(link).toBeVisible();
        expect(await link.evaluate((a) => a.closest("[lang]")?.getAttribute("lang"))).toBe(language);
      }
      await page.locator('a[hreflang="hi"]').first().click();
      await expect(page).toHaveURL(/\/hi\/$/);
    });

    test("style and font come from the site's own folder", async ({ page, open }) => {
      const missing: string[] = [];
      page.on("response", (response) => {
        if (response.status() >= 400) missing.push(response.url());
      });
      await open(`hi/engagements/${busiest.id}/`);
      await page.waitForLoadState("load");
      expect(missing).toEqual([]);
      expect(await page.locator("body").evaluate((body) => getComputedStyle(body).fontFamily)).toContain("Mukta");
    });
  });
