import { monthName } from "../language/dates.ts";
import { LANGUAGES } from "../language/locale.ts";
import { fold } from "./fold.ts";
import { distance } from "./hearing.ts";
import { sound } from "./sound.ts";
import { stem } from "./stem.ts";

const RUSSIAN = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
const OTHER: readonly [string, number][] = [
  ["sept", 8],
  ["अक्तूबर", 9],
  ["мая", 4],
  ["мае", 4],
];

const names = (month: number) =>
  LANGUAGES.flatMap((language) => (["long", "short"] as const).map((form) => fold(monthName(language, month, form))));

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 12 }, (_, m) => names(m).map((name): [string, number] => [name.replace("॰", ""), m])).flat(),
  ...RUSSIAN.map((name, m): [string, number] => [stem(fold(name)), m]),
  ...OTHER,
]);
const SOUNDS = Array.from({ length: 12 }, (_, m) => LANGUAGES.map((language) => sound(fold(monthName(language, m)))));

/** Months that are other words too; they are months only beside a number or alone. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["may", "mar", "march", "जन", "अग", "नव", "दिस", "jan"]);

/** The month (0 = January) that a folded word names, in either language, Russian, or Hindi in Latin letters; also
 * misspelled, when it is no other word. */
export function monthOf(word: string, isKnown: (word: string) => boolean): number | null {
  const known = MONTHS.get(word) ?? (/^[а-я]/.test(word) ? MONTHS.get(stem(word)) : undefined);
  if (known !== undefined) return known;
  if (word.length < 5 || /\d/.test(word) || isKnown(word)) return null;
  const heard = sound(word);
  const limit = heard.length < 5 ? 0.25 : heard.length < 7 ? 0.6 : 1;
  const found = SOUNDS.findIndex((all) => all.some((month) => distance(heard, month, limit) <= limit));
  return found < 0 ? null : found;
}

/** True when the word names a month only where a number or nothing stands beside it. */
export function isAmbiguousMonth(word: string): boolean {
  return AMBIGUOUS.has(word);
}

/** The months (0 = January) that a folded word begins or names. */
export function monthsBeginning(word: string): number[] {
  const named = monthOf(word, () => true);
  const begun = [...MONTHS].filter(([name]) => name.startsWith(word)).map(([, month]) => month);
  return named === null ? [...new Set(begun)] : [named];
}
