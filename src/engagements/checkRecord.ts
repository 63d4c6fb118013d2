import { addDays, toInstant } from "../language/dates.ts";
import { checkHeadline, countLetters } from "./checkTexts.ts";
import { at, isObject, keysOf, listAt, type Tell, textAt } from "./loose.ts";
import { WHOLE } from "./select.ts";

/** Most letters of a label on the timeline. */
export const SHORT_LETTERS = { en: 32, hi: 22 } as const;

/** Vocabularies as they stand in their files: "people.json" is `people`. They may hold anything. */
export type Vocabularies = Readonly<Record<string, unknown>>;

/** A record as it stands in its file, which may hold anything, with what it is checked against. */
export interface Loose {
  /** The folder and the file's name without ".json". */
  readonly year: string;
  readonly stem: string;
  readonly record: unknown;
}

function isDay(value: string | null): value is string {
  return value !== null && toInstant(value) !== null;
}

/** Tells when the text at the field is not an id of the vocabulary; silent when either cannot be read. */
function known(id: string | null, field: string, what: string, vocabulary: unknown, file: string, tell: Tell): void {
  const keys = keysOf(vocabulary);
  if (id === null || keys === null || keys.has(id)) return;
  tell(field, `The ${what} "${id}" is not in ${file}`, `Add it to ${file}, or write an id that stands there.`);
}

function checkName({ year, stem, record }: Loose, tell: Tell): void {
  const id = textAt(record, "id");
  const start = textAt(record, "start");
  if (id !== null && id !== stem)
    tell("id", `The id "${id}" is not the file's name`, `Write "${stem}", or rename the file to ${id}.json.`);
  if (start !== null && id !== null && !id.startsWith(`${start}-`))
    tell("id", `The id does not begin with the start day ${start}`, `Begin it with "${start}-", or correct the start.`);
  if (isDay(start) && !start.startsWith(year))
    tell("start", `The file lies in the folder of ${year}`, `Move it to ${start.slice(0, 4)}/, or correct the start.`);
}

function checkDays(record: unknown, tell: Tell): void {
  const [start, end] = [textAt(record, "start"), textAt(record, "end")];
  if (isDay(start) && isDay(end) && start > end)
    tell("end", `The end ${end} is before the start ${start}`, "Swap or correct the two days.");
  for (const [field, day] of [
    ["start", start],
    ["end", end],
  ] as const) {
    if (isDay(day) && (day < WHOLE.from || day > WHOLE.to))
      tell(field, `${day} is outside the two years`, `Write a day from ${WHOLE.from} to ${WHOLE.to}.`);
  }
}

function checkVocabulary(record: unknown, all: Vocabularies, tell: Tell): void {
  known(textAt(record, "kind"), "kind", "kind", all.kinds, "kinds.json", tell);
  known(textAt(record, "track"), "track", "track", all.tracks, "tracks.json", tell);
  known(textAt(record, "forum", "series"), "forum.series", "forum", all.forums, "forums.json", tell);
  known(textAt(record, "place", "city"), "place.city", "place", all.places, "places.json", tell);
}

function checkPeople(record: unknown, all: Vocabularies, tell: Tell): void {
  const seen = new Set<string>();
  for (const side of ["india", "russia"] as const) {
    listAt(record, side).forEach((_, i) => {
      const field = `${side}[${i}].person`;
      const person = textAt(record, side, i, "person");
      if (person === null) return;
      known(person, field, "person", all.people, "people.json", tell);
      const own = textAt(all.people, person, "side");
      if (own !== null && own !== side)
        tell(
          field,
          `"${person}" stands for ${own} in people.json`,
          `Move the entry to "${own}", or correct people.json.`,
        );
      if (seen.has(person)) tell(field, `"${person}" is named twice`, "Keep one of the two entries.");
      seen.add(person);
    });
  }
}

