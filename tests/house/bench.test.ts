import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Results } from "../../bench/results.ts";
import { intervals, quantile, randomFrom, summarise } from "../../bench/statistics.ts";
import { resize } from "../../bench/synthetic.ts";
import { isMet, judge } from "../../bench/targets.ts";
import { dossier } from "../../src/engagements/dossier.ts";
import { WHOLE } from "../../src/engagements/select.ts";

describe("the benchmark's figures", () => {
  test("the median of an odd number is the middle one, of an even number the mean of the middle two", () => {
    expect(quantile([9, 1, 5], 0.5)).toBe(5);
    expect(quantile([1, 2, 3, 10], 0.5)).toBe(2.5);
  });

  test("a quantile lies among the values and grows with its share", () => {
    const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (all, q) => {
        expect(quantile(all, q)).toBeGreaterThanOrEqual(Math.min(...all));
        expect(quantile(all, q)).toBeLessThanOrEqual(quantile(all, 1));
      }),
    );
  });

  test("a page that never drew in most rounds has no finite median", () => {
    const never = Number.POSITIVE_INFINITY;
    expect(summarise([never, 400, never])).toEqual({ median: never, least: 400, most: never, rounds: 3 });
    expect(summarise([never, never])?.median).toBe(never);
    expect(summarise([])).toBeNull();
  });

  test("frames are counted between their times", () => {
    expect(intervals([100, 116, 150])).toEqual([16, 34]);
    expect(intervals([100])).toEqual([]);
  });

  test("the same seed gives the same numbers, another seed others", () => {
    const draw = (seed: number) => Array.from({ length: 5 }, randomFrom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7).every((n) => n >= 0 && n < 1)).toBe(true);
  });
});

describe("made engagements", () => {
  const made = resize(dossier, 1000).engagements;

  test("up to the real number the real ones are taken", () => {
    expect(resize(dossier, 1)).toBe(dossier);
    expect(resize(dossier, dossier.engagements.length)).toBe(dossier);
  });

  test("they are as many as asked for, the same every time, each with an id of its own, in the order of the days", () => {
    expect(made).toHaveLength(1000);
    expect(resize(dossier, 1000).engagements).toEqual(made);
    expect(new Set(made.map((e) => e.id)).size).toBe(1000);
    expect(made.map((e) => e.start)).toEqual(made.map((e) => e.start).toSorted());
  });

  test("their days lie within the two years and reach into every month", () => {
    expect(made.every((e) => e.start >= WHOLE.from && e.start <= e.end && e.end <= WHOLE.to)).toBe(true);
    expect(new Set(made.map((e) => e.start.slice(0, 7))).size).toBe(24);
  });

  test("their titles hardly repeat, so that they compress no better than real ones", () => {
    expect(new Set(made.map((e) => e.title.en)).size).toBeGreaterThan(900);
  });
});

describe("the targets", () => {
  const found = (results: Results, what: RegExp) => judge(results, 176, 30_000).find((v) => what.test(v.what));

  test("what was not measured is neither met nor missed", () => {
    expect(
      judge(new Results(), 176, 30_000)
        .map(isMet)
        .every((met) => met === null),
    ).toBe(true);
  });

  test("a peer that never drew counts with the time after which it was given up", () => {
    const results = new Results();
    results.add("ours", 5000, "fast", { drawn: 1000 });
    results.add("vis", 5000, "fast", { drawn: Number.POSITIVE_INFINITY });
    const verdict = found(results, /vis-timeline, 5000/);
    expect(verdict?.found).toBe(30);
    expect(verdict && isMet(verdict)).toBe(true);
  });

  test("medians are compared, and a ratio above the limit is a miss", () => {
    const results = new Results();
    for (const lcp of [100, 120, 900]) results.add("ours", 176, "slow", { lcp });
    results.add("list", 176, "slow", { lcp: 100 });
    const verdict = found(results, /LCP against the static list/);
    expect(verdict?.found).toBe(1.2);
    expect(verdict && isMet(verdict)).toBe(false);
  });
});
