import type { Dossier, Engagement } from "../src/engagements/schema.ts";
import { WHOLE } from "../src/engagements/select.ts";
import { addDays, countDays } from "../src/language/dates.ts";
import { randomFrom } from "./statistics.ts";

/** Changed only together with every figure that was ever compared. */
const SEED = 20240115;

/** The first `n` engagements of a dossier when it has so many, else `n` made from the real ones. */
export function resize(dossier: Dossier, n: number, seed = SEED): Dossier {
  if (n <= dossier.engagements.length) return dossier;
  const random = randomFrom(seed);
  const made = Array.from({ length: n }, (_, i) => vary(dossier.engagements, i, random));
  const engagements = made.sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1));
  return { ...dossier, engagements, tours: [], report: [] };
}

/**
 * One engagement like the real ones: kind, track, weight, length and what was said of one real engagement, place and
 * people of another, a day of its own in the two years, and a title that begins like the one and ends like a third, so
 * that texts do not repeat and compress no better than real ones.
 */
function vary(real: readonly Engagement[], i: number, random: () => number): Engagement {
  const draw = () => real[Math.floor(random() * real.length)] as Engagement;
  const [model, elsewhere, words] = [draw(), draw(), draw()];
  const days = countDays(model.start, model.end) - 1;
  const last = countDays(WHOLE.from, WHOLE.to) - 1 - days;
  const start = addDays(WHOLE.from, Math.floor(random() * (last + 1)));
  const { $schema: _, ...record } = model;
  return {
    ...record,
    id: `${start}-made-${i}`,
    start,
    end: addDays(start, days),
    title: { en: mix(model.title.en, words.title.en), hi: mix(model.title.hi, words.title.hi) },
    short: { en: mix(model.short.en, words.short.en), hi: mix(model.short.hi, words.short.hi) },
    place: elsewhere.place,
    india: elsewhere.india,
    russia: elsewhere.russia,
    related: [],
  };
}

/** The first half of one text's words and the second half of another's. */
function mix(one: string, other: string): string {
  const [head, tail] = [one.split(" "), other.split(" ")];
  return [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.ceil(tail.length / 2))].join(" ");
}
