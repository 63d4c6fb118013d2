import { z } from "zod";
import type { Dossier, Engagement } from "../engagements/schema.ts";
import { validate } from "../engagements/validate.ts";
import { compareLanguages, type Difference } from "./compareLanguages.ts";
import { printReport } from "./printReport.ts";
import { readFiles } from "./readFiles.ts";

/** Why a difference between the two languages of a text is right as it is; kept in `data/excuses.json`. */
export const excusesSchema = z.array(
  z.strictObject({ id: z.string(), point: z.string(), what: z.string(), why: z.string().min(10) }),
);
export type Excuse = z.infer<typeof excusesSchema>[number];

/** One thing that is written in Hindi in several ways: an office, a forum or a place within a city. */
interface Variants {
  readonly what: string;
  readonly en: string;
  /** Each Hindi wording with the ids of the engagements that have it. */
  readonly hi: Readonly<Record<string, readonly string[]>>;
}

/** What `npm run check:data` tells. `hard` are sentences; any of them fails the tests. */
export interface Report {
  readonly counts: Readonly<
    Record<"engagements" | "sentences" | "documents" | "sources" | "people" | "places", number>
  >;
  /** Sentences with one source only, as "id points[2]". */
  readonly singleSource: readonly string[];
  /** Number of sources by language, then by the side whose press or authority speaks. */
  readonly sources: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly withoutHindiSource: readonly string[];
  readonly variants: readonly Variants[];
  readonly differences: readonly Difference[];
  readonly excused: number;
  readonly staleExcuses: readonly Excuse[];
  /** Engagements of one day with the same people. */
  readonly possibleDuplicates: readonly (readonly string[])[];
  /** Related ids without a way back, as "id → id". */
  readonly oneWay: readonly string[];
  /** Entries of vocabularies that nothing uses, as "people: id". */
  readonly unused: readonly string[];
  readonly hard: readonly string[];
}

