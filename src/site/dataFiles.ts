import { createHash } from "node:crypto";
import { z } from "zod";
import { DATA_LICENCE } from "../engagements/licence.ts";
import { packLibrary } from "../engagements/pack.ts";
import { makePages } from "../engagements/pages.ts";
import { type Dossier, type Engagement, engagementSchema } from "../engagements/schema.ts";
import { makeLibrary } from "../engagements/summary.ts";
import { LANGUAGES, type Language } from "../language/locale.ts";

/** The build's version (from package.json) and day (ISO). */
export interface Build {
  readonly version: string;
  readonly day: string;
}

/** The data files of the site: what `virtual:samvad/files` exports, and each path below the root with its text. */
export interface DataFiles {
  readonly names: Readonly<Record<string, unknown>>;
  readonly files: ReadonlyMap<string, string>;
}

/** A record as it is published: sources carry the publisher's name instead of its id. */
export type Published = Omit<Engagement, "$schema">;

/** The record as the site publishes it. */
export function publish(e: Engagement, dossier: Dossier): Published {
  const { $schema: _, ...record } = e;
  return {
    ...record,
    sources: e.sources.map((s) => ({ ...s, publisher: dossier.publishers[s.publisher]?.name ?? s.publisher })),
  };
}

/** JSON Schema of a published record. */
export function publishedSchema(): object {
  const source = engagementSchema.shape.sources.element.extend({ publisher: z.string().min(1) });
  const schema = engagementSchema.omit({ $schema: true }).extend({ sources: z.array(source).min(1) });
  return { title: "Samvad: an official engagement between India and Russia", ...z.toJSONSchema(schema) };
}

/** All records with their vocabularies, version and licence, as in `data/engagements.json`. */
export function publishedDossier(dossier: Dossier, build: Build) {
  const { engagements, publishers: _, report: __, tours: ___, ...vocabularies } = dossier;
  return {
    name: "Samvad",
    version: build.version,
    date: build.day,
    licence: DATA_LICENCE.id,
    licenceUrl: DATA_LICENCE.url,
    schema: "engagement.schema.json",
    ...vocabularies,
    engagements: engagements.map((e) => publish(e, dossier)),
  };
}

/** JSON with a line for every record, so that two versions can be compared and the file stays small. */
function lineByLine({ engagements, ...head }: ReturnType<typeof publishedDossier>): string {
  const records = engagements.map((e) => JSON.stringify(e)).join(",\n");
  return `${JSON.stringify(head).slice(0, -1)},"engagements":[\n${records}\n]}\n`;
}

/** The sentences of every engagement in one language, by its id: what happened, then the documents. */
export function sentences(dossier: Dossier, language: Language): Record<string, readonly string[]> {
  return Object.fromEntries(
    dossier.engagements.map((e) => [e.id, [...e.points, ...e.documents].map((point) => point[language])]),
  );
}

/** Puts the content's hash into a name: "data/search.json" to "data/search.1a2b3c4d.json". */
function hashed(path: string, text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return path.replace(/\.json$/, `.${hash}.json`);
}

/** Makes every data file. `hash` false keeps plain names, for the development server. */
export function makeDataFiles(dossier: Dossier, search: unknown, build: Build, hash: boolean): DataFiles {
  const files = new Map<string, string>();
  const add = (path: string, value: unknown) => {
    const text = JSON.stringify(value);
    const name = hash ? hashed(path, text) : path;
    files.set(name, text);
    return name;
  };
  const both = (path: (language: Language) => string, value: (language: Language) => unknown) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, add(path(language), value(language))]));
  const parts = Object.keys(makePages(dossier, "hi")) as (keyof ReturnType<typeof makePages>)[];
  const names = {
    LIBRARY: both(
      (l) => `data/library.${l}.json`,
      (l) => packLibrary(makeLibrary(dossier, l)),
    ),
    SEARCH: add("data/search.json", search),
    SENTENCES: both(
      (l) => `data/sentences.${l}.json`,
      (l) => sentences(dossier, l),
    ),
    PAGES: Object.fromEntries(
      parts.map((part) => [
        part,
        both(
          (l) => `data/pages.${part}.${l}.json`,
          (l) => makePages(dossier, l)[part],
        ),
      ]),
    ),
    VERSION: build.version,
    DAY: build.day,
  };
  for (const e of dossier.engagements) files.set(`data/engagements/${e.id}.json`, JSON.stringify(publish(e, dossier)));
  files.set("data/engagements.json", lineByLine(publishedDossier(dossier, build)));
  files.set("data/engagement.schema.json", JSON.stringify(publishedSchema(), null, 2));
  return { names, files };
}
