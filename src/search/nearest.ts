import type { Language } from "../language/locale.ts";
import { evaluate } from "./evaluate.ts";
import { fold } from "./fold.ts";
import { distance } from "./hearing.ts";
import type { NameRow } from "./indexData.ts";
import { BREAK, type Prepared } from "./prepare.ts";
import { sound } from "./sound.ts";
import type { Term } from "./terms.ts";

const MOST = 4;

const labelOf = (row: NameRow, language: Language) => row[language === "en" ? 2 : 3];

/** Names by how near one of their words comes to the word that was typed. */
function nearNames(p: Prepared, typed: string, language: Language): { label: string; apart: number }[] {
  const heard = sound(fold(typed));
  const limit = Math.max(0.8, heard.length * 0.3);
  const near: { label: string; apart: number }[] = [];
  p.data.names.forEach((row, name) => {
    const unit = p.nameUnit[name] ?? 0;
    let apart = Number.POSITIVE_INFINITY;
    for (let i = p.starts[unit] ?? 0; i < (p.starts[unit + 1] ?? 0); i += 1) {
      const other = p.vocabulary.sounds[p.sequence[i] ?? BREAK] ?? "";
      if (other.length > 2) apart = Math.min(apart, distance(heard, other, limit));
    }
    if (apart <= limit && row[0] !== "track") near.push({ label: labelOf(row, language), apart });
  });
  return near.sort((a, b) => a.apart - b.apart);
}

/** Terms for a search that found nothing: names that sound like the words nobody has, then those of its words that do
 * find something, the rarest first. */
export function nearestTerms(p: Prepared, terms: readonly Term[], language: Language): string[] {
  const found: string[] = [];
  const counted = terms.map((term) => ({
    term,
    count: evaluate(p, term).where.reduce((sum, fields) => sum + (fields === 0 ? 0 : 1), 0),
  }));
  for (const { term, count } of counted) {
    if (count > 0) continue;
    const names = term.quoted ? [] : nearNames(p, term.typed, language).slice(0, MOST);
    found.push(...(term.quoted ? [term.typed] : names.map((near) => near.label)));
  }
  const alone = counted.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  if (terms.length > 1) found.push(...alone.map(({ term }) => term.typed));
  return [...new Set(found)].slice(0, MOST);
}
