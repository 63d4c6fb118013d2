import { DATA_LICENCE } from "../engagements/licence.ts";
import type { Side } from "../engagements/schema.ts";
import { type Range, range, WHOLE } from "../engagements/select.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import { formatDay, formatRange } from "../language/dates.ts";
import type { Translate } from "../language/messages.ts";
import { entryOf, iCalendar } from "./calendar.ts";
import { writeCsv } from "./csv.ts";

/** Engagements to take away, in the language of the library. */
export interface Taken {
  readonly library: Library;
  readonly engagements: readonly Summary[];
  /** The visible range (inclusive ISO days); null for all. */
  readonly range: Range | null;
  /** What happened, by engagement (the file `SENTENCES`); an engagement may lack them. */
  readonly sentences: Readonly<Record<string, readonly string[]>>;
  /** Version of the build and its day (ISO). */
  readonly version: string;
  readonly day: string;
  readonly t: Translate;
  /** The site's absolute address, ending in "/"; null when it is not known: addresses are then left out. */
  readonly site: string | null;
}

export const FORMATS = ["json", "csv", "ics"] as const;
export type Format = (typeof FORMATS)[number];

/** A file to save. */
export interface TakenFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

function pageOf(e: Summary, taken: Taken): string | null {
  return taken.site === null ? null : `${taken.site}${taken.library.language}/engagements/${e.id}/`;
}

/** One engagement with every id as its name. */
function rowOf(e: Summary, taken: Taken) {
  const { library, sentences } = taken;
  const place = e.city === null ? undefined : library.places[e.city];
  const side = (of: Side) => e.people.map((id) => library.people[id]).flatMap((p) => (p?.side === of ? [p.name] : []));
  return {
    id: e.id,
    start: e.start,
    end: e.end,
    title: e.title,
    track: library.tracks[e.track] ?? e.track,
    kind: library.kinds[e.kind] ?? e.kind,
    forum: e.forum === null ? null : (library.forums[e.forum] ?? e.forum),
    place: place?.name ?? null,
    country: place ? (library.countries[place.country] ?? place.country) : null,
    india: side("india"),
    russia: side("russia"),
    documents: e.documents,
    sentences: sentences[e.id] ?? [],
    address: pageOf(e, taken),
  };
}

type Row = ReturnType<typeof rowOf>;

function asJson(rows: readonly Row[], taken: Taken): string {
  const { library, version, day, engagements } = taken;
  const about = { name: "Samvad", version, date: day, licence: DATA_LICENCE.id, licenceUrl: DATA_LICENCE.url };
  const days = taken.range ?? range(engagements) ?? WHOLE;
  return `${JSON.stringify({ ...about, language: library.language, ...days, engagements: rows }, null, 2)}\n`;
}

const COLUMNS = [
  ...(["id", "start", "end", "title", "track", "kind", "forum", "place", "country", "india", "russia"] as const),
  ...(["documents", "sentences", "address"] as const),
];

function asCsv(rows: readonly Row[], taken: Taken): string {
  const { t, version, day } = taken;
  const cells = (row: Row) =>
    COLUMNS.map((name) => {
      const value = row[name];
      if (typeof value === "string" || typeof value === "number") return value;
      return value?.join(name === "sentences" ? " " : "; ") ?? "";
    });
  const head = [...COLUMNS.map((name) => t(`export.${name}`)), t("export.licence"), t("export.version")];
  return writeCsv([head, ...rows.map((row) => [...cells(row), DATA_LICENCE.url, `${version} (${day})`])]);
}

function asCalendar(taken: Taken): string {
  const { library, engagements, sentences, t, version, day } = taken;
  const { language } = library;
  const days = taken.range ?? WHOLE;
  const name = t("export.calendar", { range: formatRange(language, days.from, days.to) });
  const about = t("export.about", { version, day: formatDay(language, day), licence: DATA_LICENCE.url });
  const entries = engagements.map((e) => entryOf(e, library, sentences[e.id] ?? [], pageOf(e, taken) ?? ""));
  return iCalendar(entries, name, about);
}

const TYPES: Readonly<Record<Format, string>> = {
  json: "application/json",
  csv: "text/csv;charset=utf-8",
  ics: "text/calendar;charset=utf-8",
};

/** The engagements as a file, named with range and language, with licence and version inside. */
export function takeAway(taken: Taken, format: Format): TakenFile {
  const { library, engagements } = taken;
  const days = taken.range ?? WHOLE;
  const rows = () => engagements.map((e) => rowOf(e, taken));
  const text = format === "json" ? asJson(rows(), taken) : format === "csv" ? asCsv(rows(), taken) : asCalendar(taken);
  return { name: `samvad-${days.from}-${days.to}-${library.language}.${format}`, type: TYPES[format], text };
}
