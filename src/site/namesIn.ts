import type { Dossier } from "../engagements/schema.ts";
import type { Language } from "../language/locale.ts";
import { plainText } from "./numbersIn.ts";

/** A person, body, place or forum that a text names: by the last name alone when `byLast`. */
export interface Mention {
  readonly id: string;
  readonly byLast: boolean;
  /** Last names in both languages, which several people may bear. */
  readonly last: readonly string[];
}

/** Gives what a text names, by id ("person ajit-doval"). */
export type NamesIn = (text: string, language: Language) => ReadonlyMap<string, Mention>;

interface Entry {
  readonly id: string;
  readonly forms: Readonly<Record<Language, readonly string[]>>;
  readonly last: Readonly<Record<Language, string>> | null;
}

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u;
const DEVANAGARI = /\p{Script=Devanagari}/u;

function same(text: string): string {
  return plainText(text).toLowerCase();
}

/** Short forms that the vocabularies do not hold. */
const ALSO: Readonly<Record<string, readonly string[]>> = { un: ["UN"] };

/** A Hindi name and its oblique form: बेड़ा, बेड़े. */
function inflect(name: string): readonly string[] {
  return [name, name.replace(/ा(?=\s|$)/g, "े")];
}

/** The forms of a name in one language: the name and its aliases in the script of the language. */
function formsOf(names: readonly string[], language: Language): readonly string[] {
  const own = names.filter((name) => (language === "en" ? LATIN.test(name) : DEVANAGARI.test(name)));
  const all = own.map(same).flatMap((name) => (language === "hi" ? inflect(name) : [name]));
  return [...new Set(all)].filter((form) => form.length > 1);
}

/** The label of a forum, the same without its kind or its short form, and the short form: "Exercise INDRA", "… (SCO)". */
function labels(label: string): readonly string[] {
  const [, whole = label, short = whole] = /^(.*?)\s*\(([^)]+)\)$/.exec(label) ?? [];
  return [whole, short, whole.replace(/^(?:Exercise|अभ्यास) /, "")];
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** True when the form stands in the text as a word or words of its own. */
function stands(form: string, text: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!LETTER.test(text[at - 1] ?? " ") && !LETTER.test(text[at + form.length] ?? " ")) return true;
  }
  return false;
}

function entriesOf(dossier: Dossier): readonly Entry[] {
  const both = (names: (language: Language) => readonly string[]) => ({
    en: formsOf(names("en"), "en"),
    hi: formsOf(names("hi"), "hi"),
  });
  const lastOf = (name: string) => same(name.split(/\s+/).at(-1) ?? name);
  return [
    ...Object.entries(dossier.people).map(([id, p]) => ({
      id: `person ${id}`,
      forms: both((language) => [p[language], ...p.aliases]),
      last: p.type === "person" ? { en: lastOf(p.en), hi: lastOf(p.hi) } : null,
    })),
    ...Object.entries(dossier.places).map(([id, p]) => ({
      id: `place ${id}`,
      forms: both((language) => [p[language], ...p.aliases]),
      last: null,
    })),
    ...Object.entries(dossier.forums).map(([id, forum]) => ({
      id: `forum ${id}`,
      forms: both((language) => [...labels(forum[language]), ...(ALSO[id] ?? [])]),
      last: null,
    })),
  ];
}

/** Makes the search for the names of a dossier. People are also found by their last name, and then all who bear it. */
export function nameFinder(dossier: Dossier): NamesIn {
  const entries = entriesOf(dossier);
  return (text, language) => {
    const plain = same(text);
    const found = new Map<string, Mention>();
    for (const { id, forms, last } of entries) {
      const whole = forms[language].some((form) => stands(form, plain));
      const byLast = !whole && last !== null && stands(last[language], plain);
      if (whole || byLast) found.set(id, { id, byLast, last: last === null ? [] : [last.en, last.hi] });
    }
    return found;
  };
}

/** The names of one language of a text that the other lacks. A last name counts for all who bear it in either. */
export function lackingNames(
  mine: ReadonlyMap<string, Mention>,
  other: ReadonlyMap<string, Mention>,
): readonly string[] {
  const lasts = new Set([...other.values()].flatMap(({ last }) => last));
  const missing = [...mine.values()].filter(({ id }) => !other.has(id));
  return missing.filter(({ byLast, last }) => !byLast || !last.some((name) => lasts.has(name))).map(({ id }) => id);
}
