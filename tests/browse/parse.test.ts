import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseView, serializeView } from "../../src/browse/parse.ts";
import { knownIds } from "../../src/browse/useView.ts";
import { defaultView, FILTERS, isDay, LONGEST_QUERY, type View } from "../../src/browse/view.ts";
import { dossier } from "../../src/engagements/dossier.ts";
import { BOUNDS, LEAST_DAYS, WHOLE } from "../../src/engagements/select.ts";
import { makeLibrary } from "../../src/engagements/summary.ts";
import { addDays, countDays } from "../../src/language/dates.ts";

const known = knownIds(makeLibrary(dossier, "en"));
const parse = (search: string) => parseView(search, known, WHOLE);

const LONGEST = countDays(BOUNDS.from, BOUNDS.to);
const range = fc
  .tuple(fc.nat(LONGEST - LEAST_DAYS), fc.nat(LONGEST))
  .map(([at, more]) => ({ at, days: Math.min(LEAST_DAYS + more, LONGEST - at) }))
  .map(({ at, days }) => ({ from: addDays(BOUNDS.from, at), to: addDays(BOUNDS.from, at + days - 1) }));
const some = (name: (typeof FILTERS)[number]) => fc.subarray([...known[name]], { maxLength: 4 });
const people = fc
  .tuple(some("person"), some("person"))
  .map(([one, pair]) => [...new Set([...one, ...(pair.length > 1 ? [pair.join("+")] : [])])]);
const text = fc.string({ unit: "grapheme", maxLength: 40 }).map((q) => parse(`?q=${encodeURIComponent(q)}`).view.q);
const views: fc.Arbitrary<View> = fc
  .record({
    range,
    track: some("track"),
    kind: some("kind"),
    person: people,
    place: some("place"),
    country: some("country"),
    forum: some("forum"),
    documents: fc.boolean(),
    q: text.map((q) => (q.trim() === "" ? "" : q)),
    sort: fc.constantFrom("oldest" as const, "newest" as const),
    parallel: fc.boolean(),
  })
  .map(({ range, ...rest }) => ({ ...range, ...rest }));

function isValid(view: View): boolean {
  const days = countDays(view.from, view.to);
  const ids = FILTERS.every((name) => view[name].every((value) => value.split("+").every((id) => known[name].has(id))));
  return (
    isDay(view.from) &&
    isDay(view.to) &&
    view.from >= BOUNDS.from &&
    view.to <= BOUNDS.to &&
    days >= LEAST_DAYS &&
    ids &&
    view.q.length <= LONGEST_QUERY
  );
}

describe("the query of the address", () => {
  test("is read back as the view that it was written from", () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: read, ignored } = parse(serializeView(view, WHOLE));
        expect(read).toEqual(view);
        expect(ignored).toEqual([]);
      }),
    );
  });

  test("is empty for the view without a query, and only then", () => {
    expect(serializeView(defaultView(), WHOLE)).toBe("");
    fc.assert(
      fc.property(views, (view) => {
        const same = JSON.stringify(view) === JSON.stringify(defaultView());
        expect(serializeView(view, WHOLE) === "").toBe(same);
      }),
    );
  });

  test("gives a valid view whatever stands in it, and never throws", () => {
    const anything = fc.string({ unit: "binary", maxLength: 60 });
    const names = fc.oneof(fc.constantFrom("from", "to", ...FILTERS, "documents", "q", "sort", "parallel"), anything);
    const broken = fc.array(fc.tuple(names, anything)).map((all) => `?${all.map(([n, v]) => `${n}=${v}`).join("&")}`);
    fc.assert(
      fc.property(fc.oneof(anything, broken), (search) => {
        const { view } = parse(search);
        expect(isValid(view)).toBe(true);
        expect(parse(serializeView(view, WHOLE)).view).toEqual({ ...view, q: view.q.trim() === "" ? "" : view.q });
      }),
      { numRuns: 2000 },
    );
  });

  test("can be written for any text that someone types, half characters too", () => {
    expect(serializeView({ ...defaultView(), q: "मॉस्को \ud800" }, WHOLE)).toBe(`?q=${encodeURIComponent("मॉस्को")}+`);
  });

  test.each([
    ["?from=2024-13-01", { name: "from", value: "2024-13-01", why: "not-a-day" }],
    ["?from=2024-02-30", { name: "from", value: "2024-02-30", why: "not-a-day" }],
    ["?to=tomorrow", { name: "to", value: "tomorrow", why: "not-a-day" }],
    ["?to=2031-01-01", { name: "to", value: "2031-01-01", why: "outside" }],
    ["?from=2019-01-01", { name: "from", value: "2019-01-01", why: "outside" }],
    ["?track=leaders,lost", { name: "track", value: "lost", why: "unknown" }],
    ["?person=s-jaishankar%2Bnobody", { name: "person", value: "s-jaishankar+nobody", why: "unknown" }],
    ["?sort=up", { name: "sort", value: "up", why: "unknown" }],
    ["?documents=yes", { name: "documents", value: "yes", why: "unknown" }],
    ["?q=a&q=b", { name: "q", value: "b", why: "twice" }],
  ])("%s leaves out what is wrong with it and says so", (search, ignored) => {
    expect(parse(search).ignored).toEqual([ignored]);
  });

  test("keeps what is right beside what is wrong", () => {
    const { view } = parse("?from=nonsense&to=2024-06-30&track=lost,leaders&q=कज़ान");
    expect(view).toMatchObject({ from: WHOLE.from, to: "2024-06-30", track: ["leaders"], q: "कज़ान" });
  });

  test("goes back to the default range when its days are reversed", () => {
    const { view, ignored } = parse("?from=2025-05-01&to=2024-05-01");
    expect(view).toMatchObject(WHOLE);
    expect(ignored).toEqual([{ name: "from–to", value: "2025-05-01 – 2024-05-01", why: "reversed" }]);
  });

  test("takes what is said twice once, and what is the default without a word", () => {
    const { view, ignored } = parse("?track=leaders,leaders&sort=oldest&from=2024-05-01&to=2024-05-01");
    expect(view).toMatchObject({ track: ["leaders"], sort: "oldest", from: "2024-05-01", to: "2024-05-07" });
    expect(ignored).toEqual([]);
    expect(serializeView({ ...view, q: "  " }, WHOLE)).toBe("?from=2024-05-01&to=2024-05-07&track=leaders");
  });

  test("reads a pair of people with a plus sign, escaped or not", () => {
    for (const search of ["?person=s-jaishankar+sergey-lavrov", "?person=s-jaishankar%2Bsergey-lavrov"])
      expect(parse(search).view.person).toEqual(["s-jaishankar+sergey-lavrov"]);
  });

  test("takes control characters out of the text and keeps at most its first part", () => {
    expect(parse("?q=a%00%0ab").view.q).toBe("a b");
    expect(parse(`?q=${"क".repeat(5000)}`).view.q).toHaveLength(LONGEST_QUERY);
    const cut = parse(`?q=${encodeURIComponent(`${"a".repeat(LONGEST_QUERY - 1)}😀`)}`).view.q;
    expect(cut).toBe("a".repeat(LONGEST_QUERY - 1));
  });
});
