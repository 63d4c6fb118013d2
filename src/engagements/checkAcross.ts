import type { Loose, Vocabularies } from "./checkRecord.ts";
import { at, isObject, keysOf, listAt, type Tell, textAt, writePath } from "./loose.ts";
import { TRACKS } from "./summary.ts";

/** Tells of a fault in a file of the data folder. */
export type TellIn = (file: string) => Tell;

function fileOf({ year, stem }: Loose): string {
  return `${year}/${stem}.json`;
}

/** Ids that engagements name as related: they exist, none is itself, none stands twice, each names the other too. */
function checkRelated(records: readonly Loose[], tellIn: TellIn): void {
  const byId = new Map(records.map((loose) => [loose.stem, loose]));
  for (const loose of records) {
    const tell = tellIn(fileOf(loose));
    const related = listAt(loose.record, "related");
    related.forEach((id, i) => {
      if (typeof id !== "string") return;
      const field = `related[${i}]`;
      const other = byId.get(id);
      if (id === loose.stem) tell(field, "The engagement names itself as related", "Remove the entry.");
      else if (!other) tell(field, `There is no engagement "${id}"`, "Write an id that exists, or remove the entry.");
      else if (related.indexOf(id) < i) tell(field, `"${id}" stands twice`, "Remove one of the two.");
      else if (Array.isArray(at(other.record, "related")) && !listAt(other.record, "related").includes(loose.stem))
        tellIn(fileOf(other))(
          "related",
          `"${loose.stem}" names this engagement as related, but not the other way round`,
          `Add "${loose.stem}" here, or remove this engagement's id there.`,
        );
    });
  }
}

function sameText(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
}

/** What two records may not have in common: the day and a title; or day, kind, place and all who took part. */
function marks(record: unknown): readonly (readonly [field: string, mark: string])[] {
  const start = textAt(record, "start");
  if (start === null) return [];
  const titles = (["en", "hi"] as const).flatMap((language) => {
    const title = textAt(record, "title", language);
    return title === null ? [] : [[`title.${language}`, `${language}|${start}|${sameText(title)}`] as const];
  });
  const people = ["india", "russia"].flatMap((side) => listAt(record, side).map((part) => textAt(part, "person")));
  const [kind, place] = [textAt(record, "kind"), textAt(record, "place", "city")];
  if (people.length === 0 || kind === null) return titles;
  return [...titles, ["the whole file", [start, kind, place, ...people.sort()].join("|")]];
}

/** Records that say the same: of two, the later by id is told of. */
function checkDuplicates(records: readonly Loose[], tellIn: TellIn): void {
  const first = new Map<string, Loose>();
  for (const loose of records) {
    for (const [field, mark] of marks(loose.record)) {
      const other = first.get(mark);
      if (!other) first.set(mark, loose);
      else
        tellIn(fileOf(loose))(
          field,
          `The record says the same as ${fileOf(other)}`,
          "Merge the two records, or tell them apart by title, kind, place or people.",
        );
    }
  }
}

/** The report's claims are numbered in order and name engagements that exist; so do the stops of the tours. */
function checkReadings(all: Vocabularies, ids: ReadonlySet<string>, tellIn: TellIn): void {
  const exists = (id: unknown, file: string, field: string) => {
    if (typeof id === "string" && !ids.has(id))
      tellIn(file)(field, `There is no engagement "${id}"`, "Write an id that exists, or remove the entry.");
  };
  listAt(all.report).forEach((claim, i) => {
    if (isObject(claim) && typeof claim.n === "number" && claim.n !== i + 1)
      tellIn("report.json")(
        `[${i}].n`,
        `The claim has number ${claim.n}`,
        `Number the claims in order: this is ${i + 1}.`,
      );
    listAt(claim, "engagements").forEach((id, j) => {
      exists(id, "report.json", `[${i}].engagements[${j}]`);
    });
  });
  const tours = listAt(all.tours).map((tour) => textAt(tour, "id"));
  tours.forEach((id, i) => {
    if (id !== null && tours.indexOf(id) < i)
      tellIn("tours.json")(`[${i}].id`, `There are two tours "${id}"`, "Give one of them another id.");
    listAt(all.tours, i, "stops").forEach((stop, j) => {
      exists(textAt(stop, "engagement"), "tours.json", `[${i}].stops[${j}].engagement`);
    });
  });
}

