import type { Engagement, Point } from "../engagements/schema.ts";

/** The lists of a record whose entries carry source marks. */
export type Kind = "sentence" | "document";

/** A place in the text that rests on a source: the nth sentence or document, from 1. */
export interface Place {
  readonly kind: Kind;
  readonly nth: number;
}

/** The `id` of the mark that leads from a place in the text to a source. */
export function markId({ kind, nth }: Place, source: number): string {
  return `${kind}-${nth}-source-${source}`;
}

/** Everything in a record that rests on source number `source`, sentences first. */
export function placesOf(record: Engagement, source: number): readonly Place[] {
  const find = (kind: Kind, points: readonly Point[]): Place[] =>
    points.flatMap((point, i) => (point.src.includes(source) ? [{ kind, nth: i + 1 }] : []));
  return [...find("sentence", record.points), ...find("document", record.documents)];
}
