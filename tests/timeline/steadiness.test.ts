import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ArrangeInput, type Arrangement, arrange, type Label } from "../../src/timeline/arrange.ts";
import { expectApart, heaviest, named, PATIENCE, RUNS } from "./properties.ts";
import { poleOf, scene } from "./scenes.ts";

/** True when a place of this label in a view of `width` px would be outside the lane or on its name. */
function outside(input: ArrangeInput, track: string, label: Label, dx: number): boolean {
  const left = label.left + dx;
  const obstacle = input.obstacles?.[track] ?? 0;
  const top = label.row === (input.touch ? 1 : 2);
  // A hair more than the rule: what stands exactly at the edge may be rounded to either side.
  const near = left < 0.001 || left + label.width > input.width - 0.001;
  return near || (top && obstacle > 0 && left < obstacle + 4.001);
}

describe("steadiness", { timeout: PATIENCE }, () => {
  test("a pan of one pixel moves the labels by one pixel and changes none but at the edges", () => {
    fc.assert(
      fc.property(scene(), fc.constantFrom(-1, 1), (input, dx) => {
        const ms = (-dx * (input.to - input.from)) / input.width;
        const former = arrange(input);
        const now = arrange({ ...input, from: input.from + ms, to: input.to + ms, former });
        for (const track of input.tracks) {
          const [old, next] = [named(former, track), named(now, track)];
          // A bar that began before the view holds its label at the edge, where others pass by.
          const pinned = [...former.marks, ...now.marks].some((m) => m.track === track && m.shape === "bar" && m.x < 2);
          const speakers = (a: Arrangement) =>
            a.marks.filter((m) => m.track === track && poleOf(m, input.width) !== null);
          const top = heaviest(input, speakers(now));
          if (pinned || top !== heaviest(input, speakers(former))) continue;
          const lost = old.filter((m) => !next.some((n) => n.label.id === m.label.id));
          // A heavy label that has to leave the edge may push out others.
          const edge = old.some((m) => outside(input, track, m.label, dx));
          for (const m of lost) {
            const gone = m.x + dx < 0.001 || m.x + dx > input.width - 0.001;
            expect(gone || edge).toBe(true);
          }
          for (const m of next) {
            const before = old.find((o) => o.label.id === m.label.id)?.label;
            if (!before) {
              const fromEdge = m.x - dx < 0.001 || m.x - dx > input.width - 0.001;
              const came = fromEdge || outside(input, track, m.label, -dx);
              expect(came || edge || lost.length > 0).toBe(true);
            } else if (!outside(input, track, before, dx) && ![before, m.label].some((l) => l.text.endsWith("…"))) {
              expect(m.label.row).toBe(before.row);
              expect(m.label.side).toBe(before.side);
              const roomNow = outside(input, track, m.label, -dx);
              if (next.length === old.length && lost.length === 0 && !edge && !roomNow) {
                expect(m.label.text).toBe(before.text);
                expect(m.label.left).toBeCloseTo(before.left + dx, 4);
              }
            }
          }
          expectApart(next.map((m) => m.label));
        }
      }),
      RUNS,
    );
  });

  test("within an eighth of a screen, or however far while a hand moves, what can stay stays", () => {
    const share = fc.double({ min: -0.9, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(scene(), share, fc.boolean(), (input, far, moving) => {
        const ms = Math.round((moving ? far : far / 8) * (input.to - input.from));
        const dx = (-ms * input.width) / (input.to - input.from);
        const former = arrange(input);
        const naming = moving ? ("moving" as const) : ("rest" as const);
        const now = arrange({ ...input, from: input.from + ms, to: input.to + ms, former, naming });
        for (const track of input.tracks) {
          const both = [...former.marks, ...now.marks].filter((m) => m.track === track);
          const pinned = both.some((m) => m.shape === "bar" && m.x < 2 && m.label !== null);
          const top = heaviest(
            input,
            now.marks.filter((m) => m.track === track),
          );
          const heavy = named(former, track).find((m) => m.label.id === top)?.label;
          if (pinned || !heavy || heavy.text.endsWith("…") || outside(input, track, heavy, dx)) continue;
          for (const { label } of named(former, track)) {
            const gone = label.pole + dx < 0.001 || label.pole + dx > input.width - 0.001;
            if (gone || outside(input, track, label, dx) || label.text.endsWith("…")) continue;
            const next = named(now, track).find((m) => m.label.id === label.id)?.label;
            expect([next?.row, next?.side]).toEqual([label.row, label.side]);
          }
        }
      }),
      RUNS,
    );
  });

  test("beyond an eighth of a screen labels are chosen afresh at rest, and never while a hand moves", () => {
    const share = fc.double({ min: 0.13, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(scene(), share, fc.constantFrom(-1, 1), (input, far, way) => {
        const ms = Math.round(way * far * (input.to - input.from));
        const former = arrange(input);
        const there = { ...input, from: input.from + ms, to: input.to + ms, former };
        expect(arrange({ ...there, naming: "moving" }).memory).toBe(former.memory);
        expect(arrange({ ...there, naming: "rest" }).memory.from).toBe(there.from);
        expect(arrange(there).memory.from).toBe(there.from);
      }),
      RUNS,
    );
  });

  test("a long pan by small steps never leaves the labels worse than rules allow", () => {
    fc.assert(
      fc.property(scene(), fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 12 }), (input, steps) => {
        let view = input;
        let former = arrange(input);
        for (const step of steps) {
          const ms = Math.round((step * (view.to - view.from)) / view.width);
          view = { ...view, from: view.from + ms, to: view.to + ms };
          former = arrange({ ...view, former });
          for (const track of view.tracks) {
            expectApart(named(former, track).map((m) => m.label));
            const top = heaviest(
              view,
              former.marks.filter((m) => m.track === track),
            );
            if (top !== undefined) expect(named(former, track).map((m) => m.label.id)).toContain(top);
          }
        }
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 4) },
    );
  });
});
