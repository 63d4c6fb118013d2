import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facet, limitsOf, select } from "../../src/browse/facets.ts";
import { countLimits, nameOf, namesOf } from "../../src/browse/selection.ts";
import { defaultRange } from "../../src/browse/useView.ts";
import { defaultView, FILTERS, type View } from "../../src/browse/view.ts";
import { dossier } from "../../src/engagements/dossier.ts";
import { overlaps, WHOLE } from "../../src/engagements/select.ts";
import { makeLibrary } from "../../src/engagements/summary.ts";

const library = makeLibrary(dossier, "en");
const view = (change: Partial<View> = {}): View => ({ ...defaultView(), ...change });
const ids = (v: View) => select(library, v, null).inView.map((e) => e.id);

describe("a view selects", () => {
  test("everything when it asks for nothing", () => {
    expect(ids(view())).toHaveLength(library.engagements.length);
  });

  test("in view exactly those that pass and overlap the range, by date", () => {
    const v = view({ from: "2024-07-01", to: "2024-07-31", track: ["leaders"] });
    const { passing, inView } = select(library, v, null);
    expect(passing.every((e) => e.track === "leaders")).toBe(true);
    expect(passing.length).toBeGreaterThan(inView.length);
    expect(inView).toEqual(passing.filter((e) => overlaps(e, v)));
    expect(inView.length).toBeGreaterThan(2);
    expect([...inView].sort((a, b) => (a.start < b.start ? -1 : 1))).toEqual(inView);
  });

  test("only what the search found", () => {
    const first = library.engagements[0]?.id ?? "";
    expect(select(library, view(), new Set([first])).inView.map((e) => e.id)).toEqual([first]);
    expect(select(library, view(), new Set()).inView).toEqual([]);
  });

  test("those of a country by the place where they were held", () => {
    const inChina = ids(view({ country: ["CN"] }));
    expect(inChina.length).toBeGreaterThan(0);
    for (const e of library.engagements)
      expect(inChina.includes(e.id)).toBe(e.city !== null && library.places[e.city]?.country === "CN");
  });

  test("both of a pair, where one of two people is enough for two entries", () => {
    const pair = ids(view({ person: ["s-jaishankar+sergey-lavrov"] }));
    const either = ids(view({ person: ["s-jaishankar", "sergey-lavrov"] }));
    expect(pair.length).toBeGreaterThan(5);
    expect(either.length).toBeGreaterThan(pair.length);
    expect(pair.every((id) => either.includes(id))).toBe(true);
  });
});

describe("the count beside a filter's value", () => {
  test("is how many choosing that value alone would show", () => {
    const base = fc.constantFrom(
      view(),
      view({ from: "2024-07-01", to: "2024-12-31" }),
      view({ track: ["economy"], documents: true }),
      view({ person: ["narendra-modi"], kind: ["leaders-call"] }),
    );
    fc.assert(
      fc.property(base, fc.constantFrom(...FILTERS), fc.nat(), (v, filter, n) => {
        const values = facet(library, v, null, filter);
        const one = values[n % values.length];
        if (one) expect(ids({ ...v, [filter]: [one.id] })).toHaveLength(one.count);
      }),
      { numRuns: 200 },
    );
  });

  test("stands for every value that exists, most first", () => {
    for (const filter of FILTERS) {
      const values = facet(library, view(), null, filter);
      expect(values.map(({ id }) => id).sort()).toEqual(Object.keys(namesOf(library, filter)).sort());
      expect(values.every(({ count }, i) => i === 0 || count <= (values[i - 1]?.count ?? 0))).toBe(true);
    }
  });
});

describe("what limits a view", () => {
  test("is told in words, with what there would be without it", () => {
    const v = view({ track: ["leaders", "economy"], person: ["s-jaishankar+sergey-lavrov"], documents: true });
    expect(limitsOf(library, v, null, "Has documents")).toEqual([
      { label: "Leaders, Economy", without: { track: [] }, count: ids({ ...v, track: [] }).length },
      {
        label: `${library.people["s-jaishankar"]?.name} + Sergey Lavrov`,
        without: { person: [] },
        count: ids({ ...v, person: [] }).length,
      },
      { label: "Has documents", without: { documents: false }, count: ids({ ...v, documents: false }).length },
    ]);
  });

  test("is counted with documents and search", () => {
    expect(countLimits(view())).toBe(0);
    expect(countLimits(view({ track: ["leaders", "people"], documents: true, q: " kazan " }))).toBe(4);
    expect(countLimits(view({ q: "  " }))).toBe(0);
  });

  test("knows what has no place or a place that is not listed", () => {
    const first = library.engagements[0];
    const odd = {
      ...library,
      engagements: first
        ? [
            { ...first, city: "nowhere" },
            { ...first, city: null },
          ]
        : [],
    };
    expect(select(odd, view({ country: ["IN"] }), null).inView).toEqual([]);
    expect(facet(odd, view(), null, "country").every(({ count }) => count === 0)).toBe(true);
    expect(namesOf(library, "place").kazan).toBe("Kazan");
  });

  test("is named by its id when nothing else is known", () => {
    expect(nameOf(library, "place", "nowhere")).toBe("nowhere");
    expect(nameOf(library, "country", "RU")).toBe("Russia");
  });
});

test("a page without a range in its address shows the two years, an engagement's its own weeks", () => {
  const e = library.engagements[40];
  expect(defaultRange({ language: "en", page: "start", id: null }, library)).toEqual(WHOLE);
  const own = defaultRange({ language: "en", page: "engagement", id: e?.id ?? "" }, library);
  expect(e && overlaps(e, own)).toBe(true);
  expect(own).not.toEqual(WHOLE);
  expect(defaultRange({ language: "en", page: "engagement", id: "2024-01-01-nothing" }, library)).toEqual(WHOLE);
});
