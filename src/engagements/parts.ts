import type { Language } from "../language/locale.ts";
import { tally } from "./meetings.ts";
import type { Claim, Dossier, Engagement, Source } from "./schema.ts";

/** A source as the content pages show it: the publisher's name, and the title in its own language. */
export interface SourceLine {
  readonly publisher: string;
  readonly title: string;
  /** True: the title describes the page; its headline was not seen. */
  readonly described: boolean;
  readonly url: string;
  readonly language: Source["language"];
}

/** A document signed or issued, and the id of the engagement that it belongs to. */
export interface DocumentTitle {
  readonly engagement: string;
  readonly text: string;
}

/** A document with the sources that tell of it. */
export interface DocumentEntry extends DocumentTitle {
  readonly sources: readonly SourceLine[];
}

/** One statement of the report with what was found. */
export interface ClaimEntry {
  readonly n: number;
  readonly claim: string;
  readonly verdict: Claim["verdict"];
  readonly note: string;
  readonly engagements: readonly string[];
  readonly sources: readonly SourceLine[];
}

/** A figure with its label in words. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** How much the dossier holds. */
export interface Totals {
  readonly engagements: number;
  readonly sentences: number;
  readonly documents: number;
  readonly sources: number;
  /** Sources whose headline was not seen. */
  readonly described: number;
  readonly publishers: number;
  /** Engagements whose sources differ or leave something open. */
  readonly doubts: number;
}

function line(source: Source, dossier: Dossier): SourceLine {
  const publisher = dossier.publishers[source.publisher]?.name ?? source.publisher;
  return {
    publisher,
    title: source.title,
    described: source.described,
    url: source.url,
    language: source.language,
  };
}

/** All documents by the date of their engagement. */
export function documentsOf(dossier: Dossier, language: Language): readonly DocumentEntry[] {
  return dossier.engagements.flatMap((e) =>
    e.documents.map((document) => ({
      engagement: e.id,
      text: document[language],
      sources: e.sources.filter((s) => document.src.includes(s.n)).map((s) => line(s, dossier)),
    })),
  );
}

/** The statements of the report; the sources of all their engagements, each address once. */
export function claimsOf(dossier: Dossier, language: Language): readonly ClaimEntry[] {
  return dossier.report.map((c) => {
    const all = dossier.engagements.filter((e) => c.engagements.includes(e.id)).flatMap((e) => e.sources);
    const sources = all.filter((s, at) => all.findIndex((other) => other.url === s.url) === at);
    return {
      n: c.n,
      claim: c.claim[language],
      verdict: c.verdict,
      note: c.note[language],
      engagements: c.engagements,
      sources: sources.map((s) => line(s, dossier)),
    };
  });
}

/** The totals of the dossier. */
export function totalsOf(dossier: Dossier): Totals {
  const sum = (count: (e: Engagement) => number) => dossier.engagements.reduce((total, e) => total + count(e), 0);
  return {
    engagements: dossier.engagements.length,
    sentences: sum((e) => e.points.length),
    documents: sum((e) => e.documents.length),
    sources: sum((e) => e.sources.length),
    described: sum((e) => e.sources.filter((s) => s.described).length),
    publishers: new Set(dossier.engagements.flatMap((e) => e.sources.map((s) => s.publisher))).size,
    doubts: sum((e) => (e.doubts ? 1 : 0)),
  };
}

function figures(ids: Iterable<string>, label: (id: string) => string): readonly Figure[] {
  return tally(ids).map(({ id, count }) => ({ id, label: label(id), count }));
}

/** Sources by language, the publishers cited most, and engagements by confidence (highest first). */
export function sharesOf(dossier: Dossier, language: Language) {
  const sources = dossier.engagements.flatMap((e) => e.sources);
  const order = Object.keys(dossier.confidence);
  return {
    languages: figures(
      sources.map((s) => s.language),
      (id) => dossier.languages[id]?.[language] ?? id,
    ),
    publishers: figures(
      sources.map((s) => s.publisher),
      (id) => dossier.publishers[id]?.name ?? id,
    ).slice(0, 12),
    confidence: figures(
      dossier.engagements.map((e) => e.confidence),
      (id) => dossier.confidence[id]?.[language] ?? id,
    ).toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
  };
}
