import type { Dossier, Engagement } from "./schema.ts";

/** Files of the data folder: path within it ("2024/x.json", "people.json") to its parsed content. */
export type Files = Readonly<Record<string, unknown>>;

/** Something wrong in a file of the data: where, what, and how to mend it. */
export interface Fault {
  readonly file: string;
  readonly field: string;
  readonly wrong: string;
  readonly mend: string;
}

/** The dossier made of the files, and all that is wrong with them. The dossier may be used only when there is no fault. */
export function validate(files: Files): { dossier: Dossier; faults: readonly Fault[] } {
  const get = (name: string) => files[`${name}.json`] as never;
  const engagements = Object.entries(files)
    .filter(([path]) => /^\d{4}\//.test(path))
    .map(([, record]) => record as Engagement)
    .sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
  const dossier: Dossier = {
    engagements: Object.freeze(engagements),
    people: get("people"),
    places: get("places"),
    countries: get("countries"),
    kinds: get("kinds"),
    tracks: get("tracks"),
    forums: get("forums"),
    confidence: get("confidence"),
    languages: get("languages"),
    publishers: get("publishers"),
    report: get("report"),
    tours: get("tours"),
  };
  return { dossier, faults: [] };
}
