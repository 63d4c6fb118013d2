import { expect, test } from "vitest";
import { countMonths, monthsOf } from "../../src/engagements/counts.ts";
import { dossier } from "../../src/engagements/dossier.ts";
import { matrix, metBy, pairs, participants, together } from "../../src/engagements/meetings.ts";
import { officesOf } from "../../src/engagements/offices.ts";
import { makePages, type Pages } from "../../src/engagements/pages.ts";
import { claimsOf, documentsOf, sharesOf, totalsOf } from "../../src/engagements/parts.ts";
import type { Engagement } from "../../src/engagements/schema.ts";
import { WHOLE } from "../../src/engagements/select.ts";
import { makeLibrary, TRACKS } from "../../src/engagements/summary.ts";
import { addDays } from "../../src/language/dates.ts";
import { LANGUAGES } from "../../src/language/locale.ts";

const library = makeLibrary(dossier, "en");
const { engagements } = dossier;

/** In how many records `a` stands on the Indian and `b` on the Russian side, looked up in the records themselves. */
function jointly(a: string, b: string): number {
  let count = 0;
  for (const e of engagements) {
    if (e.india.some((p) => p.person === a) && e.russia.some((p) => p.person === b)) count += 1;
  }
  return count;
}

function days(e: Engagement): string[] {
  const all: string[] = [];
  for (let day = e.start; day <= e.end; day = addDays(day, 1)) all.push(day);
  return all;
}

test("Jaishankar and Lavrov stand together in as many engagements as the records hold", () => {
  const found = pairs(library).find((p) => p.india === "s-jaishankar" && p.russia === "sergey-lavrov");
  expect(found?.count).toBe(jointly("s-jaishankar", "sergey-lavrov"));
  expect(found?.count).toBeGreaterThan(10);
  expect(together(library.engagements, "s-jaishankar", "sergey-lavrov").length).toBe(found?.count);
});

test("every pair counts as in the records, seen from either person, and none is missing", () => {
  const all = pairs(library);
  for (const { india, russia, count } of all) {
    expect([india, russia, jointly(india, russia)]).toEqual([india, russia, count]);
    expect(metBy(library, russia).find(({ id }) => id === india)?.count).toBe(count);
  }
  const expected = new Set(
    engagements
      .flatMap((e) => e.india.flatMap((a) => e.russia.map((b) => [a.person, b.person])))
      .flatMap(([a, b]) => ([a, b].every((id) => dossier.people[id ?? ""]?.type === "person") ? [`${a}+${b}`] : [])),
  );
  expect(new Set(all.map((p) => `${p.india}+${p.russia}`))).toEqual(expected);
});

test("pairs and people come most often first", () => {
  for (const list of [pairs(library), participants(library), participants(library, "russia", "body")]) {
    for (const [i, entry] of list.entries()) expect(entry.count).toBeLessThanOrEqual(list[i - 1]?.count ?? 1000);
  }
});

test("the matrix holds the most frequent people of each side and their common engagements", () => {
  const { india, russia, counts } = matrix(library, 12);
  expect([india.length, russia.length]).toEqual([12, 12]);
  for (const [row, a] of india.entries()) {
    for (const [column, b] of russia.entries()) expect(counts[row]?.[column]).toBe(jointly(a, b));
  }
  const least = participants(library, "india", "person")[11]?.count ?? 0;
  for (const id of india) expect(together(library.engagements, id).length).toBeGreaterThanOrEqual(least);
});

test("a month counts every engagement that has a day in it, by track too", () => {
  const months = countMonths(library.engagements, WHOLE);
  expect(months.length).toBe(24);
  for (const month of months) {
    const within = engagements.filter((e) => days(e).some((day) => day.startsWith(month.from.slice(0, 7))));
    expect([month.from, month.count]).toEqual([month.from, within.length]);
    expect(month.tracks).toEqual(TRACKS.map((track) => within.filter((e) => e.track === track).length));
  }
});

test("months begin on their first day and end on their last", () => {
  const months = monthsOf(WHOLE);
  expect(months[1]).toEqual({ from: "2024-02-01", to: "2024-02-29" });
  expect(months[13]).toEqual({ from: "2025-02-01", to: "2025-02-28" });
  expect(months.at(-1)).toEqual({ from: "2025-12-01", to: "2025-12-31" });
});

