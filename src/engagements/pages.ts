import type { Language, Text } from "../language/locale.ts";
import { type Office, officesOf } from "./offices.ts";
import {
  type ClaimEntry,
  claimsOf,
  type DocumentEntry,
  type DocumentTitle,
  documentsOf,
  type Figure,
  sharesOf,
  type Totals,
  totalsOf,
} from "./parts.ts";
import prose from "./prose.json" with { type: "json" };
import type { Dossier } from "./schema.ts";

/** A guided reading. */
export interface TourText {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly stops: readonly { readonly engagement: string; readonly text: string }[];
  readonly end: string;
}

/** A guided reading as lists name it; `stops` is their number. */
export interface TourTitle {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly stops: number;
}

/** The page about the timeline: prose, figures, and what was looked for and not found. */
export interface AboutText {
  readonly lead: string;
  readonly counts: readonly string[];
  readonly not: readonly string[];
  readonly made: readonly string[];
  readonly neutral: readonly string[];
  readonly missing: string;
  readonly licences: readonly string[];
  readonly corrections: string;
  /** The lines that a correction should fill in. */
  readonly form: string;
  /** Files below the root. */
  readonly downloads: readonly { readonly file: string; readonly format: string; readonly label: string }[];
  readonly keys: readonly { readonly keys: string; readonly label: string }[];
  readonly tours: readonly TourTitle[];
  readonly totals: Totals;
  readonly languages: readonly Figure[];
  readonly publishers: readonly Figure[];
  readonly confidence: readonly Figure[];
  readonly unverified: readonly {
    readonly from: string;
    readonly to: string;
    readonly items: readonly { readonly what: string; readonly found: string }[];
  }[];
}

/** The report that the timeline began from: its statements, and why one of them has the wrong year. */
export interface ReportText {
  readonly lead: string;
  readonly claims: readonly ClaimEntry[];
  readonly differs: string;
  readonly reasons: readonly string[];
}

/** What the pages of people need: the offices of each person (not of bodies) by first day, and all documents. */
export interface PeopleText {
  readonly offices: Readonly<Record<string, readonly Office[]>>;
  readonly documents: readonly DocumentTitle[];
}

/** What the content pages need beyond the library, in one language; each part is a file of its own. */
export interface Pages {
  /** For the index of people and for one person. */
  readonly people: PeopleText;
  /** For one place. The index of places and the numbers need only the library. */
  readonly places: { readonly documents: readonly DocumentTitle[] };
  readonly documents: readonly DocumentEntry[];
  readonly report: ReportText;
  readonly about: AboutText;
  readonly tours: readonly TourText[];
  /** For a list of the guided readings, wherever one stands. */
  readonly tourList: readonly TourTitle[];
}

function texts(list: readonly Text[], language: Language): readonly string[] {
  return list.map((text) => text[language]);
}

function toursOf(dossier: Dossier, language: Language): readonly TourText[] {
  return dossier.tours.map((tour) => ({
    id: tour.id,
    title: tour.title[language],
    intro: tour.intro[language],
    stops: tour.stops.map((stop) => ({ engagement: stop.engagement, text: stop.text[language] })),
    end: tour.end[language],
  }));
}

function titlesOf(tours: readonly TourText[]): readonly TourTitle[] {
  return tours.map(({ id, title, intro, stops }) => ({ id, title, intro, stops: stops.length }));
}

function aboutText(dossier: Dossier, language: Language): AboutText {
  const about = prose.about;
  return {
    lead: about.lead[language],
    counts: texts(about.counts, language),
    not: texts(about.not, language),
    made: texts(about.made, language),
    neutral: texts(about.neutral, language),
    missing: about.missing[language],
    licences: texts(about.licences, language),
    corrections: about.corrections[language],
    form: about.form[language],
    downloads: about.downloads.map(({ file, format, ...label }) => ({
      file: file.replace("{lang}", language),
      format,
      label: label[language],
    })),
    keys: about.keys.map((k) => ({ keys: k.keys, label: k[language] })),
    tours: titlesOf(toursOf(dossier, language)),
    totals: totalsOf(dossier),
    ...sharesOf(dossier, language),
    unverified: (dossier.unverified ?? []).map(({ from, to, items }) => ({
      from,
      to,
      items: items.map((item) => ({ what: item.what[language], found: item.found[language] })),
    })),
  };
}

/** The parts in one language, made from the whole dossier. */
export function makePages(dossier: Dossier, language: Language): Pages {
  const tours = toursOf(dossier, language);
  const entries = documentsOf(dossier, language);
  const documents = entries.map(({ engagement, text }) => ({ engagement, text }));
  return {
    people: { offices: officesOf(dossier, language), documents },
    places: { documents },
    documents: entries,
    report: {
      lead: prose.report.lead[language],
      claims: claimsOf(dossier, language),
      differs: prose.report.differs[language],
      reasons: texts(prose.report.reasons, language),
    },
    about: aboutText(dossier, language),
    tours,
    tourList: titlesOf(tours),
  };
}
