import { expect, test, vi } from "vitest";
import { Reports } from "../../src/timeline/reports.ts";
import type { SceneHandlers } from "../../src/timeline/sceneProps.ts";

const SPANS = [
  { from: 1, to: 2 },
  { from: 3, to: 4 },
] as const;

function listener(): { told: unknown[][]; on: SceneHandlers } {
  const told: unknown[][] = [];
  const hear =
    (name: string) =>
    (...what: unknown[]) => {
      told.push([name, ...what]);
    };
  const on = {
    onMove: hear("move"),
    onRest: hear("rest"),
    onChoose: hear("choose"),
    onCluster: hear("cluster"),
    onHover: hear("hover"),
  };
  return { told, on };
}

test("what is told while nobody listens is kept, of each kind the last, and told once", () => {
  const reports = new Reports();
  for (const span of SPANS) reports.onMove(span, String(span.from));
  reports.onRest({ from: "2024-01-01", to: "2024-06-30" });
  reports.onRest({ from: "2024-02-01", to: "2024-06-30" });
  reports.onChoose("a");
  reports.onCluster(["b", "c"]);
  reports.onHover("d");
  reports.onHover(null);
  const { told, on } = listener();
  reports.listen(() => on);
  expect(told).toEqual([
    ["move", SPANS[1], "3"],
    ["rest", { from: "2024-02-01", to: "2024-06-30" }],
    ["cluster", ["b", "c"]],
    ["hover", null],
  ]);
  reports.listen(() => on);
  expect(told).toHaveLength(4);
});

test("from then on it is told at once, to who listens at that time", () => {
  const reports = new Reports();
  const [first, second] = [listener(), listener()];
  let now = first;
  reports.listen(() => now.on);
  reports.onChoose("a");
  now = second;
  reports.onChoose("b");
  expect(first.told).toEqual([["choose", "a"]]);
  expect(second.told).toEqual([["choose", "b"]]);
});

test("a movement is shown meanwhile, until somebody listens", () => {
  const meanwhile = vi.fn();
  const reports = new Reports(meanwhile);
  reports.onMove(SPANS[0], "first");
  reports.listen(() => listener().on);
  reports.onMove(SPANS[1], "second");
  expect(meanwhile.mock.calls).toEqual([[SPANS[0], "first"]]);
});
