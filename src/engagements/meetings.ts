import type { Side } from "./schema.ts";
import type { Library, Summary } from "./summary.ts";

/** Someone, and in how many engagements. */
export interface Counted {
  readonly id: string;
  readonly count: number;
}

/** Two people of different sides, and the number of engagements in which both took part, calls included. */
export interface Pair {
  readonly india: string;
  readonly russia: string;
  readonly count: number;
}

/** Most first; equal counts by id, so that both languages and every build give the same order. */
export function byCount(a: Counted, b: Counted): number {
  return b.count - a.count || (a.id < b.id ? -1 : 1);
}

/** Each id with how often it occurs, most often first. */
export function tally(ids: Iterable<string>): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort(byCount);
}

/** The engagements in which all of these people took part. */
export function together(engagements: readonly Summary[], ...people: readonly string[]): readonly Summary[] {
  return engagements.filter((e) => people.every((id) => e.people.includes(id)));
}

/** Everyone of one side (both when left out) with the number of their engagements; `type` narrows to people or
 * bodies. */
export function participants(library: Library, side?: Side, type?: "person" | "body"): readonly Counted[] {
  return tally(library.engagements.flatMap((e) => e.people)).filter(({ id }) => {
    const someone = library.people[id];
    return someone && (!side || someone.side === side) && (!type || someone.type === type);
  });
}

/** Those of the other side who took part in engagements of `person`, most often first. */
export function metBy(library: Library, person: string): readonly Counted[] {
  const side = library.people[person]?.side;
  const others = together(library.engagements, person).flatMap((e) => e.people);
  return tally(others).filter(({ id }) => library.people[id] && library.people[id].side !== side);
}

/** All pairs of people (no bodies) of the two sides, most often first, then by ids. */
export function pairs(library: Library): readonly Pair[] {
  const people = participants(library, "india", "person");
  const all = people.flatMap(({ id }) =>
    metBy(library, id)
      .filter((met) => library.people[met.id]?.type === "person")
      .map((met) => ({ india: id, russia: met.id, count: met.count })),
  );
  return all.sort((a, b) => b.count - a.count || (a.india + a.russia < b.india + b.russia ? -1 : 1));
}

/** Who met whom among the `size` most frequent people of each side: `counts[row][column]`, rows India, columns
 * Russia. */
export interface Matrix {
  readonly india: readonly string[];
  readonly russia: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

export function matrix(library: Library, size: number): Matrix {
  const most = (side: Side) =>
    participants(library, side, "person")
      .slice(0, size)
      .map(({ id }) => id);
  const [india, russia] = [most("india"), most("russia")];
  return { india, russia, counts: india.map((a) => russia.map((b) => together(library.engagements, a, b).length)) };
}
