import { describe, expect, test } from "vitest";
import { instant } from "../../src/language/dates.ts";
import { arrange } from "../../src/timeline/arrange.ts";
import { countWidth } from "../../src/timeline/clusters.ts";
import { type Item, prepare } from "../../src/timeline/prepare.ts";
import { measure } from "./scenes.ts";

const item = (id: string, start: string, more: Partial<Item> = {}): Item => ({
  id,
  start,
  end: start,
  track: "a",
  rank: 50,
  title: id,
  short: id,
  ...more,
});
const order = (...items: Item[]) => (prepare(items).lanes.get("a") ?? []).map((entry) => entry.item.id);

describe("a selection made ready", () => {
  test("stands by start; of the same start the longer, then the louder, then by id", () => {
    expect(order(item("x", "2024-02-02"), item("y", "2024-02-01"))).toEqual(["y", "x"]);
    expect(order(item("x", "2024-02-01"), item("y", "2024-02-01", { end: "2024-02-03" }))).toEqual(["y", "x"]);
    expect(order(item("x", "2024-02-01"), item("y", "2024-02-01", { rank: 60 }))).toEqual(["y", "x"]);
    for (const ids of ["abc", "cab", "bca"])
      expect(order(...[...ids].map((id) => item(id, "2024-02-01")))).toEqual(["a", "b", "c"]);
  });

  test("knows its middle day in the calendar", () => {
    const { byId } = prepare([item("x", "2024-01-30", { end: "2024-02-04" }), item("y", "2024-01-01")]);
    expect(byId.get("x")).toMatchObject({
      start: instant("2024-01-30"),
      end: instant("2024-02-05"),
      day: 31,
      month: 2024 * 12 + 1,
      date: 1,
    });
    expect(byId.get("y")).toMatchObject({ day: 0, month: 2024 * 12, date: 1 });
  });

  test("is made once for an array", () => {
    const items = [item("x", "2024-02-02")];
    expect(prepare(items)).toBe(prepare(items));
  });

  test.each([
    ["2024-02-30", "2024-03-01"],
    ["2024-02-01", "2024-02-30"],
    ["soon", "later"],
  ])("refuses days that do not exist: %s to %s", (start, end) => {
    expect(() => prepare([item("x", start, { end })])).toThrow(`"x" has no real days: ${start} to ${end}`);
  });
});

test("a counted mark is as wide as its digits need", () => {
  expect([2, 9, 10, 99, 100, 999, 1000, 20_000].map(countWidth)).toEqual([20, 20, 24, 24, 30, 30, 38, 38]);
});

describe("a first drawing", () => {
  const items = [item("x", "2024-02-01"), item("y", "2024-06-01"), item("z", "2024-06-01"), item("q", "2024-06-01")];
  const input = {
    items,
    tracks: ["a"],
    from: instant("2024-01-01"),
    to: instant("2025-01-01"),
    width: 366,
    touch: true,
    language: "en" as const,
    measure,
    dayText: () => "",
    selected: null,
  };
  const named = (a: ReturnType<typeof arrange>) => a.marks.map(({ label }) => label?.id ?? null);

  test("may leave the labels to the next one, which chooses them", () => {
    const bare = arrange({ ...input, naming: "none" });
    expect(named(bare)).toEqual([null, null]);
    const then = arrange({ ...input, former: bare });
    expect(named(then)).toEqual(named(arrange(input)));
    expect(then.marks.map(({ key }) => key)).toEqual(bare.marks.map(({ key }) => key));
  });

  test("gives a number the name of the opened one that it counts", () => {
    const [, count] = arrange({ ...input, selected: "z" }).marks;
    expect(count).toMatchObject({ kind: "count", key: "q+2", ids: ["q", "y", "z"], label: { id: "z", more: 2 } });
    expect(arrange(input).marks[1]?.label?.id).toBe("q");
  });
});