test("an office with a circumstance added is the same office; another office is another", () => {
  const en = officesOf(dossier, "en");
  const hi = officesOf(dossier, "hi");
  expect(en["vladimir-putin"]?.map((o) => o.office)).toEqual(["President"]);
  expect(hi["vladimir-putin"]?.map((o) => o.office)).toEqual(["राष्ट्रपति"]);
  expect(hi["s-jaishankar"]?.map((o) => o.office)).toEqual(["विदेश मंत्री"]);
  expect(en["sergei-shoigu"]?.map((o) => /Defence|Security/.exec(o.office)?.[0])).toEqual(["Defence", "Security"]);
  for (const [id, offices] of Object.entries(en)) {
    const first = offices.map((o) => o.from);
    expect([id, first]).toEqual([id, first.toSorted()]);
    expect([id, hi[id]?.length]).toEqual([id, offices.length]);
    const held = engagements.filter((e) => [...e.india, ...e.russia].some((p) => p.person === id));
    expect([id, first[0]]).toEqual([id, held.map((e) => e.start).toSorted()[0]]);
  }
});

test("the offices are those of all people who took part, and of no body", () => {
  const people = participants(library, undefined, "person").map(({ id }) => id);
  expect(Object.keys(officesOf(dossier, "en")).toSorted()).toEqual(people.toSorted());
});

test("the totals are what the records hold", () => {
  const totals = totalsOf(dossier);
  const records = JSON.parse(JSON.stringify(engagements)) as Engagement[];
  expect(totals.engagements).toBe(records.length);
  expect(totals.sentences).toBe(records.map((e) => e.points.length).reduce((a, b) => a + b));
  expect(totals.sources).toBe(records.flatMap((e) => e.sources).length);
  expect(totals.described).toBe(records.flatMap((e) => e.sources).filter((s) => s.described).length);
  expect(totals.doubts).toBe(records.filter((e) => e.doubts !== null).length);
  expect(totals.documents).toBe(documentsOf(dossier, "hi").length);
  const shares = sharesOf(dossier, "en");
  expect(shares.languages.reduce((sum, f) => sum + f.count, 0)).toBe(totals.sources);
  expect(shares.confidence.reduce((sum, f) => sum + f.count, 0)).toBe(totals.engagements);
  expect(shares.confidence.map((f) => f.id)).toEqual(["high", "medium", "low"]);
});

test("documents keep the order of dates and the sources that tell of them", () => {
  const documents = documentsOf(dossier, "en");
  const order = documents.map((d) => engagements.findIndex((e) => e.id === d.engagement));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  for (const document of documents) {
    const record = engagements.find((e) => e.id === document.engagement);
    const src = record?.documents.find((d) => d.en === document.text)?.src ?? [];
    expect(document.sources.map((s) => s.url)).toEqual(
      src.toSorted((a, b) => a - b).map((n) => record?.sources.find((s) => s.n === n)?.url),
    );
  }
});

test("every statement of the report has engagements and sources, each address once", () => {
  const claims = claimsOf(dossier, "hi");
  expect(claims.map((c) => c.n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const claim of claims) {
    expect(claim.sources.length).toBeGreaterThan(0);
    expect(new Set(claim.sources.map((s) => s.url)).size).toBe(claim.sources.length);
  }
  expect(claims[4]?.verdict).toBe("differs");
  expect(claims[4]?.engagements).toEqual(["2025-03-07-misri-rudenko-foc-moscow"]);
});

test("what was not found is told to readers in both languages, over the two years, without notes of the desk", () => {
  for (const language of LANGUAGES) {
    const { unverified } = makePages(dossier, language).about;
    expect(unverified[0]?.from).toBe("2024-01-01");
    expect(unverified.at(-1)?.to).toBe("2025-12-31");
    for (const [i, period] of unverified.slice(1).entries())
      expect(period.from).toBe(addDays(unverified[i]?.to ?? "", 1));
    const words = unverified.flatMap((period) => period.items.flatMap((item) => [item.what, item.found]));
    expect(words.length).toBeGreaterThan(120);
    for (const text of words) {
      expect(text).not.toMatch(/seed|next file|this file|\.json|\d{4}-\d\d-\d\d|search(es)? returned/i);
      if (language === "hi") expect(text).not.toMatch(/[A-Za-z]/);
    }
  }
});

test("each part stays small in both languages", () => {
  for (const language of LANGUAGES) {
    const parts = makePages(dossier, language) satisfies Pages;
    for (const [name, part] of Object.entries(parts)) {
      const bytes = new TextEncoder().encode(JSON.stringify(part)).length;
      expect([name, bytes < 64_000]).toEqual([name, true]);
    }
  }
});
