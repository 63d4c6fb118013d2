import type { Page } from "@playwright/test";
import { TRACKS } from "../../src/engagements/summary.ts";
import { expect, LANGUAGES, published, test, timelineReady } from "./support.ts";

const first = published()[0]?.id;
const PATHS = [
  "",
  "?from=2024-07-01&to=2024-09-30",
  `engagements/${first}/`,
  "people/",
  "people/narendra-modi/",
  "documents/",
  "about/",
];
const SCREENS = [
  [320, 568],
  [360, 740],
  [820, 1180],
  [1440, 900],
] as const;

/** Elements that stick out of the page to the side, by their class or tag. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((e) => e.getBoundingClientRect().right > width + 1 && !e.closest("[data-timeline], [data-overview]"))
      .map((e) => `${e.tagName.toLowerCase()}.${e.className}`)
      .slice(0, 5)
      .concat(`scrollWidth ${document.documentElement.scrollWidth} of ${width}`);
  });
}

/** Buttons, links outside sentences and fields whose target is smaller than `least` px, and not apart from others. */
function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = [...document.querySelectorAll<HTMLElement>("button, input, [role=slider], nav a, .icon-button")];
    const boxes = targets
      .filter((e) => e.checkVisibility() && !e.closest(".visually-hidden, [aria-hidden=true], [inert]"))
      .map((e) => ({ e, box: (e.closest("label") ?? e).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1);
    const small = boxes.filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5);
    // A small target is allowed where no other lies within a circle of that size around its middle (WCAG 2.5.8).
    const crowded = small.filter(({ e, box }) =>
      boxes.some(({ e: other, box: b }) => {
        if (other === e || other.contains(e) || e.contains(other)) return false;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const dx = Math.max(b.left - x, 0, x - b.right);
        const dy = Math.max(b.top - y, 0, y - b.bottom);
        return Math.hypot(dx, dy) < least / 2;
      }),
    );
    return crowded.map(
      ({ e, box }) => `${e.outerHTML.slice(0, 90)} ${Math.round(box.width)}×${Math.round(box.height)}`,
    );
  }, least);
}

/** Marks and labels that leave the lane of their track. */
function outOfLane(page: Page): Promise<string[]> {
  return page.evaluate(
    (tracks) => {
      const lanes = [...document.querySelectorAll(".lanes > *")].map((lane) => lane.getBoundingClientRect());
      return [...document.querySelectorAll<HTMLElement>(".vis-item .mark")].flatMap((mark) => {
        const lane = lanes[tracks.indexOf(mark.dataset.hue ?? "")];
        return [...mark.querySelectorAll(".shape, .label:not(:empty)")]
          .filter((part) => {
            const { top, bottom } = part.getBoundingClientRect();
            return !lane || top < lane.top - 1 || bottom > lane.bottom + 1;
          })
          .map((part) => `${mark.dataset.hue}: ${part.className} ${part.textContent}`);
      });
    },
    [...TRACKS] as string[],
  );
}

for (const [width, height] of SCREENS)
  for (const language of LANGUAGES)
    test.describe(`${width} × ${height} (${language})`, () => {
      test.use({ viewport: { width, height }, hasTouch: width < 900 });

      test("nothing but the timeline's own content goes beyond the side of the screen", async ({ page, open }) => {
        for (const path of PATHS) {
          await open(`${language}/${path}`);
          expect(await sticksOut(page), `on ${language}/${path}`).toEqual([]);
        }
      });

      test("the timeline takes at most 60 % of the screen's height, and its place is kept before it is drawn", async ({
        page,
        open,
      }) => {
        await open(`${language}/`);
        const frame = page.locator("[data-timeline]");
        const served = await frame.boundingBox();
        await timelineReady(page);
        const drawn = await frame.boundingBox();
        expect(drawn?.height).toBeLessThanOrEqual(0.6 * height + 1);
        expect(Math.abs((drawn?.height ?? 0) - (served?.height ?? 0))).toBeLessThanOrEqual(1);
      });

      test("every mark and every label stands in the lane of its track", async ({ page, openTimeline }) => {
        await openTimeline(`${language}/`);
        expect(await outOfLane(page)).toEqual([]);
      });

      test("every target is large enough for a finger or a pointer", async ({ page, openTimeline }) => {
        await openTimeline(`${language}/`);
        expect(await tooSmall(page, 24)).toEqual([]);
      });
    });

for (const language of LANGUAGES) {
  test(`text at 200 % and with wide spacing is neither cut nor pushed aside (${language})`, async ({ page, open }) => {
    await page.setViewportSize({ width: 720, height: 900 });
    for (const path of ["", `engagements/${first}/`]) {
      await open(`${language}/${path}`);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          "html { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
        );
        document.adoptedStyleSheets = [sheet];
      });
      expect(await sticksOut(page), path).toEqual([]);
      const cut = await page.locator("article, button, h1, h2, h3").evaluateAll((boxes) =>
        boxes
          .filter((e) => {
            const style = getComputedStyle(e);
            const hides = style.overflowX === "hidden" || style.overflowX === "clip" || style.overflowY === "hidden";
            return (
              hides &&
              !e.closest("[data-timeline], .visually-hidden") &&
              (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2) &&
              e.clientHeight > 1
            );
          })
          .map((e) => e.outerHTML.slice(0, 120)),
      );
      expect(cut).toEqual([]);
    }
  });

  test(`nothing moves while the page wakes up (${language})`, async ({ page, open }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) (window as unknown as { shift: number }).shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await open(`${language}/`);
    await timelineReady(page);
    // 0 where the system has a Devanagari font that the stand-in can be fitted to; without one, letters of no width
    // that anyone knows stand there until the page's own font has come.
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.05);
  });
}

test("in forced colours marks and the open engagement keep an outline", async ({ page, openTimeline }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openTimeline("en/?from=2024-07-01&to=2024-09-30");
  const seen = await page
    .locator(".vis-item .shape")
    .first()
    .evaluate((shape) => {
      const style = getComputedStyle(shape);
      return style.borderTopStyle !== "none" || style.outlineStyle !== "none" || style.forcedColorAdjust === "none";
    });
  expect(seen).toBe(true);
});

test("the open engagement's row is marked 12 px beyond both its edges", async ({ page, openTimeline }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openTimeline(`en/engagements/${first}/`);
  const row = page.locator(".engagement-row[data-open]");
  await row.scrollIntoViewIfNeeded();
  // What is cut off is not hit either.
  const hit = await row.evaluate((element) => {
    const { left, right, top, height } = element.getBoundingClientRect();
    return [left - 11, left - 13, right + 11, right + 13].map(
      (x) => document.elementFromPoint(x, top + height / 2) === element,
    );
  });
  expect(hit).toEqual([true, false, true, false]);
});
