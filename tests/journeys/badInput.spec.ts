import {
  below,
  expect,
  expectFault,
  LANGUAGES,
  listed,
  published,
  test,
  timelineReady,
  visibleRange,
} from "./support.ts";

const all = published();
const first = all[0]?.id ?? "";

test.describe("an address that leads nowhere", () => {
  for (const path of ["en/engagements/no-such-engagement/", "hi/nowhere/", "en/people/nobody/", "fr/"])
    test(`${path} gives the page that says so in both languages, with a way on`, async ({ page, open, site }) => {
      expectFault(/404/);
      await open(path);
      for (const language of LANGUAGES) await expect(page.locator(`main [lang="${language}"]`).first()).toBeVisible();
      await page.locator(`a[href$="en/"]`).first().click();
      await expect.poll(() => below(page, site)).toBe("en/");
    });
});

test.describe("a query that is broken", () => {
  const cases: Record<string, { query: string; named: string[]; range?: [string, string] }> = {
    "a day that does not exist": {
      query: "?from=2024-02-30&to=2024-03-31",
      named: ["from=2024-02-30"],
      range: ["2024-01-01", "2024-03-31"],
    },
    "a word for a day": { query: "?from=yesterday", named: ["from=yesterday"], range: ["2024-01-01", "2025-12-31"] },
    "days in the wrong order": {
      query: "?from=2025-05-01&to=2024-05-01",
      named: ["2025-05-01"],
      range: ["2024-01-01", "2025-12-31"],
    },
    "a day outside": { query: "?to=2031-01-01", named: ["to=2031-01-01"], range: ["2024-01-01", "2025-12-31"] },
    "an unknown track beside a known one": { query: "?track=leaders,lost", named: ["track=lost"] },
    "several faults at once": {
      query: "?kind=none&person=nobody&sort=sideways",
      named: ["kind=none", "person=nobody", "sort=sideways"],
    },
    "a part given twice": {
      query: "?from=2024-07-01&from=2024-08-01",
      named: ["from=2024-08-01"],
      range: ["2024-07-01", "2025-12-31"],
    },
  };
  for (const [name, { query, named, range }] of Object.entries(cases))
    for (const language of LANGUAGES)
      test(`${name} is left out and named, the rest holds (${language})`, async ({ page, openTimeline }) => {
        await openTimeline(`${language}/${query}`);
        const note = page.locator("main [role=status]").filter({ hasText: named[0] ?? "" });
        for (const part of named) await expect(note).toContainText(part);
        if (range) expect(Object.values(await visibleRange(page))).toEqual(range);
        if (query.includes("leaders")) {
          const tracks = await page
            .locator("article[data-engagement] [data-track], article[data-engagement] [data-hue]")
            .evaluateAll((found) => [
              ...new Set(found.map((e) => (e as HTMLElement).dataset.track ?? (e as HTMLElement).dataset.hue)),
            ]);
          expect(tracks).toEqual(["leaders"]);
        }
        await note.getByRole("button").click();
        await expect(note).toBeHidden();
      });

  test("markup in a query is shown as text, never as markup", async ({ page, openTimeline }) => {
    await openTimeline("en/?track=%3Cimg%20src=x%20onerror=alert(1)%3E");
    await expect(page.locator("main [role=status]").filter({ hasText: "<img src=x" })).toBeVisible();
    await expect(page.locator("main img[src=x]")).toHaveCount(0);
  });
});

test.describe("when something does not come", () => {
  for (const language of LANGUAGES)
    test(`the timeline's script fails: the list stands, and trying again draws it (${language})`, async ({
      page,
      open,
    }) => {
      expectFault(/ERR_FAILED|Failed to load/);
      let broken = true;
      await page.route(/assets\/draw-.*\.js/, (route) => (broken ? route.abort() : route.continue()));
      await open(`${language}/`);
      const note = page.locator("[data-timeline] [role=alert]");
      await expect(note).toBeVisible();
      expect((await listed(page)).length).toBe(all.length);
      broken = false;
      await note.getByRole("button").click();
      await timelineReady(page);
      await expect(note).toBeHidden();
    });

  test("an engagement's record fails: the rest of the page works, and trying again brings it", async ({
    page,
    openTimeline,
  }) => {
    expectFault(/ERR_FAILED|Failed to (load|fetch)/);
    let broken = true;
    await page.route(/data\/engagements\/.*\.json/, (route) => (broken ? route.abort() : route.continue()));
    await openTimeline("en/");
    await page.locator(`article[data-engagement="${first}"] a`).first().click();
    const alert = page.locator("aside [role=alert]");
    await expect(alert).toBeVisible();
    broken = false;
    await page.locator("aside").getByRole("button").first().click();
    await expect(page.locator(`[data-detail="${first}"] [data-source]`).first()).toBeVisible();
  });

  test("every script fails: the page stands as it was served", async ({ page, open }) => {
    expectFault(/ERR_FAILED|Failed to load/);
    await page.route(/assets\/.*\.js/, (route) => route.abort());
    await open("hi/");
    expect((await listed(page)).length).toBe(all.length);
    await page.locator('a[data-language="en"]').click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  test("the browser refuses to store anything: language, theme and timeline work", async ({ page, openTimeline }) => {
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("refused", "SecurityError");
          },
        });
    });
    await openTimeline("hi/");
    await page.locator('[data-control="theme"]').click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.locator('a[data-language="en"]').click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.locator('[data-preset="2024"]').click();
    await expect(page.locator("[data-timeline]")).toHaveAttribute("data-to", "2024-12-31");
  });
});
