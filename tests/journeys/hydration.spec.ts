import { JSDOM } from "jsdom";
import { expect, LANGUAGES, published, test, timelineReady } from "./support.ts";

const [first] = published();
const PAGES = [
  "",
  `engagements/${first?.id}/`,
  "people/",
  "people/narendra-modi/",
  "places/moscow/",
  "documents/",
  "about/",
];

// A wall clock behind, at and ahead of India's: a day must never move with it.
for (const timezoneId of ["Asia/Kolkata", "America/Los_Angeles", "Pacific/Kiritimati", "Europe/Moscow"])
  test.describe(`in the time zone ${timezoneId}`, () => {
    test.use({ timezoneId });

    for (const language of LANGUAGES)
      test(`every kind of page wakes up as it was served (${language})`, async ({ page, open }) => {
        for (const path of PAGES) {
          await open(`${language}/${path}`);
          const { document } = new JSDOM(await (await page.request.get(page.url())).text()).window;
          const served = document.querySelector("h1, h2")?.textContent;
          // React has taken over when its own key stands on the page's element; a mismatch is a fault on the console.
          await expect
            .poll(() =>
              page.locator("#app").evaluate((app) => Object.keys(app).some((key) => key.startsWith("__react"))),
            )
            .toBe(true);
          expect(await page.locator("h1, h2").first().textContent()).toBe(served);
        }
      });
  });

test("the timeline draws the same days in every time zone", async ({ browser, site }) => {
  const seen: string[][] = [];
  for (const timezoneId of ["America/Los_Angeles", "Pacific/Kiritimati"]) {
    const page = await browser.newPage({ timezoneId, viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}en/?from=2024-07-01&to=2024-07-31`);
    await timelineReady(page);
    const boxes = page.locator(".vis-item");
    await expect(boxes.first()).toBeVisible();
    seen.push(
      await boxes.evaluateAll((items) =>
        items.map(
          (item) => `${(item as HTMLElement).dataset.engagement} ${Math.round(item.getBoundingClientRect().left)}`,
        ),
      ),
    );
    await page.close();
  }
  expect(seen[0]?.length).toBeGreaterThan(3);
  expect(seen[1]).toEqual(seen[0]);
});
