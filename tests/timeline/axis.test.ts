import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, instant } from "../../src/language/dates.ts";
import { edgeText, nextTick, ticksFor, tickText } from "../../src/timeline/axis.ts";
import { Camera } from "../../src/timeline/camera.ts";
import { spanOf } from "../../src/timeline/span.ts";

const camera = (from: string, to: string, width: number) => new Camera(spanOf({ from, to }), width);

describe("the ticks", () => {
  test.each([
    [0.2, "month", 6, "short"],
    [0.65, "month", 6, "short"],
    [0.66, "month", 3, "short"],
    [1.5, "month", 3, "short"],
    [1.52, "month", 1, "short"],
    [3.28, "month", 1, "short"],
    [3.3, "month", 1, "long"],
    [23.9, "month", 1, "long"],
    [24, "day", 7, "long"],
    [43.9, "day", 7, "long"],
    [44, "day", 1, "long"],
    [200, "day", 1, "long"],
  ])("at %f px per day are every so many %ss", (px, scale, step, form) => {
    expect(ticksFor(px)).toEqual({ scale, step, form });
  });

  test("say the day, a month at its first day, the year at a January", () => {
    const days = ticksFor(50);
    expect(tickText("en", days, { year: 2025, month: 7, date: 21 })).toBe("21");
    expect(tickText("en", days, { year: 2025, month: 7, date: 1 })).toBe("1 Aug");
    expect(tickText("hi", days, { year: 2025, month: 0, date: 1 })).toBe("1 जन॰");
    expect(tickText("hi", ticksFor(10), { year: 2025, month: 7, date: 1 })).toBe("अगस्त");
    expect(tickText("hi", ticksFor(2), { year: 2025, month: 7, date: 1 })).toBe("अग॰");
    expect(tickText("en", ticksFor(10), { year: 2025, month: 0, date: 1 })).toBe("2025");
  });

  test.each([
    [50, "2025-08-21", "2025-08-21"],
    [30, "2025-08-21", "2025-08-22"],
    [30, "2025-08-01", "2025-08-01"],
    [30, "2025-08-29", "2025-08-29"],
    [30, "2025-08-30", "2025-09-01"],
    [30, "2025-02-23", "2025-03-01"],
    [10, "2025-08-01", "2025-08-01"],
    [10, "2025-08-02", "2025-09-01"],
    [1, "2025-08-02", "2025-10-01"],
    [1, "2025-10-02", "2026-01-01"],
    [0.3, "2025-01-01", "2025-01-01"],
    [0.3, "2025-01-02", "2025-07-01"],
  ])("at %f px per day the next one after %s is %s", (px, day, next) => {
    expect(nextTick(ticksFor(px), instant(day))).toBe(instant(next));
  });

  test("the next one after the middle of a day is never before it", () => {
    expect(nextTick(ticksFor(50), instant("2025-08-21") + 1)).toBe(instant("2025-08-22"));
    expect(nextTick(ticksFor(10), instant("2025-08-01") + 1)).toBe(instant("2025-09-01"));
  });
});

describe("the left end", () => {
  test("says the year of far views, the month with its year of near ones", () => {
    expect(edgeText("en", ticksFor(1), instant("2025-08-21"))).toBe("2025");
    expect(edgeText("hi", ticksFor(2), instant("2025-08-21"))).toBe("2025");
    expect(edgeText("hi", ticksFor(10), instant("2025-08-21"))).toBe("अगस्त 2025");
    expect(edgeText("en", ticksFor(50), instant("2025-08-21"))).toBe("August 2025");
  });

  test("keeps silent where the first tick stands under it, which then says the same", () => {
    const near = camera("2025-07-25", "2025-10-25", 900);
    expect(near.edge("en")).toBe("");
    expect(near.tick("en", instant("2025-08-01"))).toBe("August 2025");
    expect(near.tick("en", instant("2025-09-01"))).toBe("September");
    const far = camera("2025-07-02", "2025-10-01", 900);
    expect(far.edge("en")).toBe("July 2025");
    expect(far.tick("en", instant("2025-08-01"))).toBe("August");
  });

  test("keeps silent in a far view too, and a month with its year is never taken for a January", () => {
    const months = camera("2024-06-25", "2025-12-31", 900);
    expect(months.edge("en")).toBe("");
    expect(months.tick("en", instant("2024-07-01"))).toBe("Jul 2024");
    expect(months.tick("en", instant("2024-09-01"))).toBe("Sep");
    const winter = camera("2024-12-25", "2025-12-31", 900);
    expect(winter.tick("en", instant("2025-01-01"))).toBe("2025");
  });

  test("leaves no rest of a tick that it reaches over", () => {
    const week = camera("2025-12-01", "2025-12-08", 360);
    const days = Array.from({ length: 8 }, (_, i) => week.tick("en", instant("2025-12-01") + i * DAY));
    expect([week.edge("en"), ...days]).toEqual(["December 2025", "", "", "", "4", "5", "6", "7", "8"]);
    week.span = { from: week.span.from - DAY / 4, to: week.span.to - DAY / 4 };
    const moved = Array.from({ length: 8 }, (_, i) => week.tick("en", instant("2025-12-01") + i * DAY));
    expect([week.edge("en"), ...moved]).toEqual(["", "December 2025", "", "", "4", "5", "6", "7", "8"]);
    expect(week.tick("en", instant("2025-11-29"))).toBe("29");
  });
});

describe("the camera", () => {
  const seen = camera("2025-01-01", "2025-03-31", 900);

  test("has so many px for a day, and an instant for each px", () => {
    expect(seen.pxPerDay).toBe(10);
    expect(seen.xOf(instant("2025-01-11"))).toBe(100);
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 1800 }), (x) => {
        expect(seen.xOf(seen.at(x))).toBeCloseTo(x, 6);
      }),
    );
  });

  test("pans with the hand, and zooms around the pointer", () => {
    expect(seen.panned(100)).toEqual({ from: instant("2024-12-22"), to: instant("2025-03-22") });
    const closer = new Camera(seen.zoomed(0.5, 300), 900);
    expect(closer.pxPerDay).toBeCloseTo(20, 6);
    expect(closer.xOf(instant("2025-01-31"))).toBeCloseTo(300, 6);
  });
});
