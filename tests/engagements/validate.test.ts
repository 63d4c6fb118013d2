import { describe, expect, test } from "vitest";
import { describeFaults } from "../../src/engagements/dossier.ts";
import { validate } from "../../src/engagements/validate.ts";
import { type Changeable, copyFiles, FILES, REAL, RECORD, recordIn } from "./realFiles.ts";

describe("the real data", () => {
  const { dossier, faults } = validate(FILES);

  test("has no fault", () => {
    expect(faults, describeFaults(faults)).toEqual([]);
    expect(dossier.engagements.length).toBe(Object.keys(FILES).filter((file) => /^\d{4}\//.test(file)).length);
  });

  test("comes by start, then by id", () => {
    const keys = dossier.engagements.map((e) => e.start + e.id);
    expect(keys).toEqual([...keys].sort());
  });

  test("is frozen to its depth, and the files that were given are not", () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(dossier)).toBe(true);
    expect(Object.isFrozen(FILES[RECORD])).toBe(false);
  });
});

/** What is done to the record, and the field of the fault that must be told of. */
type Corruption = readonly [what: string, change: (record: Changeable) => void, field: string];

const CORRUPTIONS: readonly Corruption[] = [
  ["a field is missing", (r) => delete r.title, "title"],
  ["a field is misspelt", (r) => (r.titel = r.title), "titel"],
  ["one language is missing", (r) => delete r.points[1].hi, "points[1].hi"],
  ["a text is empty", (r) => (r.title.hi = ""), "title.hi"],
  ["a text is blank", (r) => (r.points[0].en = "   "), "points[0].en"],
  ["a text ends with a space", (r) => (r.short.en += " "), "short.en"],
  ["two spaces stand together", (r) => (r.title.en = "Rajnath  Singh meets"), "title.en"],
  ["a text holds a zero-width space", (r) => (r.title.en += "\u200bx"), "title.en"],
  ["a Hindi letter is composed", (r) => (r.title.hi += " \u095b"), "title.hi"],
  ["English stands in the place of Hindi", (r) => (r.title.hi = r.title.en), "title.hi"],
  ["Hindi stands in the place of English", (r) => (r.points[0].en = r.points[0].hi), "points[0].en"],
  ["a dot stands under ग", (r) => (r.title.hi = "काग़ज़"), "title.hi"],
  ["digits are Devanagari", (r) => (r.points[0].hi = "यह बैठक ४ दिसंबर को हुई।"), "points[0].hi"],
  ["a place is still to be filled in", (r) => (r.points[0].hi = "FILL IN: वाक्य"), "points[0].hi"],
  ["the English label is too long", (r) => (r.short.en = "The 22nd military commission in Delhi"), "short.en"],
  ["the Hindi label is too long", (r) => (r.short.hi = "सैन्य आयोग का बाईसवाँ सत्र नई दिल्ली में हुआ"), "short.hi"],
  ["the start is a word", (r) => (r.start = "4 December 2025"), "start"],
  ["the day does not exist", (r) => (r.end = "2025-12-32"), "end"],
  ["29 February in a common year", (r) => (r.end = "2025-02-29"), "end"],
  ["the end is before the start", (r) => (r.end = "2025-12-03"), "end"],
  ["the end is after the two years", (r) => (r.end = "2026-01-02"), "end"],
  ["the id is not the file's name", (r) => (r.id = "2025-12-04-other-new-delhi"), "id"],
  ["the start is another day than the id's", (r) => (r.start = "2025-12-03"), "id"],
  ["the start is of another year than the folder", (r) => (r.start = "2024-12-04"), "start"],
  ["the kind is unknown", (r) => (r.kind = "party"), "kind"],
  ["the kind is a property of every object", (r) => (r.kind = "constructor"), "kind"],
  ["the track is unknown", (r) => (r.track = "sport"), "track"],
  ["the forum is unknown", (r) => (r.forum.series = "irigc"), "forum.series"],
  ["the place is unknown", (r) => (r.place.city = "delhi"), "place.city"],
  ["the venue has one language", (r) => (r.place.venue = { en: "Manekshaw Centre" }), "place.venue.hi"],
  ["a person is unknown", (r) => (r.russia[0].person = "andrei-belousov"), "russia[0].person"],
  ["a person stands on the wrong side", (r) => r.india.push(r.russia.pop()), `india[${REAL.india.length}].person`],
  ["a person is named twice", (r) => r.india.push(r.india[0]), `india[${REAL.india.length}].person`],
  ["a role is missing", (r) => delete r.india[0].role, "india[0].role"],
  ["a list is a text", (r) => (r.india = "Rajnath Singh"), "india"],
  ["no sentence is left", (r) => (r.points = []), "points"],
  ["a sentence has no source", (r) => (r.points[0].src = []), "points[0].src"],
  [
    "a sentence names a source that is not there",
    (r) => r.points[1].src.push(99),
    `points[1].src[${REAL.points[1]?.src.length}]`,
  ],
  ["a sentence names a source twice", (r) => (r.points[0].src = [1, 1]), "points[0].src[1]"],
  [
    "a document names a source that is not there",
    (r) => (r.documents = [{ ...r.points[0], src: [99] }]),
    "documents[0].src[0]",
  ],
  ["a source number is a text", (r) => (r.points[0].src = ["1"]), "points[0].src[0]"],
  ["sources are not numbered in order", (r) => (r.sources[1].n = 7), "sources[1].n"],
  [
    "a source is used by no sentence",
    (r) => r.sources.push({ ...r.sources[0], n: r.sources.length + 1, url: "https://example.org/a" }),
    `sources[${REAL.sources.length}]`,
  ],
  [
    "a page is two sources",
    (r) => (r.sources[1].url = `${r.sources[0].url.replace("https://www.", "http://")}/#top`),
    "sources[1].url",
  ],
  ["the publisher is unknown", (r) => (r.sources[0].publisher = "nobody"), "sources[0].publisher"],
  ["an address is no address", (r) => (r.sources[0].url = "mea.gov.in"), "sources[0].url"],
  ["an address has a scheme that runs code", (r) => (r.sources[0].url = "javascript:alert(1)"), "sources[0].url"],
  ["an address names no site", (r) => (r.sources[0].url = "https://localhost/x"), "sources[0].url"],
  ["a source was published long before", (r) => (r.sources[0].published = "2015-12-05"), "sources[0].published"],
  [
    "a source will be published in a far future",
    (r) => (r.sources[0].published = "2205-12-05"),
    "sources[0].published",
  ],
  ["a source's language is unknown", (r) => (r.sources[0].language = "de"), "sources[0].language"],
  [
    "a Hindi headline is English",
    (r) => Object.assign(r.sources[0], { language: "hi", described: false, title: "Talks" }),
    "sources[0].title",
  ],
  ["a related engagement does not exist", (r) => (r.related[0] = "2025-12-04-nothing"), "related[0]"],
  ["it is related to itself", (r) => r.related.push(r.id), `related[${REAL.related.length}]`],
  ["a related engagement stands twice", (r) => r.related.push(r.related[0]), `related[${REAL.related.length}]`],
  ["the weight is out of range", (r) => (r.weight = 4), "weight"],
  ["the weight is half", (r) => (r.weight = 1.5), "weight"],
  ["the confidence is a word of its own", (r) => (r.confidence = "sure"), "confidence"],
  ["the schema is another one", (r) => (r.$schema = "./schema.json"), "$schema"],
];

