import type { z } from "zod";
import { checkAcross } from "./checkAcross.ts";
import { checkRecord, type Loose } from "./checkRecord.ts";
import { checkShape } from "./checkShape.ts";
import { checkTexts, FILL_IN, OPEN } from "./checkTexts.ts";
import { isObject, type Tell, textsIn, writePath } from "./loose.ts";
import {
  type Dossier,
  type Engagement,
  engagementSchema,
  labelsSchema,
  peopleSchema,
  placesSchema,
  publishersSchema,
  reportSchema,
  toursSchema,
  tracksSchema,
  unverifiedSchema,
} from "./schema.ts";
import { Unreadable } from "./unreadable.ts";

/** Files of the data folder: path within it ("2024/x.json", "people.json") to its parsed content; a file that is no
 * JSON is an `Unreadable`. */
export type Files = Readonly<Record<string, unknown>>;

/** Something wrong in a file of the data: where (`points[2].src`), what (no full stop), and how to mend it. */
export interface Fault {
  readonly file: string;
  readonly field: string;
  readonly wrong: string;
  readonly mend: string;
}

/** Files of the folder that are no part of the dossier and are looked after elsewhere. */
const BESIDE: ReadonlySet<string> = new Set(["engagement.schema.json", "excuses.json"]);

const VOCABULARIES = {
  people: peopleSchema,
  places: placesSchema,
  countries: labelsSchema,
  kinds: labelsSchema,
  tracks: tracksSchema,
  forums: labelsSchema,
  confidence: labelsSchema,
  languages: labelsSchema,
  publishers: publishersSchema,
  report: reportSchema,
  tours: toursSchema,
  unverified: unverifiedSchema,
} as const;

type Name = keyof typeof VOCABULARIES;
const LISTS: ReadonlySet<string> = new Set<Name>(["report", "tours", "unverified"]);
const NAMES = Object.keys(VOCABULARIES) as readonly Name[];
const RECORD = /^(\d{4})\/([^/]+)\.json$/;

/** Fields of a file that are still to be filled in. */
function openFields(content: unknown): ReadonlySet<string> {
  const open = textsIn(content).filter(({ text }) => text.includes(FILL_IN));
  return new Set(open.map(({ path }) => writePath(path)));
}

/** Collects faults. In a place that is still to be filled in, that alone is told; nothing is told twice. */
function collect(files: Files) {
  const told = new Map<string, Fault>();
  const open = new Map<string, ReadonlySet<string>>();
  const tellIn =
    (file: string): Tell =>
    (field, wrong, mend) => {
      const fields = open.get(file) ?? openFields(files[file]);
      open.set(file, fields);
      if (fields.has(field) && wrong !== OPEN) return;
      const fault = Object.freeze({ file, field, wrong, mend });
      told.set(JSON.stringify(fault), fault);
    };
  return { told, tellIn };
}

/** Checks one file by itself. Gives the parsed content, or null when there was a fault in its shape. */
function checkFile<T>(content: unknown, schema: z.ZodType<T>, tell: Tell): T | null {
  if (content instanceof Unreadable) {
    tell(content.field, content.wrong, content.mend);
    return null;
  }
  checkTexts(content, tell);
  return checkShape(schema, content, tell);
}

/** The content of a file, or nothing when it is no JSON. */
function readable(content: unknown): unknown {
  return content instanceof Unreadable ? undefined : content;
}

/** Freezes a value and all within it. */
function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inside of Object.values(value)) freeze(inside);
  return Object.freeze(value);
}

function checkVocabularies(files: Files, tellIn: (file: string) => Tell): Omit<Dossier, "engagements"> {
  const parsed = Object.fromEntries(
    NAMES.map((name) => {
      const file = `${name}.json`;
      const list = LISTS.has(name);
      if (Object.hasOwn(files, file)) {
        const content = checkFile<unknown>(files[file], VOCABULARIES[name], tellIn(file));
        return [name, content ?? (list ? [] : {})];
      }
      tellIn(file)(
        "the whole file",
        "The file is missing",
        `Bring it back; it holds ${list ? "a list" : "entries by id"}.`,
      );
      return [name, list ? [] : {}];
    }),
  );
  return parsed as unknown as Omit<Dossier, "engagements">;
}

/** The records among the files, in the order of their ids. Tells of files that have no place in the folder. */
function findRecords(files: Files, tellIn: (file: string) => Tell): readonly Loose[] {
  const known = new Set<string>([...NAMES.map((name) => `${name}.json`), ...BESIDE]);
  const records: Loose[] = [];
  for (const [file, record] of Object.entries(files)) {
    const [, year, stem] = RECORD.exec(file) ?? [];
    if (year !== undefined && stem !== undefined) records.push({ year, stem, record: readable(record) });
    else if (!known.has(file))
      tellIn(file)(
        "the whole file",
        "No such file is known here",
        "Put records into the folder of their year, 2024/ or 2025/.",
      );
  }
  const key = ({ stem, year }: Loose) => `${stem} ${year}`;
  return records.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Records of one name in two folders: ids are unique. */
function checkTwice(records: readonly Loose[], tellIn: (file: string) => Tell): void {
  records.forEach(({ year, stem }, i) => {
    const before = records[i - 1];
    if (before?.stem !== stem) return;
    tellIn(`${year}/${stem}.json`)(
      "id",
      `${before.year}/${stem}.json has the same id`,
      "Remove or rename one of the two.",
    );
  });
}

/**
 * The dossier made of the files, deep-frozen, engagements by start and then by id; and all that is wrong with the
 * files, at once. The dossier may be used only when there is no fault. Never throws, whatever the files hold.
 */
export function validate(files: Files): { dossier: Dossier; faults: readonly Fault[] } {
  const given: Files = isObject(files) ? files : {};
  const { told, tellIn } = collect(given);
  const vocabularies = checkVocabularies(given, tellIn);
  const loose = Object.fromEntries(NAMES.map((name) => [name, readable(given[`${name}.json`])]));
  const records = findRecords(given, tellIn);
  if (records.length === 0)
    tellIn("the data folder")("the whole folder", "There is no record", "Add records to 2024/ and 2025/.");
  const engagements: Engagement[] = [];
  for (const record of records) {
    const tell = tellIn(`${record.year}/${record.stem}.json`);
    const engagement = checkFile(given[`${record.year}/${record.stem}.json`], engagementSchema, tell);
    checkRecord(record, loose, tell);
    if (engagement) engagements.push(engagement);
  }
  checkTwice(records, tellIn);
  checkAcross(records, loose, engagements.length === records.length, tellIn);
  engagements.sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
  return { dossier: freeze({ engagements, ...vocabularies }), faults: Object.freeze([...told.values()]) };
}
