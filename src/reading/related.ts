import { overlaps } from "../engagements/select.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import { addDays } from "../language/dates.ts";

/** Why two engagements belong together, as far as the records show it. */
export type Reason =
  | { readonly kind: "forum" | "days" | "next" | "people" }
  | { readonly kind: "person"; readonly name: string };

/** A related engagement, with the reason when the records show one. */
export interface Relation {
  readonly engagement: Summary;
  readonly reason: Reason | null;
}

/** The engagements related to `e`, whichever of the two records says so, by date. */
export function relationsOf(e: Summary, library: Library): readonly Relation[] {
  return library.engagements
    .filter((other) => other.id !== e.id && (e.related.includes(other.id) || other.related.includes(e.id)))
    .map((engagement) => ({ engagement, reason: reasonOf(e, engagement, library) }));
}

/** The closest thing that two engagements share: a series of forums, a day (or one follows the other), someone from
 * either side, or one person. */
export function reasonOf(a: Summary, b: Summary, library: Library): Reason | null {
  if (a.forum !== null && a.forum === b.forum) return { kind: "forum" };
  if (overlaps(a, { from: b.start, to: b.end })) return { kind: "days" };
  if (overlaps(a, { from: addDays(b.start, -1), to: addDays(b.end, 1) })) return { kind: "next" };
  const shared = a.people.filter((id) => b.people.includes(id)).flatMap((id) => library.people[id] ?? []);
  if (new Set(shared.map((p) => p.side)).size === 2) return { kind: "people" };
  return shared[0] ? { kind: "person", name: shared[0].name } : null;
}
