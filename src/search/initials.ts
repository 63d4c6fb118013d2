import { BREAK, type Prepared } from "./prepare.ts";

const kept = new WeakMap<Prepared, readonly { readonly letters: string; readonly at: number }[]>();

/** The first letters of each name and office, with where it begins in the sequence. */
function lettersOf(p: Prepared) {
  const known = kept.get(p);
  if (known) return known;
  const all: { letters: string; at: number }[] = [];
  for (let unit = 0; unit < p.fields.length; unit += 1) {
    if ((p.owner[unit] ?? 0) >= 0) continue;
    const [from, to] = [p.starts[unit] ?? 0, p.starts[unit + 1] ?? 0];
    let letters = "";
    for (let i = from; i < to; i += 1) {
      const word = p.sequence[i] ?? BREAK;
      letters += word === BREAK ? " " : (p.vocabulary.words[word] ?? " ").charAt(0);
    }
    all.push({ letters, at: from });
  }
  kept.set(p, all);
  return all;
}

/** The phrases in names and offices that an abbreviation of 3 to 6 letters stands for: "nsa" is national security
 * adviser. */
export function initialsIn(p: Prepared, word: string): number[][][] {
  if (!/^[a-z]{3,6}$/.test(word)) return [];
  const found = new Map<string, number[]>();
  for (const { letters, at } of lettersOf(p)) {
    const place = letters.indexOf(word);
    if (place < 0) continue;
    const phrase = [...p.sequence.slice(at + place, at + place + word.length)];
    found.set(phrase.join(" "), phrase);
  }
  return [...found.values()].map((phrase) => phrase.map((part) => [part]));
}
