import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, expectFault, LANGUAGES, published, test, timelineReady } from "./support.ts";

const [first] = published();
const PAGES = {
  // A quarter: every sort of row and mark is there, and axe takes long over hundreds of the same.
  "start page": "?from=2024-07-01&to=2024-09-30",
  "start page with nothing found": "?q=zzzzzz",
  "start page with a note": "?from=2024-07-01&to=2024-09-30&track=lost",
  "open engagement": `engagements/${first?.id}/`,
  "open engagement in both languages": `engagements/${first?.id}/?parallel=1`,
  people: "people/",
  person: "people/vikram-misri/",
  places: "places/",
  place: "places/kaliningrad/",
  documents: "documents/",
  numbers: "numbers/",
  report: "report/",
  about: "about/",
  embed: "embed/",
};
const WITH_TIMELINE = /^(start|open|person|place$|embed)/;

/** What axe finds, each with the beginning of the elements. */
async function violationsOn(page: Page, only?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (only) axe.withRules([only]);
  else axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(" | ")}`,
  );
}

for (const language of LANGUAGES)
  for (const [name, path] of Object.entries(PAGES))
    test(`axe finds nothing on: ${name} (${language})`, async ({ page, open }) => {
      await open(`${language}/${path}`);
      if (WITH_TIMELINE.test(name)) await timelineReady(page);
      expect(await violationsOn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      // Buttons go over into their dark colours.
      await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished)));
      expect(await violationsOn(page, "color-contrast"), "in the dark").toEqual([]);
    });

test("axe finds nothing on the page that is not found", async ({ page, open }) => {
  expectFault(/404/);
  await open("en/no/such/page/");
  expect(await violationsOn(page)).toEqual([]);
});

test("axe finds nothing on the first page before any script has run", async ({ browser, site }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(`${site.url}hi/about/`);
  expect(await violationsOn(page)).toEqual([]);
  await context.close();
});
