import { expect, test } from "vitest";
import { instant } from "../../src/language/dates.ts";
import { windowStyles } from "../../src/timeline/placeWindow.ts";

const YEARS = { from: instant("2024-01-01"), to: instant("2026-01-01") };

/** Px of a style of `windowStyles` on a strip of `width` px: sums of px and percents, within min() and clamp(). */
function px(style: string, width: number): number {
  const clamped = /^clamp\((.*)\)$/.exec(style)?.[1];
  if (clamped) {
    const [least, wanted, most] = clamped.split(/, (?![^(]*\))/).map((part) => px(part, width));
    return Math.max(least ?? 0, Math.min(wanted ?? 0, most ?? 0));
  }
  return style
    .replace(/min\(([^)]*)\)/g, (_, list: string) => `${Math.min(...list.split(", ").map((one) => px(one, width)))}px`)
    .replaceAll(" - ", " + -")
    .split(" + ")
    .reduce((sum, one) => sum + Number.parseFloat(one) * (one.endsWith("%") ? width / 100 : 1), 0);
}

function placed(from: string, to: string, width: number) {
  const styles = windowStyles({ from: instant(from), to: instant(to) });
  return (part: string, side: "left" | "width" = "left") => px(styles[part]?.[side] ?? "", width);
}

test("over the two years the window has the whole strip, and its edges lie within it", () => {
  const at = placed("2024-01-01", "2026-01-01", 1000);
  expect([at("window"), at("window", "width"), at("veil-before", "width"), at("veil-after", "width")]).toEqual([
    0, 1000, 0, 0,
  ]);
  expect([at("thumb-from"), at("grip-from"), at("thumb-to"), at("grip-to"), at("thumb-pan")]).toEqual([
    0, 0, 976, 990, 482,
  ]);
});

test("a grip stands where its day is, and what can be hit of it lies outward", () => {
  const at = placed("2024-07-01", "2025-07-01", 731);
  expect(at("grip-from")).toBeCloseTo(182 - 5);
  expect(at("thumb-from")).toBeCloseTo(182 - 24 + 5);
  expect(at("grip-to")).toBeCloseTo(547 - 5);
  expect(at("thumb-to")).toBeCloseTo(547 - 5);
  expect(at("window", "width")).toBeCloseTo(365);
});

test.each([320, 731, 1400])("the two edges never overlap and never leave a strip of %i px", (width) => {
  for (let first = 0; first < 724; first += 1) {
    const day = (n: number) => new Date(YEARS.from + n * 86_400_000).toISOString().slice(0, 10);
    const at = placed(day(first), day(first + 7), width);
    const [from, to] = [at("thumb-from"), at("thumb-to")];
    expect(from + 24).toBeLessThanOrEqual(to + 0.01);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to + 24).toBeLessThanOrEqual(width + 0.01);
    expect(at("grip-from") + 10).toBeLessThanOrEqual(at("grip-to") + 10.01);
  }
});