describe("a corrupt record", () => {
  test.each(CORRUPTIONS)("is named with field and mending when %s", (_, change, field) => {
    const files = copyFiles();
    change(recordIn(files));
    const { faults } = validate(files);
    const named = faults.filter((fault) => fault.file === RECORD && fault.field === field);
    expect(named, describeFaults(faults)).toHaveLength(1);
    expect(named[0]?.wrong).toMatch(/^\S.*[^.\s]$/);
    expect(named[0]?.mend).toMatch(/^\S.*\.$/);
  });

  test.each([null, [], "text", 7, true])("is named when it is %j instead of an object", (content) => {
    const { faults } = validate({ ...FILES, [RECORD]: content });
    expect(faults).toContainEqual(expect.objectContaining({ file: RECORD, field: "the whole file" }));
  });

  test("is named among all others at once, each fault with its own file", () => {
    const files = copyFiles();
    const other = "2024/2024-01-15-modi-putin-call.json";
    Object.assign(recordIn(files), { kind: "party", weight: 9, start: "2025-13-01" });
    recordIn(files).points[0].src = [98];
    recordIn(files, other).title.hi = "Call";
    const told = validate(files).faults.map(({ file, field }) => `${file} ${field}`);
    expect(told).toEqual(
      expect.arrayContaining([
        `${RECORD} kind`,
        `${RECORD} weight`,
        `${RECORD} start`,
        `${RECORD} points[0].src[0]`,
        `${other} title.hi`,
      ]),
    );
  });

  test("has one fault alone in a place that is still to be filled in", () => {
    const files = copyFiles();
    Object.assign(recordIn(files).sources[0], { url: "FILL IN: address", publisher: "FILL IN: id" });
    const told = validate(files).faults.filter(({ file }) => file === RECORD);
    expect(told.map(({ field }) => field).sort()).toEqual(["sources[0].publisher", "sources[0].url"]);
    expect(told.every(({ wrong }) => wrong === "This place is still to be filled in")).toBe(true);
  });
});

test("faults are printed one a line with file, field, wrong and mending", () => {
  const files = copyFiles();
  recordIn(files).kind = "party";
  expect(describeFaults(validate(files).faults)).toBe(
    `1 fault in the data:\n  ${RECORD}, kind: The kind "party" is not in kinds.json. Add it to kinds.json, or write an id that stands there.`,
  );
});
