import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Level, levelOf, longestLabel, mostLabels, showsDate, THRESHOLDS } from "../../src/timeline/zoom.ts";

test("the levels begin at 1, 3, 8, 24 and 80 px per day", () => {
  expect([0.5, 1, 2.9, 3, 8, 24, 79, 80, 400].map((px) => levelOf(px))).toEqual([0, 1, 1, 2, 3, 4, 4, 5, 5]);
});

test("a former level holds for 6 % beyond its threshold, in both directions", () => {
  expect(levelOf(8.4, 2)).toBe(2);
  expect(levelOf(8.5, 2)).toBe(3);
  expect(levelOf(7.6, 3)).toBe(3);
  expect(levelOf(7.5, 3)).toBe(2);
  expect(levelOf(100, 0)).toBe(5);
});

test("a hand that trembles by 5 % at any zoom changes the level once at most", () => {
  const steps = fc.array(fc.double({ min: -0.025, max: 0.025, noNaN: true }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(fc.double({ min: 0.3, max: 300, noNaN: true }), steps, (px, trembling) => {
      let level: Level = levelOf(px);
      let changes = 0;
      for (const off of trembling) {
        const next = levelOf(px * (1 + off), level);
        if (next !== level) changes++;
        level = next;
      }
      expect(changes).toBeLessThanOrEqual(1);
    }),
  );
});

test("far from every threshold the former level does not matter", () => {
  for (const former of [0, 1, 2, 3, 4, 5] as const)
    for (const threshold of THRESHOLDS) expect(levelOf(threshold * 1.5, former)).toBe(levelOf(threshold * 1.5));
});

test("labels are limited in number only at the two far levels, and by the lane on a phone", () => {
  expect(mostLabels(0, 200)).toBe(3);
  expect(mostLabels(1, 1240)).toBe(13);
  expect(mostLabels(2, 1240)).toBe(Number.POSITIVE_INFINITY);
  expect(longestLabel(4, true, 360)).toBe(320);
  expect(longestLabel(4, false, 1240)).toBe(480);
  expect([showsDate(1, false), showsDate(2, false), showsDate(3, true), showsDate(4, true)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
