import type { Dossier } from "../src/engagements/schema.ts";
import { formatDays } from "../src/language/dates.ts";

/** An engagement as every other page of the benchmark gets it: what a row of the site's own English list says. */
export interface Entry {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly days: string;
  readonly title: string;
  readonly short: string;
  readonly people: string;
  readonly place: string;
  readonly track: string;
  readonly kind: string;
}

/** The entries of a dossier in English, by date. */
export function entriesOf(dossier: Dossier): readonly Entry[] {
  const named = (ids: readonly string[]) => ids.map((id) => dossier.people[id]?.en ?? id);
  return dossier.engagements.map((e) => {
    const people = named([...new Set([...e.india, ...e.russia].map((part) => part.person))]);
    const more = people.length > 3 ? ` and ${people.length - 3} more` : "";
    return {
      id: e.id,
      start: e.start,
      end: e.end,
      days: formatDays("en", e.start, e.end),
      title: e.title.en,
      short: e.short.en,
      people: people.slice(0, 3).join(", ") + more,
      place: e.place ? (dossier.places[e.place.city]?.en ?? "") : "",
      track: dossier.tracks[e.track]?.en ?? e.track,
      kind: dossier.kinds[e.kind]?.en ?? e.kind,
    };
  });
}
