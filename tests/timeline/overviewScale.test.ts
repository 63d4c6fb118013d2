import { describe, expect, test } from "vitest";
import { BOUNDS, WHOLE } from "../../src/engagements/select.ts";
import { addDays, instant } from "../../src/language/dates.ts";
import {
  dayAt,
  monthOf,
  moveThumb,
  quarterOf,
  shareOf,
  sharesOf,
  thumbStep,
} from "../../src/timeline/overviewScale.ts";

const JULY = { from: "2024-07-01", to: "2024-07-31" };

describe("the strip of the two years", () => {
  test("has each day at its share, and stops at its ends", () => {
    expect(shareOf(instant(WHOLE.from))).toBe(0);
    expect(shareOf(instant("2026-01-01"))).toBe(1);
    expect(shareOf(instant("2025-01-01"))).toBeCloseTo(366 / 731, 10);
    expect(shareOf(instant(BOUNDS.from))).toBe(0);
    expect(shareOf(instant(BOUNDS.to))).toBe(1);
    expect(sharesOf({ from: instant("2024-01-01"), to: instant("2025-01-01") })).toEqual({ from: 0, to: 366 / 731 });
  });

  test("gives back the day at a share", () => {
    for (const day of ["2024-01-01", "2024-02-29", "2025-01-01", "2025-12-31"])
      expect(dayAt(shareOf(instant(day) + 1))).toBe(day);
    expect(dayAt(-1)).toBe(WHOLE.from);
    expect(dayAt(1)).toBe(WHOLE.to);
    expect(dayAt(7)).toBe(WHOLE.to);
  });
});

describe("a thumb", () => {
  test("moves its own end by whole days", () => {
    expect(moveThumb(JULY, "from", 3)).toEqual({ from: "2024-07-04", to: "2024-07-31" });
    expect(moveThumb(JULY, "to", -3)).toEqual({ from: "2024-07-01", to: "2024-07-28" });
    expect(moveThumb(JULY, "pan", 3)).toEqual({ from: "2024-07-04", to: "2024-08-03" });
  });

  test("leaves at least a week", () => {
    expect(moveThumb(JULY, "from", 24)).toEqual({ from: "2024-07-25", to: "2024-07-31" });
    expect(moveThumb(JULY, "from", 25)).toEqual({ from: "2024-07-25", to: "2024-07-31" });
    expect(moveThumb(JULY, "to", -24)).toEqual({ from: "2024-07-01", to: "2024-07-07" });
    expect(moveThumb(JULY, "to", -99)).toEqual({ from: "2024-07-01", to: "2024-07-07" });
  });

  test("stops at the bounds, and a panned window keeps its length there", () => {
    expect(moveThumb(JULY, "from", -999)).toEqual({ from: BOUNDS.from, to: JULY.to });
    expect(moveThumb(JULY, "to", 999)).toEqual({ from: JULY.from, to: BOUNDS.to });
    expect(moveThumb(JULY, "pan", -999)).toEqual({ from: BOUNDS.from, to: addDays(BOUNDS.from, 30) });
    expect(moveThumb(JULY, "pan", 999)).toEqual({ from: addDays(BOUNDS.to, -30), to: BOUNDS.to });
  });

  test("goes a day by an arrow, a week when more than four months are seen, a month by Page keys, to the end by End", () => {
    const steps = (range: { from: string; to: string }) =>
      ["ArrowLeft", "ArrowDown", "ArrowRight", "ArrowUp", "PageDown", "PageUp"].map((key) => thumbStep(key, range));
    expect(steps(JULY)).toEqual([-1, -1, 1, 1, -30, 30]);
    expect(steps({ from: "2024-01-01", to: "2024-04-29" })).toEqual([-1, -1, 1, 1, -30, 30]);
    expect(steps({ from: "2024-01-01", to: "2024-04-30" })).toEqual([-7, -7, 7, 7, -30, 30]);
    expect(moveThumb(JULY, "from", thumbStep("Home", JULY) ?? 0).from).toBe(BOUNDS.from);
    expect(moveThumb(JULY, "to", thumbStep("End", JULY) ?? 0).to).toBe(BOUNDS.to);
    expect(thumbStep("a", JULY)).toBeNull();
  });
});

test.each([
  ["2024-02-15", "2024-02-01", "2024-02-29", "2024-01-01", "2024-03-31"],
  ["2025-06-30", "2025-06-01", "2025-06-30", "2025-04-01", "2025-06-30"],
  ["2025-07-01", "2025-07-01", "2025-07-31", "2025-07-01", "2025-09-30"],
  ["2025-12-31", "2025-12-01", "2025-12-31", "2025-10-01", "2025-12-31"],
])("%s lies in the month from %s to %s and in the quarter from %s to %s", (day, from, to, first, last) => {
  expect(monthOf(day)).toEqual({ from, to });
  expect(quarterOf(day)).toEqual({ from: first, to: last });
});
