import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrange, type Mark } from "../../src/timeline/arrange.ts";
import { expectApart, heaviest, named, PATIENCE, RUNS, rightOf } from "./properties.ts";
import { poleOf, scene } from "./scenes.ts";

describe("labels", { timeout: PATIENCE }, () => {
  test("no two overlap, none leaves the lane, no leader goes through another's text", () => {
    fc.assert(
      fc.property(scene(), (input) => {
        const a = arrange(input);
        for (const track of input.tracks) {
          const labels = named(a, track).map((m) => m.label);
          for (const label of labels) {
            expect(label.left).toBeGreaterThanOrEqual(0);
            expect(rightOf(label)).toBeLessThanOrEqual(input.width);
            expect(label.row).toBeLessThan(input.touch ? 2 : 3);
            const obstacle = input.obstacles?.[track] ?? 0;
            if (label.row === (input.touch ? 1 : 2) && obstacle > 0) expect(label.left).toBeGreaterThan(obstacle);
          }
          expectApart(labels);
        }
      }),
      RUNS,
    );
  });

  test("each hangs on its own mark and names one of its engagements", () => {
    fc.assert(
      fc.property(scene(), (input) => {
        for (const mark of named(arrange(input))) {
          expect(mark.ids).toContain(mark.label.id);
          expect(mark.label.more).toBe(mark.ids.length - 1);
          expect(mark.label.pole).toBe(poleOf(mark, input.width));
          const gap =
            mark.label.side === "right" ? mark.label.left - mark.label.pole : mark.label.pole - rightOf(mark.label);
          expect(gap).toBeCloseTo(4, 6);
        }
      }),
      RUNS,
    );
  });

  test("the heaviest engagement of a lane has its label if any of the lane has", () => {
    fc.assert(
      fc.property(scene(), (input) => {
        const a = arrange(input);
        for (const track of input.tracks) {
          const top = heaviest(
            input,
            a.marks.filter((m) => m.track === track),
          );
          const ids = named(a, track).map((m) => m.label.id);
          if (top !== undefined && poleOf(a.marks.find((m) => m.ids.includes(top)) as Mark, input.width) !== null)
            expect(ids).toContain(top);
          else expect(ids).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test("the selected engagement has a label wherever its mark stands in view", () => {
    fc.assert(
      fc.property(scene(), fc.nat(), fc.boolean(), (input, at, before) => {
        const selected = input.items[at % Math.max(1, input.items.length)]?.id ?? null;
        const former = before ? { former: arrange(input) } : {};
        const a = arrange({ ...input, ...former, selected });
        const mark = a.marks.find((m) => selected !== null && m.ids.includes(selected));
        if (!mark || poleOf(mark, input.width) === null) return;
        expect(mark.label?.id).toBe(selected);
        expectApart(named(a, mark.track).map((m) => m.label));
      }),
      RUNS,
    );
  });
});