/** The periods that were searched begin before they end. */
function checkPeriods(all: Vocabularies, tell: Tell): void {
  listAt(all.unverified).forEach((period, i) => {
    const [from, to] = [textAt(period, "from"), textAt(period, "to")];
    if (from !== null && to !== null && from > to)
      tell(`[${i}].to`, `The end ${to} is before the beginning ${from}`, "Swap or correct the two days.");
  });
}

/** Vocabularies whose ids the program itself knows hold exactly these. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  tracks: TRACKS,
  confidence: ["high", "medium", "low"],
  languages: ["en", "hi", "ru"],
};

function checkFixed(all: Vocabularies, tellIn: TellIn): void {
  for (const [name, ids] of Object.entries(FIXED)) {
    const keys = keysOf(all[name]);
    if (keys === null) continue;
    const tell = tellIn(`${name}.json`);
    for (const id of ids)
      if (!keys.has(id)) tell(writePath([id]), `The entry "${id}" is missing`, "Add it with both languages.");
    for (const key of keys)
      if (!ids.includes(key)) tell(writePath([key]), `No program knows "${key}"`, `Keep to ${ids.join(", ")}.`);
  }
}

/** Where the ids of each vocabulary are used in a record. */
const USES: Readonly<Record<string, (record: unknown) => readonly (string | null)[]>> = {
  people: (r) => ["india", "russia"].flatMap((side) => listAt(r, side).map((part) => textAt(part, "person"))),
  places: (r) => [textAt(r, "place", "city")],
  publishers: (r) => listAt(r, "sources").map((source) => textAt(source, "publisher")),
  kinds: (r) => [textAt(r, "kind")],
  forums: (r) => [textAt(r, "forum", "series")],
};

/** Entries that nothing uses. */
function checkUnused(records: readonly Loose[], all: Vocabularies, tellIn: TellIn): void {
  const unused = (name: string, used: ReadonlySet<string | null>, by: string) => {
    for (const id of keysOf(all[name]) ?? [])
      if (!used.has(id))
        tellIn(`${name}.json`)(writePath([id]), `No ${by} uses "${id}"`, "Remove the entry, or use it.");
  };
  for (const [name, uses] of Object.entries(USES))
    unused(name, new Set(records.flatMap(({ record }) => uses(record))), "engagement");
  const places = isObject(all.places) ? Object.values(all.places) : [];
  if (isObject(all.places)) unused("countries", new Set(places.map((place) => textAt(place, "country"))), "place");
}

/** Countries of the places are known, and no two people or places have the same names in both languages. */
function checkNames(all: Vocabularies, tellIn: TellIn): void {
  const countries = keysOf(all.countries);
  for (const [id, place] of Object.entries(isObject(all.places) ? all.places : {})) {
    const country = textAt(place, "country");
    if (country !== null && countries !== null && !countries.has(country))
      tellIn("places.json")(
        writePath([id, "country"]),
        `The country "${country}" is not in countries.json`,
        "Add it there, or correct it.",
      );
  }
  for (const name of ["people", "places"]) {
    const seen = new Map<string, string>();
    for (const [id, entry] of Object.entries(isObject(all[name]) ? all[name] : {})) {
      const [en, hi] = [textAt(entry, "en"), textAt(entry, "hi")];
      if (en === null || hi === null) continue;
      const names = `${sameText(en)}|${sameText(hi)}`;
      const other = seen.get(names);
      if (other === undefined) seen.set(names, id);
      else
        tellIn(`${name}.json`)(
          writePath([id]),
          `"${other}" has the same names`,
          "Merge the two, or tell the names apart.",
        );
    }
  }
}

/**
 * Tells of all that is wrong between the files. `records` are in the order of their ids; `whole` says that each has its
 * right shape: only then can it be said what none of them uses.
 */
export function checkAcross(records: readonly Loose[], all: Vocabularies, whole: boolean, tellIn: TellIn): void {
  checkRelated(records, tellIn);
  checkDuplicates(records, tellIn);
  checkReadings(all, new Set(records.map(({ stem }) => stem)), tellIn);
  checkPeriods(all, tellIn("unverified.json"));
  checkFixed(all, tellIn);
  if (whole) checkUnused(records, all, tellIn);
  checkNames(all, tellIn);
}
