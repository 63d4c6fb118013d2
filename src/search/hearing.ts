/** What people confuse, and how little: 0 is the same sound, 1 another one. The last number of an entry is in tenths. */
const CONFUSED =
  "aA0 ie2 ou2 ae3 Ae5 ao3 Ao5 au5 Au7 ai6 Ai8 eo7 eu8 iu9 io9 fv4 bv5 sS3 jz2 sz4 cS5 cs6 cj6 gk6 dt6 bp6 mn3 hk4 gh4 dr6 " +
  "lr8 ct7 Sz4 uv3 ov4 ij5 hK2 fp4";
const SIZE = 128;
const VOWELS = "aAiueo";
const ASPIRATES = "KGCJTDB";

const code = (sign: string) => sign.charCodeAt(0);
const VOWEL = new Uint8Array(SIZE);
for (const vowel of VOWELS) VOWEL[code(vowel)] = 1;

function makeCosts(): Float64Array {
  const costs = new Float64Array(SIZE * SIZE);
  for (let a = 0; a < SIZE; a += 1) {
    for (let b = 0; b < SIZE; b += 1) costs[a * SIZE + b] = a === b ? 0 : VOWEL[a] === VOWEL[b] ? 1 : 1.2;
  }
  const set = (a: string, b: string, cost: number) => {
    costs[code(a) * SIZE + code(b)] = cost;
    costs[code(b) * SIZE + code(a)] = cost;
  };
  for (const entry of CONFUSED.split(" ")) set(entry.charAt(0), entry.charAt(1), Number(entry.slice(2)) / 10);
  for (const breath of ASPIRATES) {
    const plain = breath.toLowerCase();
    for (let other = 0; other < SIZE; other += 1) {
      const sign = String.fromCharCode(other);
      const same = costs[code(plain) * SIZE + other] ?? 1;
      const now = costs[code(breath) * SIZE + other] ?? 1;
      if (sign !== breath && same + 0.15 < now) set(breath, sign, same + 0.15);
    }
  }
  return costs;
}

const COSTS = makeCosts();
const [A, LONG_A, E, H, I, O, U, V] = Array.from("aAehiouv", code) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** What it costs that the sound at `at` stands in one word and is missing from the other. Only Hindi leaves the short a
 * out; between two words in letters (`spelled`) it counts. */
function missing(word: string, at: number, spelled: boolean): number {
  const here = word.charCodeAt(at);
  const before = at > 0 ? word.charCodeAt(at - 1) : 0;
  const last = at + 1 === word.length;
  if (here === A && !spelled) return last ? 0 : 0.1;
  if (here === A || here === LONG_A) return last ? 0.3 : 0.5;
  if (here === I && (VOWEL[before] === 1 || (!last && VOWEL[word.charCodeAt(at + 1)] === 1))) return 0.2;
  if (VOWEL[here] === 1) return here === E && last ? 0.25 : 0.5;
  if (here === H) return 0.3;
  if (here === V && (before === U || before === O)) return 0.3;
  return here === before || (before === A && at > 1 && word.charCodeAt(at - 2) === here) ? 0.3 : 1;
}

const LONGEST = 48;
const rows = [0, 1, 2].map(() => new Float64Array(LONGEST + 1)) as [Float64Array, Float64Array, Float64Array];
const missingB = new Float64Array(LONGEST);

const at = (row: Float64Array, place: number) => row[place] as number;

/** How two words are compared. `open`: the second may go on after the first has ended (a word that is being typed);
 * `spelled`: both are written in letters, none in Devanagari. */
export interface Comparison {
  readonly open?: boolean;
  readonly spelled?: boolean;
}

const PLAIN: Comparison = {};

/** How far two sounded words lie apart: 0 is the same, 1 about one wrong consonant; Infinity when more than `limit`. */
export function distance(a: string, b: string, limit: number, how = PLAIN): number {
  const { open = false, spelled = false } = how;
  if (a.length > LONGEST || b.length > LONGEST) return a === b ? 0 : Number.POSITIVE_INFINITY;
  let [before2, before, row] = rows;
  before[0] = 0;
  for (let j = 1; j <= b.length; j += 1) {
    missingB[j - 1] = missing(b, j - 1, spelled);
    before[j] = at(before, j - 1) + at(missingB, j - 1);
  }
  for (let i = 1; i <= a.length; i += 1) {
    const x = a.charCodeAt(i - 1);
    const without = missing(a, i - 1, spelled);
    row[0] = at(before, 0) + without;
    let least = at(row, 0);
    for (let j = 1; j <= b.length; j += 1) {
      const y = b.charCodeAt(j - 1);
      let cost = at(before, j - 1) + (COSTS[x * SIZE + y] ?? 1);
      cost = Math.min(cost, at(before, j) + without, at(row, j - 1) + at(missingB, j - 1));
      if (i > 1 && j > 1 && x !== y && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2))
        cost = Math.min(cost, at(before2, j - 2) + 0.7);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [before2, before, row] = [before, row, before2];
  }
  let end = at(before, b.length);
  if (open) for (let j = 1; j < b.length; j += 1) end = Math.min(end, at(before, j));
  return end > limit ? Number.POSITIVE_INFINITY : end;
}
