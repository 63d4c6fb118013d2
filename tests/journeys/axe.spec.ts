import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, expectFault, LANGUAGES, published, test, timelineReady } from "./support.ts";

const [first] = published();
const PAGES = {
  "start page": "",
  "start page with nothing found": "?q=zzzzzz",
  "start page with a note": "?from=2024-13-01&track=lost",
  "open engagement": `engagements/${first?.id}/`,
  "open engagement in both languages": `engagements/${first?.id}/?parallel=1`,
  people: "people/",
  person: "people/narendra-modi/",
  places: "places/",
  place: "places/moscow/",
  documents: "documents/",
  numbers: "numbers/",
  report: "report/",
  about: "about/",
  embed: "embed/",
};
const WITH_TIMELINE = /^(start|open|person|place$|embed)/;

/** What axe finds, each with the beginning of the elements. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: "reduce" });

    for (const language of LANGUAGES)
      for (const [name, path] of Object.entries(PAGES))
        test(`finds nothing on: ${name} (${language})`, async ({ page, open }) => {
          await open(`${language}/${path}`);
          if (WITH_TIMELINE.test(name)) await timelineReady(page);
          expect(await violationsOn(page)).toEqual([]);
        });

    test("finds nothing on the page that is not found", async ({ page, open }) => {
      expectFault(/404/);
      await open("en/no/such/page/");
      expect(await violationsOn(page)).toEqual([]);
    });
  });

test.describe("axe, before any script has run", () => {
  test.use({ javaScriptEnabled: false });

  test("finds nothing on the first page", async ({ page, open }) => {
    await open("");
    expect(await violationsOn(page)).toEqual([]);
  });
});
