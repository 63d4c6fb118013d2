import { expect, test } from "vitest";
import { isFar } from "../../src/timeline/sceneLayout.ts";

test("marks run out when the view has moved by more than three tenths of itself since they were arranged", () => {
  const arranged = { from: 1000, to: 2000 };
  expect(isFar(null, arranged)).toBe(true);
  expect(isFar(arranged, arranged)).toBe(false);
  for (const way of [-1, 1]) {
    const moved = (by: number) => ({ from: 1000 + way * by, to: 2000 + way * by });
    expect(isFar(arranged, moved(300))).toBe(false);
    expect(isFar(arranged, moved(301))).toBe(true);
  }
});
