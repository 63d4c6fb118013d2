import type { Language } from "../language/locale.ts";
import type { Dossier } from "./schema.ts";

/** An office as the records name it; `from` and `to` are the first and last day on which a record names it, not the
 * days of appointment and departure. */
export interface Office {
  readonly office: string;
  readonly from: string;
  readonly to: string;
}

interface Held {
  readonly en: string;
  readonly hi: string;
  readonly start: string;
  readonly end: string;
}

/** True when `role` is `office` with a circumstance added: "President, chair of the summit" is "President". */
function isOffice(role: string, office: string): boolean {
  return role === office || role.startsWith(`${office}, `) || role.startsWith(`${office} (`);
}

/** The wording met most often; of several, the first. */
function mostCommon(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0])[0];
}

function merge(held: readonly Held[], language: Language): readonly Office[] {
  const shortest = [...new Set(held.map((h) => h.en))].sort((a, b) => a.length - b.length);
  const nameOf = (role: string) => shortest.find((office) => isOffice(role, office)) ?? role;
  const groups = new Map<string, Held[]>();
  for (const h of held) groups.set(nameOf(h.en), [...(groups.get(nameOf(h.en)) ?? []), h]);
  return [...groups].map(([name, group]) => ({
    office: language === "en" ? name : mostCommon(group.filter((h) => h.en === name).map((h) => h.hi)),
    from: group.reduce((day, h) => (h.start < day ? h.start : day), "9999-12-31"),
    to: group.reduce((day, h) => (h.end > day ? h.end : day), "0000-01-01"),
  }));
}

/** The offices of every person (not of bodies), by first day, in one language. */
export function officesOf(dossier: Dossier, language: Language): Readonly<Record<string, readonly Office[]>> {
  const all: Record<string, Held[]> = {};
  for (const e of dossier.engagements) {
    for (const part of [...e.india, ...e.russia]) {
      if (dossier.people[part.person]?.type !== "person") continue;
      all[part.person] = [...(all[part.person] ?? []), { ...part.role, start: e.start, end: e.end }];
    }
  }
  return Object.fromEntries(Object.entries(all).map(([id, held]) => [id, merge(held, language)]));
}
