import { expect } from "vitest";
import type { ArrangeInput, Arrangement, Label, Mark } from "../../src/timeline/arrange.ts";
import { poleOf } from "./scenes.ts";

const asked = process.env.RUNS;

/** How many random scenes a property is tried on: always the same 250, or with `RUNS=5000` so many new ones. */
export const RUNS = asked ? { numRuns: Number(asked) } : { numRuns: 250, seed: 2024 };

/** For tests that try many scenes on a busy machine, ms. */
export const PATIENCE = 120_000;

/** A mark with its label. */
export type Named = Mark & { label: Label };
/** The marks that have a label, of one lane or of all. */
export const named = (a: Arrangement, track?: string) =>
  a.marks.filter((m): m is Named => m.label !== null && (track === undefined || m.track === track));

/** Id of the heaviest engagement among marks whose pole is in view. */
export function heaviest(input: ArrangeInput, marks: readonly Mark[]): string | undefined {
  const ids = marks.filter((m) => poleOf(m, input.width) !== null).flatMap((m) => m.ids);
  const items = input.items.filter((e) => ids.includes(e.id));
  items.sort((a, b) => b.rank - a.rank || (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1));
  return items[0]?.id;
}

/** The right end of a label, px. */
export function rightOf(label: Label): number {
  return label.left + label.width;
}

/** Fails when two labels of a lane, or a label and another's leader, come nearer than 4 px. */
export function expectApart(labels: readonly Label[]): void {
  labels.forEach((a, i) => {
    for (const b of labels.slice(i + 1)) {
      const beside = a.left >= rightOf(b) + 4 || b.left >= rightOf(a) + 4;
      if (a.row === b.row) expect(beside).toBe(true);
      else {
        const [low, high] = a.row < b.row ? [a, b] : [b, a];
        const through = high.pole > low.left - 3.2 && high.pole < rightOf(low) + 3.2;
        expect(through, "a leader goes through a label").toBe(false);
      }
    }
  });
}
