import type { Page } from "@playwright/test";
import { below, expect, LANGUAGES, listed, published, test, timelineReady } from "./support.ts";

const all = published();
const open2 = all[Math.floor(all.length / 2)]?.id ?? "";
const OTHER = { hi: "en", en: "hi" } as const;
const SAID = { hi: /हिंदी/, en: /English/ };

/** Waits until the other language's texts have come on idle, so that a switch is warm. */
async function warm(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByType("resource").filter(({ name }) => /library\.(hi|en)\./.test(name)).length >= 2,
  );
}

/** Holds the Hindi texts back until the returned function is called. */
async function holdHindi(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route(/library\.hi\./, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

for (const language of LANGUAGES)
  test.describe(`switching from ${language} to ${OTHER[language]}`, () => {
    const other = OTHER[language];

    test("happens in place and keeps range, filter and order", async ({ page, openTimeline, site }) => {
      const query = "?from=2024-07-01&to=2024-12-31&track=leaders,economy&sort=newest";
      await openTimeline(`${language}/${query}`);
      const before = await listed(page);
      expect(before.length).toBeGreaterThan(3);
      await page.evaluate(() => Object.assign(window, { stillHere: true }));
      await page.locator(`a[data-language="${other}"]`).click();
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      expect(below(page, site)).toBe(`${other}/${query}`);
      expect(await listed(page)).toEqual(before);
      expect(await page.evaluate(() => "stillHere" in window)).toBe(true);
      await expect(page).toHaveTitle(other === "en" ? /Samvad/ : /संवाद/);
      await expect(page.locator("#announcement")).toHaveText(SAID[other]);
    });

    test("keeps the open engagement, and Back gives the first language again", async ({ page, openTimeline, site }) => {
      await openTimeline(`${language}/engagements/${open2}/`);
      const detail = page.locator(`[data-detail="${open2}"]`);
      const titles = all.find((e) => e.id === open2)?.title;
      await expect(detail).toContainText(titles?.[language] ?? "");
      await page.locator(`a[data-language="${other}"]`).click();
      await expect(detail).toContainText(titles?.[other] ?? "");
      expect(below(page, site)).toBe(`${other}/engagements/${open2}/`);
      await page.goBack();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(detail).toContainText(titles?.[language] ?? "");
    });

    test("keeps what stands at the top of the screen, and the focus", async ({ page, openTimeline }) => {
      await openTimeline(`${language}/`);
      await warm(page);
      const row = page.locator(`article[data-engagement="${open2}"]`);
      await row.evaluate((e) => e.scrollIntoView({ block: "start" }));
      const top = (await row.boundingBox())?.y ?? 0;
      await page
        .locator(`a[data-language="${other}"]`)
        .evaluate((a) => (a as HTMLElement).focus({ preventScroll: true }));
      await page.keyboard.press("Enter");
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await expect.poll(async () => Math.abs(((await row.boundingBox())?.y ?? 9999) - top)).toBeLessThan(60);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-language"))).toBe(other);
    });
  });

test("leaves no word of the other language behind", async ({ page, openTimeline }) => {
  await openTimeline("en/?from=2024-07-01&to=2024-09-30");
  await page.locator('a[data-language="hi"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "hi");
  const left = await page.locator("main").evaluate((main) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const inEnglish = node.parentElement?.closest("[lang]")?.getAttribute("lang") === "en";
      const english = /[A-Za-z]{3,}/.test(text) && !/[\u0900-\u097f]/.test(text);
      if (english && !inEnglish && node.parentElement?.checkVisibility()) texts.push(text);
    }
    return texts;
  });
  // Names of formats have no Hindi form.
  expect(left.filter((text) => !/^(?:.*\()?(CSV|JSON|iCalendar|RSS|Atom)\b/.test(text))).toEqual([]);
});

test("asks for nothing when the texts are here: ten switches", async ({ page, openTimeline }) => {
  await openTimeline("hi/");
  await warm(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (let i = 0; i < 10; i += 1) {
    const to = i % 2 === 0 ? "en" : "hi";
    await page.locator(`a[data-language="${to}"]`).click();
    await expect(page.locator("html")).toHaveAttribute("lang", to);
  }
  expect(asked.filter((url) => !/\.woff2$/.test(url))).toEqual([]);
});

test("is remembered by the first page, which else follows the browser", async ({ page, open, site }) => {
  await open("?q=kazan");
  await expect.poll(() => below(page, site)).toBe("en/?q=kazan");
  await timelineReady(page);
  await page.locator('a[data-language="hi"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "hi");
  await open("");
  await expect.poll(() => below(page, site)).toBe("hi/");
});

test("a language that is on its way stands as chosen, and the page can be read until it has come", async ({
  page,
  openTimeline,
}) => {
  const letGo = await holdHindi(page);
  await openTimeline("en/");
  const hindi = page.locator('a[data-language="hi"]');
  await hindi.click();
  await expect(hindi).toHaveAttribute("aria-current", "true");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("main h1")).not.toHaveText("");
  letGo();
  await expect(page.locator("html")).toHaveAttribute("lang", "hi");
  await expect(page.locator('a[data-language="en"]')).not.toHaveAttribute("aria-current");
});

test("while a language is on its way, the search answers and an engagement opens", async ({ page, openTimeline }) => {
  const letGo = await holdHindi(page);
  await openTimeline("en/");
  await page.locator('a[data-language="hi"]').click();
  const count = page.locator("[data-result-count]");
  const whole = await count.getAttribute("data-total");
  await page.locator('[data-control="search"]').fill("pannun");
  await expect(count).not.toHaveAttribute("data-result-count", whole ?? "");
  await page.locator('[data-control="search"]').fill("");
  await expect(count).toHaveAttribute("data-result-count", whole ?? "");
  await page.locator(`article[data-engagement="${open2}"] a`).click();
  await expect(page.locator(`[data-detail="${open2}"]`)).toBeVisible();
  letGo();
  await expect(page.locator("html")).toHaveAttribute("lang", "hi");
  await expect(page.locator(`[data-detail="${open2}"]`)).toContainText(
    all.find((e) => e.id === open2)?.title.hi ?? "?",
  );
});
