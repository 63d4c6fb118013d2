import { addDays, countDays } from "../language/dates.ts";
import { WHOLE } from "./select.ts";
import type { Library, PersonName, PlaceName, Summary } from "./summary.ts";

/**
 * A library as its file holds it: the engagements by column, and what can be counted as numbers. A third less to send
 * than the list of summaries. Numbers of people, kinds and so on are places among the keys of their vocabulary, −1 for
 * none; `start` counts days from the engagement before, `days` the days that follow the first, `related` steps in the
 * list.
 */
export interface Packed extends Omit<Library, "engagements" | "people" | "places"> {
  readonly people: Columns<PersonName>;
  readonly places: Columns<PlaceName>;
  /** The id without its day, or "=" and the whole id where it does not begin with the first day. */
  readonly id: readonly string[];
  readonly start: readonly number[];
  readonly days: readonly number[];
  readonly kind: readonly number[];
  readonly track: readonly number[];
  readonly weight: readonly number[];
  readonly rank: readonly number[];
  readonly title: readonly string[];
  readonly short: readonly string[];
  readonly forum: readonly number[];
  readonly city: readonly number[];
  readonly who: readonly (readonly number[])[];
  readonly documents: readonly number[];
  readonly doubts: readonly number[];
  readonly related: readonly (readonly number[])[];
}

/** A vocabulary by columns: its ids, and each field of its entries in the same order. */
type Columns<T> = { readonly [Field in keyof T]: readonly T[Field][] } & { readonly id: readonly string[] };

function toColumns<T extends object>(
  all: Readonly<Record<string, T>>,
  fields: readonly (keyof T & string)[],
): Columns<T> {
  const entries = Object.values(all);
  const columns = fields.map((field) => [field, entries.map((entry) => entry[field])]);
  return Object.fromEntries([["id", Object.keys(all)], ...columns]);
}

function fromColumns<T extends object>({ id, ...columns }: Columns<T>): Record<string, T> {
  const fields = Object.entries(columns) as [string, readonly unknown[]][];
  return Object.fromEntries(
    id.map((one, i) => [one, Object.fromEntries(fields.map(([field, values]) => [field, values[i]])) as T]),
  );
}

/** Packs a library; `unpackLibrary` gives it back. */
export function packLibrary(library: Library): Packed {
  const { engagements, ...rest } = library;
  const placeIn = (vocabulary: object) => {
    const at = new Map(Object.keys(vocabulary).map((id, i) => [id, i]));
    return (id: string | null) => (id === null ? -1 : (at.get(id) ?? -1));
  };
  const [person, kind, track, forum, city] = [rest.people, rest.kinds, rest.tracks, rest.forums, rest.places].map(
    placeIn,
  ) as [Place, Place, Place, Place, Place];
  const at = new Map(engagements.map((e, i) => [e.id, i]));
  return {
    ...rest,
    people: toColumns(rest.people, ["name", "side", "type"]),
    places: toColumns(rest.places, ["name", "country", "lat", "lon"]),
    id: engagements.map((e) => (e.id.startsWith(`${e.start}-`) ? e.id.slice(11) : `=${e.id}`)),
    start: engagements.map((e, i) => countDays(engagements[i - 1]?.start ?? WHOLE.from, e.start) - 1),
    days: engagements.map((e) => countDays(e.start, e.end) - 1),
    kind: engagements.map((e) => kind(e.kind)),
    track: engagements.map((e) => track(e.track)),
    weight: engagements.map((e) => e.weight),
    rank: engagements.map((e) => e.rank),
    title: engagements.map((e) => e.title),
    short: engagements.map((e) => e.short),
    forum: engagements.map((e) => forum(e.forum)),
    city: engagements.map((e) => city(e.city)),
    who: engagements.map((e) => e.people.map(person)),
    documents: engagements.map((e) => e.documents),
    doubts: engagements.map((e) => Number(e.doubts)),
    related: engagements.map((e, i) => e.related.map((id) => (at.get(id) ?? i) - i)),
  };
}

type Place = (id: string | null) => number;

/** The library of a packed one; frozen as `makeLibrary` gives it. */
export function unpackLibrary(packed: Packed): Library {
  const { language, countries, kinds, tracks, forums } = packed;
  const people = fromColumns<PersonName>(packed.people);
  const places = fromColumns<PlaceName>(packed.places);
  const [persons, kindIds, trackIds, forumIds, cities] = [people, kinds, tracks, forums, places].map(Object.keys) as [
    string[],
    string[],
    string[],
    string[],
    string[],
  ];
  let start: string = WHOLE.from;
  const starts = packed.start.map((step) => {
    start = addDays(start, step);
    return start;
  });
  const ids = packed.id.map((id, i) => (id.startsWith("=") ? id.slice(1) : `${starts[i]}-${id}`));
  const summary = (id: string, i: number): Summary => {
    const first = starts[i] ?? WHOLE.from;
    return Object.freeze({
      id,
      start: first,
      end: addDays(first, packed.days[i] ?? 0),
      kind: kindIds[packed.kind[i] ?? -1] ?? "",
      track: trackIds[packed.track[i] ?? -1] ?? "",
      weight: packed.weight[i] ?? 3,
      rank: packed.rank[i] ?? 0,
      title: packed.title[i] ?? "",
      short: packed.short[i] ?? "",
      forum: forumIds[packed.forum[i] ?? -1] ?? null,
      city: cities[packed.city[i] ?? -1] ?? null,
      people: (packed.who[i] ?? []).flatMap((at) => persons[at] ?? []),
      documents: packed.documents[i] ?? 0,
      doubts: packed.doubts[i] === 1,
      related: (packed.related[i] ?? []).flatMap((step) => ids[i + step] ?? []),
    });
  };
  const engagements = Object.freeze(ids.map(summary));
  return { language, engagements, people, places, countries, kinds, tracks, forums };
}
