import { describe, expect, test } from "vitest";
import { BOUNDS } from "../../src/engagements/select.ts";
import { DAY, instant } from "../../src/language/dates.ts";
import { laneGeometry, markBox, rowTop } from "../../src/timeline/geometry.ts";
import { stackLanes } from "../../src/timeline/sceneLanes.ts";
import { between, clampSpan, pan, rangeOf, sameScale, sameSpan, spanOf, zoomAt } from "../../src/timeline/span.ts";

const JULY = spanOf({ from: "2024-07-01", to: "2024-07-30" });
const FIRST = instant(BOUNDS.from);
const LAST = instant(BOUNDS.to) + DAY;

describe("what is seen", () => {
  test("is from the first morning to the last night, and back", () => {
    expect(JULY).toEqual({ from: instant("2024-07-01"), to: instant("2024-07-31") });
    expect(rangeOf(JULY)).toEqual({ from: "2024-07-01", to: "2024-07-30" });
  });

  test("counts a day of which a part is seen, but not a sliver of one", () => {
    expect(rangeOf({ from: JULY.from - DAY / 70, to: JULY.to + DAY / 70 }).from).toBe("2024-07-01");
    expect(rangeOf({ from: JULY.from - DAY / 50, to: JULY.to + DAY / 70 })).toEqual({
      from: "2024-06-30",
      to: "2024-07-30",
    });
    expect(rangeOf({ from: JULY.from, to: JULY.to + DAY / 50 }).to).toBe("2024-07-31");
  });

  test("stays within the bounds, between a week and the whole", () => {
    expect(clampSpan(JULY)).toEqual(JULY);
    expect(clampSpan({ from: JULY.from, to: JULY.from + DAY })).toEqual({ from: JULY.from, to: JULY.from + 7 * DAY });
    expect(clampSpan({ from: 0, to: 2 * LAST })).toEqual({ from: FIRST, to: LAST });
    expect(clampSpan({ from: 0, to: 30 * DAY })).toEqual({ from: FIRST, to: FIRST + 30 * DAY });
    expect(clampSpan({ from: LAST, to: LAST + 30 * DAY })).toEqual({ from: LAST - 30 * DAY, to: LAST });
  });

  test("is panned with its length kept, and zoomed with the pointer's day kept", () => {
    expect(pan(JULY, 3 * DAY)).toEqual({ from: JULY.from + 3 * DAY, to: JULY.to + 3 * DAY });
    expect(pan(JULY, -9999 * DAY)).toEqual({ from: FIRST, to: FIRST + 30 * DAY });
    const at = JULY.from + 10 * DAY;
    expect(zoomAt(JULY, 0.5, at)).toEqual({ from: JULY.from + 5 * DAY, to: JULY.from + 20 * DAY });
    expect(zoomAt(JULY, 0.01, at)).toEqual({ from: at - (7 / 3) * DAY, to: at + (14 / 3) * DAY });
    expect(zoomAt(JULY, 999, at)).toEqual({ from: FIRST, to: LAST });
  });

  test("flies quickly at first and lands softly", () => {
    const to = { from: JULY.from + 100 * DAY, to: JULY.to + 100 * DAY };
    expect(between(JULY, to, 0)).toEqual(JULY);
    expect(between(JULY, to, 1)).toEqual(to);
    expect(between(JULY, to, 0.5).from).toBeCloseTo(JULY.from + 87.5 * DAY, 0);
    expect(between(JULY, to, 0.5).to).toBeCloseTo(JULY.to + 87.5 * DAY, 0);
  });

  test("is the same within a thousandth, and as long to the millisecond", () => {
    const moved = (by: number, end = by) => ({ from: JULY.from + by, to: JULY.to + end });
    expect(sameSpan(JULY, moved(0.029 * DAY))).toBe(true);
    expect(sameSpan(JULY, moved(0.031 * DAY))).toBe(false);
    expect(sameSpan(JULY, moved(0, 0.031 * DAY))).toBe(false);
    expect(sameSpan(JULY, moved(-0.031 * DAY, 0))).toBe(false);
    expect(sameScale(JULY, moved(DAY))).toBe(true);
    expect(sameScale(JULY, moved(0, 1))).toBe(true);
    expect(sameScale(JULY, moved(0, 2))).toBe(false);
    expect(sameScale(JULY, moved(0, -2))).toBe(false);
  });
});

describe("a lane", () => {
  test("has three rows of labels and three sub-rows for the mouse, two and one for a finger", () => {
    expect(laneGeometry(88, false)).toEqual({ lane: 88, rows: 3, rowHeight: 17, band: 27, subrows: 3 });
    expect(laneGeometry(71, true)).toEqual({ lane: 71, rows: 2, rowHeight: 18, band: 25, subrows: 1 });
  });

  test("has as many rows as its height leaves", () => {
    expect([87, 70, 69, 53, 36, 30].map((height) => laneGeometry(height, false).rows)).toEqual([3, 2, 1, 1, 0, 0]);
    expect([70, 69, 52, 51, 33].map((height) => laneGeometry(height, true).rows)).toEqual([2, 1, 1, 0, 0]);
  });

  test("has its sub-rows and rows from below, and a number takes the whole band", () => {
    const g = laneGeometry(88, false);
    expect([0, 1, 2].map((subrow) => markBox(g, subrow, false))).toEqual([
      { top: 73, height: 9 },
      { top: 64, height: 9 },
      { top: 55, height: 9 },
    ]);
    expect(markBox(g, 2, true)).toEqual({ top: 55, height: 27 });
    expect([0, 1, 2].map((row) => rowTop(g, row))).toEqual([38, 21, 4]);
    const touch = laneGeometry(71, true);
    expect([0, 1].map((subrow) => markBox(touch, subrow, false))).toEqual([
      { top: 40, height: 25 },
      { top: 31, height: 25 },
    ]);
  });

  test("stands under those above it, and collapses when it holds nothing", () => {
    const item = { track: "b" } as Parameters<typeof stackLanes>[1][number];
    expect(stackLanes(["a", "b", "c"], [item], 88)).toEqual([
      { track: "a", top: 0, height: 32 },
      { track: "b", top: 32, height: 88 },
      { track: "c", top: 120, height: 32 },
    ]);
    expect(stackLanes(["a"], [], 20)).toEqual([{ track: "a", top: 0, height: 20 }]);
  });
});
