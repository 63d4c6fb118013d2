import { describe, expect, test } from "vitest";
import { nextActive } from "../../src/page/useCombobox.ts";

describe("where a key leads", () => {
  test.each([
    ["ArrowDown", -1, 3, 0],
    ["ArrowDown", 2, 3, -1],
    ["ArrowUp", -1, 3, 2],
    ["ArrowUp", 0, 3, -1],
    ["Home", -1, 3, null],
    ["Home", 2, 3, 0],
    ["End", 0, 3, 2],
    ["ArrowDown", -1, 0, null],
    ["a", 1, 3, null],
  ] as const)("%s from %s of %s: %s", (key, now, count, next) => {
    expect(nextActive(key, now, count)).toBe(next);
  });
});
