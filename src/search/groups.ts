import { standsTogether, unitsWithAll } from "./evaluate.ts";
import { FIELDS, type Field } from "./indexData.ts";
import { BREAK, type Prepared } from "./prepare.ts";
import type { Term } from "./terms.ts";

const numbers = (...fields: Field[]) => new Set(fields.map((field) => FIELDS.indexOf(field)));

/** Labels: texts that name one thing, so that their words belong together. */
const LABELS = numbers("person", "role", "place", "forum", "kind", "document");
const NAMES = numbers("person", "place");
const OFFICIAL = 3;

const setsOf = (terms: readonly Term[]) => terms.flatMap((term) => term.words.map((m) => m.words));

/** The labels that have the words of all terms together. */
function labelsWith(p: Prepared, terms: readonly Term[]): number[] {
  const sets = setsOf(terms);
  return unitsWithAll(p, sets).filter((unit) => LABELS.has(p.fields[unit] ?? 0) && standsTogether(p, unit, sets));
}

/** The forms of a name, as word numbers. */
function formsOf(p: Prepared, unit: number): number[][] {
  const forms: number[][] = [[]];
  for (let i = p.starts[unit] ?? 0; i < (p.starts[unit + 1] ?? 0); i += 1) {
    const word = p.sequence[i] ?? BREAK;
    if (word === BREAK) forms.push([]);
    else forms[forms.length - 1]?.push(word);
  }
  return forms;
}

/** When the terms are a whole form of a name, its official forms, which the texts use. */
function otherNames(p: Prepared, terms: readonly Term[], labels: readonly number[]): number[][] {
  const sets = setsOf(terms);
  const names = labels.filter((unit) => NAMES.has(p.fields[unit] ?? 0) && (p.owner[unit] ?? 0) < 0);
  return names.flatMap((unit) => {
    const forms = formsOf(p, unit);
    const whole = forms.some(
      (form) => form.length === sets.length && sets.every((set, i) => set.has(form[i] ?? BREAK)),
    );
    return whole ? forms.slice(0, OFFICIAL) : [];
  });
}

const joins = (term: Term | undefined): term is Term =>
  term !== undefined && !term.quoted && term.words.every((match) => match.words.size > 0);

/** Joins neighbouring words that some name, office, forum or document has beside each other, so that "foreign
 * secretary" does not find a foreign minister who met a secretary, nor "Vinay Kumar" two other people. */
export function joinTerms(p: Prepared, terms: readonly Term[]): Term[] {
  const joined: Term[] = [];
  for (let i = 0; i < terms.length; ) {
    let run = terms.slice(i, i + 1);
    let labels: number[] = [];
    while (joins(terms[i]) && joins(terms[i + run.length])) {
      const longer = terms.slice(i, i + run.length + 1);
      const found = labelsWith(p, longer);
      if (found.length === 0) break;
      run = longer;
      labels = found;
    }
    const [first] = run;
    if (first && run.length === 1) joined.push(first);
    else if (first)
      joined.push({
        typed: run.map((term) => term.typed).join(" "),
        how: run.some((term) => term.how === "sound") ? "sound" : "word",
        words: run.flatMap((term) => term.words),
        names: otherNames(p, run, labels),
        quoted: false,
      });
    i += run.length;
  }
  return joined;
}
