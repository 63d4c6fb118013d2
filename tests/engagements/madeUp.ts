import { dossier } from "../../src/engagements/dossier.ts";
import type { Dossier, Engagement } from "../../src/engagements/schema.ts";

const first = dossier.engagements[0] as Engagement;

/** Someone who took part, with an office in words. */
export const part = (person: string, en = "Minister", hi = "मंत्री") => ({ person, role: { en, hi } });

/** Source `n` of a made-up engagement. */
export const source = (n: number, more: Partial<Engagement["sources"][number]> = {}) => ({
  n,
  publisher: "a",
  title: `Headline ${n}`,
  described: false,
  url: `https://example.org/${n}`,
  published: null,
  language: "en" as const,
  ...more,
});

/** A made-up engagement: a call of one day with one source, and what is said of it. */
export const engagement = (id: string, more: Partial<Engagement> = {}): Engagement => ({
  ...first,
  id,
  start: "2024-05-01",
  end: "2024-05-01",
  kind: "call",
  track: "diplomacy",
  weight: 3,
  title: { en: `Title ${id}`, hi: `शीर्षक ${id}` },
  short: { en: id, hi: id },
  forum: null,
  place: null,
  india: [],
  russia: [],
  points: [{ en: "They spoke.", hi: "उन्होंने बात की।", src: [1] }],
  documents: [],
  related: [],
  sources: [source(1)],
  confidence: "high",
  doubts: null,
  ...more,
});

/** A dossier of these engagements, with three people, a body, and three publishers of which one has a name. */
export const made = (engagements: readonly Engagement[], more: Partial<Dossier> = {}): Dossier => ({
  ...dossier,
  engagements: [...engagements],
  people: Object.fromEntries(
    [
      ["ina", "india", "person"],
      ["ivo", "russia", "person"],
      ["ira", "russia", "person"],
      ["ins", "india", "body"],
    ].map(([id = "", side, type]) => [id, { ...dossier.people["narendra-modi"], en: id, hi: id, side, type }]),
  ) as Dossier["people"],
  publishers: { a: { name: "The A", side: "other" } },
  ...more,
});
