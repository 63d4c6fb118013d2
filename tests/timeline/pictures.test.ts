import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type ArrangeInput, type Arrangement, arrange, type Mark } from "../../src/timeline/arrange.ts";
import { scene } from "./scenes.ts";

/** One mark in a line: lane, shape, place and width in px, sub-row, how many, and its label. */
function line({ track, shape, x, width, subrow, ids, label }: Mark): string {
  const mark = `${track} ${shape} ${x.toFixed(1)} ${width.toFixed(1)} ^${subrow} ${ids[0]}×${ids.length}`;
  if (!label) return mark;
  const { date, text, more, row, side, ink, pole } = label;
  return `${mark} | ${date} “${text}” +${more} ${side} ^${row} ${ink} at ${pole.toFixed(1)} ${label.width.toFixed(1)}`;
}

const picture = (name: string, a: Arrangement) => [`## ${name}, level ${a.level}`, ...a.marks.map(line)].join("\n");

/** What a reader does next: each gives the view after it, from the view before. */
const NEXT: readonly [string, (input: ArrangeInput) => Partial<ArrangeInput>][] = [
  ["a little to the right", ({ from, to }) => ({ from: from + (to - from) / 20, to: to + (to - from) / 20 })],
  ["half a view to the left", ({ from, to }) => ({ from: from - (to - from) / 2, to: to - (to - from) / 2 })],
  ["on the way", ({ from, to }) => ({ from: from + (to - from) / 4, to: to + (to - from) / 4, naming: "moving" })],
  ["a tenth closer", ({ from, to }) => ({ to: to - (to - from) / 10 })],
  ["one opened", ({ items }) => ({ selected: items[Math.floor(items.length / 2)]?.id ?? null })],
  ["one row", () => ({ rows: 1 })],
  ["half of them", ({ items }) => ({ items: items.filter((_, i) => i % 2 === 0) })],
];

/** The scene as it is first drawn and after each thing that a reader may do next. */
function story(input: ArrangeInput): string {
  const first = arrange({ ...input, margin: 0.1 });
  const then = NEXT.map(([what, change]) =>
    picture(what, arrange({ ...input, margin: 0.1, ...change(input), former: first })),
  );
  return [picture("first", first), ...then].join("\n");
}

test("many more selections are drawn as they were then", async () => {
  const inputs = fc.sample(scene(), { seed: 1947, numRuns: 160 });
  const prints = inputs.map(
    (input, i) => `${i} ${createHash("sha256").update(story(input)).digest("hex").slice(0, 12)}`,
  );
  await expect(`${prints.join("\n")}\n`).toMatchFileSnapshot("prints.txt");
});

test("these selections are drawn as they were when they were looked at", async () => {
  const inputs = fc.sample(scene(), { seed: 2025, numRuns: 28 });
  const pictures = inputs.flatMap((input, i) => {
    const first = arrange({ ...input, margin: 0.1 });
    const [what, change] = NEXT[i % NEXT.length] ?? ["", () => ({})];
    const then = arrange({ ...input, margin: 0.1, ...change(input), former: first });
    const view = `${i}: ${input.items.length} in ${input.width} px, ${input.touch ? "touch" : "mouse"}, ${input.language}`;
    return [picture(view, first), picture(`${i}: ${what}`, then)];
  });
  // A rule that is meant to change changes these: look at the timeline, then run with -u.
  await expect(`${pictures.join("\n\n")}\n`).toMatchFileSnapshot("pictures.txt");
});