function checkShort(record: unknown, tell: Tell): void {
  for (const language of ["en", "hi"] as const) {
    const text = textAt(record, "short", language);
    const most = SHORT_LETTERS[language];
    if (text === null || countLetters(text) <= most) continue;
    tell(`short.${language}`, `The label has ${countLetters(text)} letters`, `Shorten it to ${most} letters or fewer.`);
  }
}

/** An address with what makes no difference taken away: scheme, "www.", last slash, place within the page. */
function sameAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, search } = new URL(url);
  return hostname.replace(/^www\./, "") + pathname.replace(/\/$/, "") + search;
}

function checkSource(record: unknown, i: number, all: Vocabularies, tell: Tell): void {
  const field = `sources[${i}]`;
  const source = listAt(record, "sources")[i];
  const n = at(source, "n");
  if (typeof n === "number" && n !== i + 1)
    tell(
      `${field}.n`,
      `The source has number ${n}`,
      `Number the sources 1, 2, 3 … in their order: this one is ${i + 1}.`,
    );
  known(textAt(source, "publisher"), `${field}.publisher`, "publisher", all.publishers, "publishers.json", tell);
  checkHeadline(source, `${field}.title`, tell);
  const url = textAt(source, "url");
  if (url !== null && /^https?:/.test(url) && URL.canParse(url) && !new URL(url).hostname.includes("."))
    tell(`${field}.url`, "The address names no site", "Write the whole address, such as https://example.org/page.");
  const [published, start, end] = [textAt(source, "published"), textAt(record, "start"), textAt(record, "end")];
  if (!isDay(published) || !isDay(start) || !isDay(end)) return;
  if (published < addDays(start, -366) || published > addDays(end, 1096))
    tell(
      `${field}.published`,
      `${published} is far from the engagement`,
      "Write the day of publication, or null when it is not known.",
    );
}

function checkSources(record: unknown, all: Vocabularies, tell: Tell): void {
  const addresses = new Map<string, number>();
  listAt(record, "sources").forEach((source, i) => {
    checkSource(record, i, all, tell);
    const address = sameAddress(textAt(source, "url") ?? "");
    if (address === null) return;
    const first = addresses.get(address);
    if (first === undefined) addresses.set(address, i);
    else tell(`sources[${i}].url`, `The same page is source ${first + 1}`, "Keep one of them and use its number.");
  });
}

function checkSourceNumbers(record: unknown, tell: Tell): void {
  const sources = at(record, "sources");
  if (!Array.isArray(sources)) return;
  const used = new Set<unknown>();
  for (const part of ["points", "documents"] as const) {
    listAt(record, part).forEach((point, i) => {
      const src = listAt(point, "src");
      src.forEach((n, j) => {
        const field = `${part}[${i}].src[${j}]`;
        if (src.indexOf(n) < j) tell(field, `Source ${n} is named twice`, "Name it once.");
        used.add(n);
        if (typeof n === "number" && !sources.some((source) => at(source, "n") === n))
          tell(field, `There is no source ${n}`, `Write the number of a source of this record, or add source ${n}.`);
      });
    });
  }
  sources.forEach((source, i) => {
    const n = at(source, "n");
    if (typeof n !== "number" || used.has(n) || !Array.isArray(at(record, "points"))) return;
    tell(
      `sources[${i}]`,
      `No sentence names source ${n}`,
      "Add its number to the src of a sentence that it supports, or remove it.",
    );
  });
}

/** Tells of all that is wrong within one record, its texts and its shape left to others. */
export function checkRecord(loose: Loose, all: Vocabularies, tell: Tell): void {
  const { record } = loose;
  if (!isObject(record)) return;
  checkName(loose, tell);
  checkDays(record, tell);
  checkVocabulary(record, all, tell);
  checkPeople(record, all, tell);
  checkShort(record, tell);
  checkSources(record, all, tell);
  checkSourceNumbers(record, tell);
  const schema = textAt(record, "$schema");
  if (schema !== null && schema !== "../engagement.schema.json")
    tell("$schema", "The schema is not the one of the records", 'Write "../engagement.schema.json".');
}
