import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import { BOUNDS, byId, type Criteria, overlaps, passes, range, WHOLE } from "../../src/engagements/select.ts";
import { makeLibrary, type Summary } from "../../src/engagements/summary.ts";
import { addDays, countDays } from "../../src/language/dates.ts";

const { engagements, places } = makeLibrary(dossier, "en");
const countryOf = (city: string) => places[city]?.country ?? null;
const NONE: Criteria = { track: [], kind: [], person: [], place: [], country: [], forum: [], documents: false };

const day = fc.integer({ min: 0, max: countDays(BOUNDS.from, BOUNDS.to) - 1 }).map((n) => addDays(BOUNDS.from, n));
const days = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const engagement = fc.constantFrom(...engagements);

function valuesOf<K extends keyof Summary>(key: K): readonly string[] {
  return [...new Set(engagements.flatMap((e) => (e[key] === null ? [] : [e[key]].flat().map(String))))];
}

const some = (values: readonly string[]) => fc.subarray([...values, "nobody-knows-this"], { maxLength: 4 });
const criteria: fc.Arbitrary<Criteria> = fc.record({
  track: some(valuesOf("track")),
  kind: some(valuesOf("kind")),
  person: fc
    .tuple(some(valuesOf("people")), some(valuesOf("people")))
    .map(([a, b]) => [...a, ...(b.length > 1 ? [b.join("+")] : [])]),
  place: some(valuesOf("city")),
  country: some(["IN", "RU", "CN"]),
  forum: some(valuesOf("forum")),
  documents: fc.boolean(),
});

describe("overlaps", () => {
  test("is true exactly when a day of the engagement lies within the range", () => {
    fc.assert(
      fc.property(days, days, (held, asked) => {
        const all = Array.from({ length: countDays(held.from, held.to) }, (_, i) => addDays(held.from, i));
        const inside = all.some((d) => d >= asked.from && d <= asked.to);
        expect(overlaps({ start: held.from, end: held.to }, asked)).toBe(inside);
      }),
    );
  });

  test("holds on the first and the last day, and not on the days beside them", () => {
    const e = { start: "2025-12-04", end: "2025-12-05" };
    expect(overlaps(e, { from: "2025-12-05", to: "2025-12-31" })).toBe(true);
    expect(overlaps(e, { from: "2025-01-01", to: "2025-12-04" })).toBe(true);
    expect(overlaps(e, { from: "2025-12-06", to: "2025-12-31" })).toBe(false);
    expect(overlaps(e, { from: "2025-01-01", to: "2025-12-03" })).toBe(false);
  });

  test("holds for every engagement and the whole two years", () => {
    expect(engagements.every((e) => overlaps(e, WHOLE))).toBe(true);
  });
});

describe("passes", () => {
  test("lets everything pass when nothing is asked", () => {
    expect(engagements.every((e) => passes(e, NONE, countryOf))).toBe(true);
  });

  test("asks each criterion by itself", () => {
    const city = engagements.find((e) => e.city !== null);
    const call = engagements.find((e) => e.city === null && e.forum === null && e.documents === 0);
    if (!city || !call) throw new Error("the records have no call, or no city");
    const asked = (c: Partial<Criteria>, e = city) => passes(e, { ...NONE, ...c }, countryOf);
    expect(asked({ track: [city.track] })).toBe(true);
    expect(asked({ track: ["other"] })).toBe(false);
    expect(asked({ kind: ["other"] })).toBe(false);
    expect(asked({ kind: [city.kind], track: ["other"] })).toBe(false);
    expect(asked({ place: [city.city ?? ""] })).toBe(true);
    expect(asked({ place: ["other"] })).toBe(false);
    expect(asked({ country: [countryOf(city.city ?? "") ?? ""] })).toBe(true);
    expect(asked({ country: ["other"] })).toBe(false);
    expect([
      asked({ country: ["RU"] }, call),
      asked({ forum: ["other"] }, call),
      asked({ documents: true }, call),
    ]).toEqual([false, false, false]);
  });

  test("asks all criteria at once: it is true exactly when each alone is", () => {
    fc.assert(
      fc.property(engagement, criteria, (e, c) => {
        const alone = (Object.keys(NONE) as (keyof Criteria)[]).map((key) =>
          passes(e, { ...NONE, [key]: c[key] }, countryOf),
        );
        expect(passes(e, c, countryOf)).toBe(alone.every(Boolean));
      }),
    );
  });

  test("within one list any will do: a longer list never lets fewer pass", () => {
    fc.assert(
      fc.property(engagement, criteria, criteria, (e, c, more) => {
        for (const key of ["track", "kind", "person", "place", "country", "forum"] as const) {
          if (c[key].length === 0 || !passes(e, { ...NONE, [key]: c[key] }, countryOf)) continue;
          expect(passes(e, { ...NONE, [key]: [...c[key], ...more[key]] }, countryOf)).toBe(true);
        }
      }),
    );
  });

  test("finds an engagement by everything that it says of itself", () => {
    for (const e of engagements) {
      const own: Criteria = {
        track: [e.track],
        kind: [e.kind],
        person: e.people.length > 0 ? [e.people.join("+")] : [],
        place: e.city === null ? [] : [e.city],
        country: e.city === null ? [] : [countryOf(e.city) ?? ""],
        forum: e.forum === null ? [] : [e.forum],
        documents: e.documents > 0,
      };
      expect(passes(e, own, countryOf), e.id).toBe(true);
    }
  });

  test("asks of a pair that both took part, of two people that one did", () => {
    const pair = { ...NONE, person: ["s-jaishankar+denis-manturov"] };
    const either = { ...NONE, person: ["s-jaishankar", "denis-manturov"] };
    const met = engagements.filter((e) => passes(e, pair, countryOf));
    expect(met.length).toBeGreaterThan(0);
    expect(met.every((e) => e.people.includes("s-jaishankar") && e.people.includes("denis-manturov"))).toBe(true);
    expect(engagements.filter((e) => passes(e, either, countryOf)).length).toBeGreaterThan(met.length);
  });

  test("leaves calls out when a place or a country is asked for", () => {
    const calls = engagements.filter((e) => e.city === null);
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.some((e) => passes(e, { ...NONE, place: ["moscow"] }, countryOf))).toBe(false);
    expect(calls.some((e) => passes(e, { ...NONE, country: ["RU"] }, countryOf))).toBe(false);
  });

  test("asked for documents, lets exactly those with documents pass", () => {
    for (const e of engagements) expect(passes(e, { ...NONE, documents: true }, countryOf)).toBe(e.documents > 0);
  });
});

describe("range", () => {
  test("of nothing is null", () => {
    expect(range([])).toBeNull();
  });

  test("begins with the first start and ends with the last end, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...engagements], { minLength: 1 }), (chosen) => {
        const starts = chosen.map((e) => e.start).sort();
        const ends = chosen.map((e) => e.end).sort();
        expect(range(chosen)).toEqual({ from: starts[0], to: ends.at(-1) });
      }),
    );
  });
});

describe("byId", () => {
  test("gives each engagement by its id, and undefined for any other text", () => {
    for (const e of engagements) expect(byId(engagements, e.id)).toBe(e);
    const ids = new Set(engagements.map((e) => e.id));
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!ids.has(text));
        expect(byId(engagements, text)).toBeUndefined();
      }),
    );
  });
});
