import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, instant } from "../../src/language/dates.ts";
import { type ArrangeInput, arrange, type Mark } from "../../src/timeline/arrange.ts";
import { PATIENCE, RUNS } from "./properties.ts";
import { scene } from "./scenes.ts";

const NEAR = 1e-6;

function span(items: ArrangeInput["items"], id: string): [number, number] {
  const item = items.find((e) => e.id === id);
  if (!item) throw new Error(`no ${id}`);
  return [instant(item.start), instant(item.end) + DAY];
}

describe("what is drawn", { timeout: PATIENCE }, () => {
  test("every engagement in view is in exactly one mark, and no mark holds another's", () => {
    fc.assert(
      fc.property(scene(), (input) => {
        const { marks } = arrange(input);
        const ids = marks.flatMap((m) => m.ids);
        expect(new Set(ids).size).toBe(ids.length);
        const drawn = new Set(ids);
        for (const e of input.items) {
          const seen = instant(e.start) < input.to && instant(e.end) + DAY > input.from;
          if (seen) expect(drawn.has(e.id)).toBe(true);
        }
        expect(new Set(marks.map((m) => m.key)).size).toBe(marks.length);
        for (const mark of marks) {
          const spans = mark.ids.map((id) => span(input.items, id));
          expect(mark.start).toBe(Math.min(...spans.map(([start]) => start)));
          expect(mark.end).toBe(Math.max(...spans.map(([, end]) => end)));
          expect(mark.kind === "count").toBe(mark.ids.length > 1);
        }
      }),
      RUNS,
    );
  });

  test("the result does not depend on the order of the items", () => {
    fc.assert(
      fc.property(
        scene().chain((input) =>
          fc.tuple(
            fc.constant(input),
            fc.shuffledSubarray([...input.items], { minLength: input.items.length, maxLength: input.items.length }),
          ),
        ),
        ([input, items]) => {
          expect(arrange({ ...input, items }).marks).toEqual(arrange(input).marks);
        },
      ),
      RUNS,
    );
  });

  test("marks of a sub-row keep clear of each other, and counts of everything but long bars", () => {
    fc.assert(
      fc.property(scene(), (input) => {
        const { marks } = arrange(input);
        const box = (m: Mark) => (m.shape === "bar" ? [m.x, m.x + m.width] : [m.x - m.width / 2, m.x + m.width / 2]);
        const apart = (a: Mark, b: Mark) => {
          const [[al = 0, ar = 0], [bl = 0, br = 0]] = [box(a), box(b)];
          const gap = input.touch ? 0 : 1;
          return al >= br + gap - NEAR || bl >= ar + gap - NEAR;
        };
        for (const track of input.tracks) {
          const lane = marks.filter((m) => m.track === track);
          lane.forEach((a, i) => {
            for (const b of lane.slice(i + 1)) {
              const behind = [a, b].some((m) => m.shape === "bar") && [a, b].some((m) => m.shape === "count");
              if (a.kind === "count" || b.kind === "count") expect(apart(a, b) || behind).toBe(true);
              else if (a.subrow === b.subrow && !input.touch) expect(apart(a, b)).toBe(true);
            }
          });
        }
      }),
      RUNS,
    );
  });

  test("on touch no two targets of 24 px overlap, long bars apart", () => {
    fc.assert(
      fc.property(
        scene().map((input) => ({ ...input, touch: true })),
        (input) => {
          const { marks } = arrange(input);
          for (const track of input.tracks) {
            const lane = marks.filter((m) => m.track === track && !(m.shape === "bar" && m.width > 48));
            const targets = lane.map((m) => {
              const centre = m.shape === "bar" ? m.x + m.width / 2 : m.x;
              return [centre - Math.max(24, m.width) / 2, centre + Math.max(24, m.width) / 2] as const;
            });
            targets.sort((a, b) => a[0] - b[0]);
            for (const [i, [left]] of targets.slice(1).entries())
              expect(left).toBeGreaterThanOrEqual((targets[i]?.[1] ?? 0) - NEAR);
          }
        },
      ),
      RUNS,
    );
  });

  test("panning never changes who is counted together, nor a mark's sub-row", () => {
    fc.assert(
      fc.property(scene(), fc.double({ min: -3, max: 3, noNaN: true }), (input, screens) => {
        const move = Math.round(screens * (input.to - input.from));
        const here = arrange(input).marks;
        const there = arrange({ ...input, from: input.from + move, to: input.to + move }).marks;
        const markOf = new Map(here.flatMap((m) => m.ids.map((id) => [id, m] as const)));
        for (const mark of there) {
          for (const id of mark.ids) {
            const before = markOf.get(id);
            if (before) expect([before.key, before.subrow, before.shape]).toEqual([mark.key, mark.subrow, mark.shape]);
          }
        }
      }),
      RUNS,
    );
  });
});
