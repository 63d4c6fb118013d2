import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitted, PRESETS, partingRange, presetOf, shifted, zoomed } from "../../src/browse/ranges.ts";
import { rangeAround, withinBounds } from "../../src/browse/view.ts";
import { dossier } from "../../src/engagements/dossier.ts";
import { BOUNDS, LEAST_DAYS, overlaps, WHOLE } from "../../src/engagements/select.ts";
import { makeLibrary } from "../../src/engagements/summary.ts";
import { addDays, countDays } from "../../src/language/dates.ts";

const { engagements } = makeLibrary(dossier, "en");
const LONGEST = countDays(BOUNDS.from, BOUNDS.to);
const range = fc
  .tuple(fc.nat(LONGEST - LEAST_DAYS), fc.nat(LONGEST))
  .map(([at, more]) => ({ from: addDays(BOUNDS.from, at), days: Math.min(LEAST_DAYS + more, LONGEST - at) }))
  .map(({ from, days }) => ({ from, to: addDays(from, days - 1) }));

function isSound({ from, to }: { from: string; to: string }): boolean {
  return from >= BOUNDS.from && to <= BOUNDS.to && countDays(from, to) >= LEAST_DAYS;
}

describe("a range", () => {
  test("stays within the bounds and at least a week long, however it is moved", () => {
    fc.assert(
      fc.property(range, fc.double({ min: 0.01, max: 50, noNaN: true }), (r, factor) => {
        expect(isSound(zoomed(r, factor))).toBe(true);
        expect(isSound(shifted(r, 1))).toBe(true);
        expect(isSound(shifted(r, -1))).toBe(true);
        expect(isSound(fitted(r))).toBe(true);
      }),
    );
  });

  test("is moved into the bounds without changing its length", () => {
    const outside = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: LEAST_DAYS, max: LONGEST }));
    fc.assert(
      fc.property(outside, ([at, days]) => {
        const from = addDays(WHOLE.from, at);
        const moved = withinBounds({ from, to: addDays(from, days - 1) });
        expect(isSound(moved)).toBe(true);
        expect(countDays(moved.from, moved.to)).toBe(days);
      }),
    );
  });

  test("becomes a week when it is shorter, and the bounds when it is longer", () => {
    expect(withinBounds({ from: "2024-05-01", to: "2024-05-01" })).toEqual({ from: "2024-05-01", to: "2024-05-07" });
    expect(withinBounds({ from: "2020-01-01", to: "2030-01-01" })).toEqual(BOUNDS);
  });

  test("zooms around its middle", () => {
    expect(zoomed({ from: "2024-06-01", to: "2024-06-30" }, 0.5)).toEqual({ from: "2024-06-09", to: "2024-06-23" });
    expect(zoomed(BOUNDS, 2)).toEqual(BOUNDS);
    const june = { from: "2024-06-01", to: "2024-06-30" };
    expect(zoomed(june, 0.5, "2024-06-28")).toEqual({ from: "2024-06-15", to: "2024-06-29" });
    expect(zoomed(june, 0.5, "2024-05-01")).toEqual({ from: "2024-06-01", to: "2024-06-15" });
    for (const day of ["2024-06-01", "2024-06-11", "2024-06-30"]) {
      const closer = zoomed(june, 0.3, day);
      expect(closer.from <= day && day <= closer.to).toBe(true);
    }
    expect(zoomed({ from: "2024-06-01", to: "2024-06-07" }, 0.5)).toEqual({ from: "2024-06-01", to: "2024-06-07" });
  });
});