function peopleOf(e: Engagement): readonly string[] {
  return [...e.india, ...e.russia].map((part) => part.person);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function countSources(dossier: Dossier): Report["sources"] {
  const counts: Record<string, Record<string, number>> = {};
  for (const source of dossier.engagements.flatMap((e) => e.sources)) {
    const side = dossier.publishers[source.publisher]?.side ?? "other";
    counts[source.language] ??= { india: 0, russia: 0, other: 0 };
    const row = counts[source.language] ?? {};
    row[side] = (row[side] ?? 0) + 1;
  }
  return counts;
}

/** Offices, forums and places within cities whose one English wording has several in Hindi. */
function findVariants(dossier: Dossier): readonly Variants[] {
  const met = dossier.engagements.flatMap((e) => [
    ...[...e.india, ...e.russia].map((p) => ({ what: "office", key: "", ...p.role, id: e.id })),
    ...(e.forum ? [{ what: "forum", key: "", ...e.forum, id: e.id }] : []),
    ...(e.place?.venue ? [{ what: "venue", key: e.place.city, ...e.place.venue, id: e.id }] : []),
  ]);
  return [...groupBy(met, ({ what, key, en }) => `${what}|${key}|${en}`).values()].flatMap((same) => {
    const [first] = same;
    const hi = groupBy(same, (one) => one.hi);
    if (!first || hi.size < 2) return [];
    const wordings = [...hi].map(([text, all]) => [text, [...new Set(all.map(({ id }) => id))]] as const);
    return [{ what: first.what, en: first.en, hi: Object.fromEntries(wordings) }];
  });
}

function findDuplicates(engagements: readonly Engagement[]): Report["possibleDuplicates"] {
  const named = engagements.filter((e) => peopleOf(e).length > 0);
  const groups = groupBy(named, (e) => [e.start, ...[...peopleOf(e)].sort()].join("|"));
  return [...groups.values()].filter((same) => same.length > 1).map((same) => same.map((e) => e.id));
}

function findOneWay(engagements: readonly Engagement[]): readonly string[] {
  const related = new Map(engagements.map((e) => [e.id, e.related]));
  return engagements.flatMap((e) =>
    e.related.filter((id) => !related.get(id)?.includes(e.id)).map((id) => `${e.id} → ${id}`),
  );
}

function findUnused(dossier: Dossier): readonly string[] {
  const { engagements } = dossier;
  const used: Readonly<Record<string, readonly (string | null | undefined)[]>> = {
    people: engagements.flatMap(peopleOf),
    places: engagements.map((e) => e.place?.city),
    publishers: engagements.flatMap((e) => e.sources.map((source) => source.publisher)),
    kinds: engagements.map((e) => e.kind),
    tracks: engagements.map((e) => e.track),
    forums: engagements.map((e) => e.forum?.series),
    countries: Object.values(dossier.places).map((place) => place.country),
  };
  return Object.entries(used).flatMap(([name, ids]) =>
    Object.keys(dossier[name as "people"])
      .filter((id) => !ids.includes(id))
      .map((id) => `${name}: ${id}`),
  );
}

function isExcuse(excuse: Excuse, { id, point, what }: Difference): boolean {
  return excuse.id === id && excuse.point === point && excuse.what === what;
}

function findHard(report: Omit<Report, "hard">): readonly string[] {
  return [
    ...report.differences.map(
      (d) => `${d.id} ${d.point}: only the ${d.only === "en" ? "English" : "Hindi"} names ${d.what}.`,
    ),
    ...report.staleExcuses.map(
      (e) => `excuses.json: ${e.id} ${e.point} no longer differs in ${e.what}; remove the excuse.`,
    ),
    ...report.variants.map(
      (v) =>
        `The ${v.what} "${v.en}" has ${Object.keys(v.hi).length} Hindi wordings: ${Object.keys(v.hi).join(" / ")}.`,
    ),
    ...report.oneWay.map((pair) => `${pair} has no way back.`),
    ...report.unused.map((entry) => `Nothing uses ${entry}.`),
  ];
}

/** Looks the whole dossier over for what validation cannot decide. */
export function checkData(dossier: Dossier, excuses: readonly Excuse[] = []): Report {
  const { engagements } = dossier;
  const all = compareLanguages(dossier);
  const differences = all.filter((difference) => !excuses.some((excuse) => isExcuse(excuse, difference)));
  const soft = {
    counts: {
      engagements: engagements.length,
      sentences: engagements.reduce((n, e) => n + e.points.length, 0),
      documents: engagements.reduce((n, e) => n + e.documents.length, 0),
      sources: engagements.reduce((n, e) => n + e.sources.length, 0),
      people: Object.keys(dossier.people).length,
      places: Object.keys(dossier.places).length,
    },
    singleSource: engagements.flatMap((e) =>
      e.points.flatMap((point, i) => (point.src.length < 2 ? [`${e.id} points[${i}]`] : [])),
    ),
    sources: countSources(dossier),
    withoutHindiSource: engagements.filter((e) => e.sources.every((s) => s.language !== "hi")).map((e) => e.id),
    variants: findVariants(dossier),
    differences,
    excused: all.length - differences.length,
    staleExcuses: excuses.filter((excuse) => !all.some((difference) => isExcuse(excuse, difference))),
    possibleDuplicates: findDuplicates(engagements),
    oneWay: findOneWay(engagements),
    unused: findUnused(dossier),
  };
  return { ...soft, hard: findHard(soft) };
}

/** `npm run check:data`: prints the report as a table, or as JSON with --json. Gives the exit code. */
export function main(args: readonly string[] = process.argv.slice(2)): number {
  const files = readFiles();
  const { dossier, faults } = validate(files);
  if (faults.length > 0) {
    for (const f of faults) console.error(`${f.file}, ${f.field}: ${f.wrong}. ${f.mend}`);
    return 1;
  }
  const report = checkData(dossier, excusesSchema.parse(files["excuses.json"] ?? []));
  console.log(args.includes("--json") ? JSON.stringify(report, null, 2) : printReport(report));
  return report.hard.length > 0 ? 1 : 0;
}
