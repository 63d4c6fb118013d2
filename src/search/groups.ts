import { standsTogether, unitsWithAll } from "./evaluate.ts";
import { FIELDS } from "./indexData.ts";
import type { Prepared } from "./prepare.ts";
import type { Term } from "./terms.ts";

/** Labels: texts that name one thing, so that their words belong together. */
const LABELS = new Set(["person", "role", "place", "forum", "kind", "document"].map((f) => FIELDS.indexOf(f as never)));

function inOneLabel(p: Prepared, terms: readonly Term[]): boolean {
  const sets = terms.map((term) => new Set(term.words[0]?.words.keys()));
  return unitsWithAll(p, sets).some((unit) => LABELS.has(p.fields[unit] ?? 0) && standsTogether(p, unit, sets));
}

const single = (term: Term | undefined): term is Term =>
  term !== undefined && !term.quoted && term.words.length === 1 && (term.words[0]?.words.size ?? 0) > 0;

/** Joins neighbouring words that some name, office, forum or document has beside each other, so that "foreign
 * secretary" does not find a foreign minister who met a secretary, nor "Vinay Kumar" two other people. */
export function joinTerms(p: Prepared, terms: readonly Term[]): Term[] {
  const joined: Term[] = [];
  for (let i = 0; i < terms.length; ) {
    let end = i + 1;
    while (single(terms[i]) && single(terms[end]) && inOneLabel(p, terms.slice(i, end + 1))) end += 1;
    const run = terms.slice(i, end);
    const [only] = run;
    if (run.length === 1 && only) joined.push(only);
    else
      joined.push({
        typed: run.map((term) => term.typed).join(" "),
        how: run.some((term) => term.how === "sound") ? "sound" : "word",
        words: run.flatMap((term) => term.words),
        quoted: false,
      });
    i = end;
  }
  return joined;
}