describe("earlier and later", () => {
  test("go by whole months when the range consists of them", () => {
    expect(shifted({ from: "2024-01-01", to: "2024-03-31" }, 1)).toEqual({ from: "2024-04-01", to: "2024-06-30" });
    expect(shifted({ from: "2024-04-01", to: "2024-06-30" }, -1)).toEqual({ from: "2024-01-01", to: "2024-03-31" });
    expect(shifted({ from: "2024-02-01", to: "2024-02-29" }, 1)).toEqual({ from: "2024-03-01", to: "2024-03-31" });
  });

  test("go by whole months over the turn of a year", () => {
    expect(shifted({ from: "2024-10-01", to: "2025-03-31" }, 1)).toEqual({ from: "2025-04-01", to: "2025-09-30" });
    expect(shifted({ from: "2024-11-01", to: "2025-02-28" }, 1)).toEqual({ from: "2025-03-01", to: "2025-06-30" });
    expect(shifted({ from: "2025-01-01", to: "2025-12-31" }, -1)).toEqual({ from: "2024-01-01", to: "2024-12-31" });
  });

  test("go to the very edge by whole months, and beyond it by days", () => {
    expect(shifted({ from: "2025-11-01", to: "2025-11-30" }, 1)).toEqual({ from: "2025-12-01", to: "2025-12-31" });
    const last = shifted({ from: "2025-11-01", to: "2025-12-31" }, 1);
    expect(last).toEqual({ from: addDays(BOUNDS.to, -60), to: BOUNDS.to });
    const first = shifted({ from: "2024-02-01", to: "2024-04-30" }, -1);
    expect(first).toEqual({ from: BOUNDS.from, to: addDays(BOUNDS.from, 89) });
  });

  test("begin with the first of a month only when they end with the last of one", () => {
    expect(shifted({ from: "2024-03-01", to: "2024-03-30" }, 1)).toEqual({ from: "2024-03-31", to: "2024-04-29" });
    expect(shifted({ from: "2024-03-02", to: "2024-03-31" }, 1)).toEqual({ from: "2024-04-01", to: "2024-04-30" });
  });

  test("go by the range's own length otherwise", () => {
    expect(shifted({ from: "2024-05-02", to: "2024-05-11" }, 1)).toEqual({ from: "2024-05-12", to: "2024-05-21" });
    expect(shifted({ from: "2024-05-12", to: "2024-05-21" }, -1)).toEqual({ from: "2024-05-02", to: "2024-05-11" });
  });

  test("stop at the bounds and keep the length", () => {
    fc.assert(
      fc.property(range, fc.constantFrom(1 as const, -1 as const), (r, direction) => {
        let at = r;
        for (let i = 0; i < 800; i += 1) at = shifted(at, direction);
        expect(direction === 1 ? at.to : at.from).toBe(direction === 1 ? BOUNDS.to : BOUNDS.from);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the presets", () => {
  test("are both years, two years, four halves and eight quarters, which part the two years without a gap", () => {
    expect(PRESETS.map(({ id }) => id)).toEqual([
      "all",
      "2024",
      "2025",
      "2024-h1",
      "2024-h2",
      "2025-h1",
      "2025-h2",
      ...["2024-q1", "2024-q2", "2024-q3", "2024-q4", "2025-q1", "2025-q2", "2025-q3", "2025-q4"],
    ]);
    for (const level of ["year", "half", "quarter"]) {
      const parts = PRESETS.filter((preset) => preset.level === level);
      expect(parts[0]?.from).toBe(WHOLE.from);
      expect(parts.at(-1)?.to).toBe(WHOLE.to);
      for (const [i, part] of parts.slice(1).entries()) expect(part.from).toBe(addDays(parts[i]?.to ?? "", 1));
    }
  });

  test("are recognised by their days alone", () => {
    for (const preset of PRESETS) expect(presetOf({ from: preset.from, to: preset.to })).toBe(preset);
    expect(presetOf({ from: "2024-01-01", to: "2024-03-30" })).toBeUndefined();
  });
});

describe("a range made for engagements", () => {
  test("holds a whole selection when it is fitted, and both years when there is nothing", () => {
    expect(fitted(null)).toEqual(WHOLE);
    expect(fitted({ from: "2024-07-08", to: "2024-07-09" })).toEqual({ from: "2024-07-06", to: "2024-07-12" });
    expect(fitted({ from: "2024-01-01", to: "2024-06-30" })).toEqual({ from: WHOLE.from, to: "2024-07-05" });
    expect(fitted({ from: "2025-07-01", to: "2025-12-31" })).toEqual({ from: "2025-06-25", to: WHOLE.to });
    fc.assert(
      fc.property(range, (r) => {
        const inside = { from: r.from < WHOLE.from ? WHOLE.from : r.from, to: r.to > WHOLE.to ? WHOLE.to : r.to };
        if (inside.from > inside.to) return;
        const fit = fitted(inside);
        expect(fit.from <= inside.from && fit.to >= inside.to).toBe(true);
      }),
    );
  });

  test("shows an open engagement with about a quarter around it", () => {
    for (const e of engagements) {
      const around = rangeAround(e);
      expect(overlaps(e, around)).toBe(true);
      expect(countDays(around.from, around.to)).toBeGreaterThanOrEqual(91);
    }
  });

  test("parts a counted mark only where a closer look can", () => {
    const e = (id: string, start: string, end = start) => ({ id, start, end });
    const all = [e("a", "2024-07-01"), e("b", "2024-07-03", "2024-07-05"), e("c", "2024-07-01"), e("d", "2024-09-01")];
    expect(partingRange(all, ["a", "b"], WHOLE)).toEqual({ from: "2024-06-30", to: "2024-07-06" });
    expect(partingRange(all, ["a", "c"], WHOLE)).toBeNull();
    expect(partingRange(all, ["a", "b"], { from: "2024-06-30", to: "2024-07-06" })).toBeNull();
    expect(partingRange(all, [], WHOLE)).toBeNull();
    expect(partingRange(all, ["d", "a", "b"], WHOLE)).toEqual(partingRange(all, ["a", "b", "d"], WHOLE));
    const mixed = [e("x", "2024-07-05", "2024-07-20"), e("y", "2024-07-01"), e("z", "2024-07-08", "2024-07-10")];
    expect(partingRange(mixed, ["x", "y", "z"], WHOLE)).toEqual({ from: "2024-06-27", to: "2024-07-24" });
    const year = [e("x", "2024-01-01"), e("y", "2024-12-31")];
    expect(partingRange(year, ["x", "y"], WHOLE)).toEqual({ from: BOUNDS.from, to: "2025-03-15" });
    expect(partingRange(all, ["a", "d"], WHOLE)).toEqual({ from: "2024-06-18", to: "2024-09-14" });
  });
});
