import { z } from "zod";

/**
 * What an engagement is: one source for the types, for the validation and for the published JSON Schema.
 * Room `engagements` imports `language` only, and neither React nor vis-timeline. Start reading here, then
 * `validate.ts` (what must hold between records), `summary.ts` (what the pages carry) and `select.ts`.
 * Zod runs when the site is built; the browser gets only the types.
 */

const text = z.string().min(1);

/** The same text in both languages. */
export const textSchema = z.strictObject({ en: text, hi: text });

const day = z.iso.date().describe("calendar day at the place, YYYY-MM-DD");
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small Latin letters, digits and single hyphens");
const sourceNumbers = z.array(z.int().min(1)).min(1).describe("numbers of the sources that say it");

const partSchema = z.strictObject({ person: id, role: textSchema });
const pointSchema = z.strictObject({ en: text, hi: text, src: sourceNumbers });

const sourceSchema = z.strictObject({
  n: z.int().min(1),
  publisher: id.describe("id in publishers.json"),
  title: text,
  described: z.boolean().describe("true: the title describes the page; its headline was not seen"),
  url: z.url({ protocol: /^https?$/ }),
  published: day.nullable(),
  language: z.enum(["en", "hi", "ru"]),
});

/** One engagement as its file holds it, both languages side by side. */
export const engagementSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^20\d\d-\d\d-\d\d-[a-z0-9]+(-[a-z0-9]+)*$/, "YYYY-MM-DD-words-city"),
  start: day,
  end: day,
  kind: id.describe("id in kinds.json"),
  track: id.describe("id in tracks.json"),
  weight: z.int().min(1).max(3).describe("1 would stand in a one-page history, 2 notable, 3 the rest"),
  title: textSchema,
  short: textSchema.describe("label on the timeline: names first, no verb, no date"),
  forum: z.strictObject({ series: id.nullable(), en: text, hi: text }).nullable(),
  place: z.strictObject({ city: id.describe("id in places.json"), venue: textSchema.nullable() }).nullable(),
  india: z.array(partSchema),
  russia: z.array(partSchema),
  points: z.array(pointSchema).min(1),
  documents: z.array(pointSchema),
  related: z.array(z.string()),
  sources: z.array(sourceSchema).min(1),
  confidence: z.enum(["high", "medium", "low"]),
  doubts: textSchema.nullable(),
});

export type Engagement = Readonly<z.infer<typeof engagementSchema>>;
export type Part = z.infer<typeof partSchema>;
export type Point = z.infer<typeof pointSchema>;
export type Source = z.infer<typeof sourceSchema>;

/** People and bodies, by id. */
export const peopleSchema = z.record(
  id,
  z.strictObject({
    side: z.enum(["india", "russia"]),
    type: z.enum(["person", "body"]),
    en: text,
    hi: text,
    ru: text,
    aliases: z.array(text),
  }),
);

/** Places, by id. */
export const placesSchema = z.record(
  id,
  z.strictObject({
    en: text,
    hi: text,
    ru: text,
    country: z.string().regex(/^[A-Z]{2}$/),
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
    aliases: z.array(text),
  }),
);

/** Plain vocabularies (kinds, forums, confidence …), by id. */
export const labelsSchema = z.record(z.string(), textSchema);

export const tracksSchema = z.record(id, z.strictObject({ en: text, hi: text, about: textSchema }));

/** Publishers, by id; `side`: whose press or authority speaks, that of the agency when a report is an agency's. */
export const publishersSchema = z.record(
  id,
  z.strictObject({ name: text, side: z.enum(["india", "russia", "other"]) }),
);

export const reportSchema = z.array(
  z.strictObject({
    n: z.int().min(1),
    claim: textSchema,
    verdict: z.enum(["confirmed", "differs", "not-found"]),
    engagements: z.array(z.string()),
    note: textSchema,
  }),
);

export const toursSchema = z.array(
  z.strictObject({
    id,
    title: textSchema,
    intro: textSchema,
    stops: z.array(z.strictObject({ engagement: z.string(), text: textSchema })).min(1),
    end: textSchema,
  }),
);

/** What was looked for and not found, by period; `found` says what was found instead. */
export const unverifiedSchema = z.array(
  z.strictObject({
    from: day,
    to: day,
    items: z.array(z.strictObject({ what: textSchema, found: textSchema })).min(1),
  }),
);

export type Person = z.infer<typeof peopleSchema>[string];
export type Place = z.infer<typeof placesSchema>[string];
export type Track = z.infer<typeof tracksSchema>[string];
export type Publisher = z.infer<typeof publishersSchema>[string];
export type Claim = z.infer<typeof reportSchema>[number];
export type Tour = z.infer<typeof toursSchema>[number];
export type Unverified = z.infer<typeof unverifiedSchema>[number];
export type Side = Person["side"];

/** All facts of the site: the engagements by date, and the vocabularies by id. */
export interface Dossier {
  readonly engagements: readonly Engagement[];
  readonly people: Readonly<Record<string, Person>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly countries: Readonly<Record<string, { en: string; hi: string }>>;
  readonly kinds: Readonly<Record<string, { en: string; hi: string }>>;
  readonly tracks: Readonly<Record<string, Track>>;
  readonly forums: Readonly<Record<string, { en: string; hi: string }>>;
  readonly confidence: Readonly<Record<string, { en: string; hi: string }>>;
  readonly languages: Readonly<Record<string, { en: string; hi: string }>>;
  readonly publishers: Readonly<Record<string, Publisher>>;
  readonly report: readonly Claim[];
  readonly tours: readonly Tour[];
  readonly unverified?: readonly Unverified[];
}
