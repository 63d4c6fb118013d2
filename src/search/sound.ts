/**
 * Words as they sound, so that Devanagari, Latin and Cyrillic meet: जयशंकर, Jaishankar and Джайшанкар all give nearly
 * "jaiSankar". One sign per sound: dental and retroflex are one, long and short vowels are one except A (आ, which no
 * script leaves out), y is i, w is v, S is sh, other capitals are aspirates. `hearing.ts` compares the sounds.
 */

const pairs = (text: string) => Object.fromEntries(text.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)]));

const CONSONANTS: Readonly<Record<string, string>> = pairs(
  "कk खK गg घG ङn चc छC जj झJ ञn टt ठT तt थT डd ढD दd धD णn नn पp फf बb भB मm यi रr लl ळl वv शS षS सs हh",
);
const VOWELS: Readonly<Record<string, string>> = pairs(
  "अa आA इi ईi उu ऊu ऋri एe ऐai ओo औau ाA िi ीi ुu ूu ृri ेe ैai ोo ौau",
);
const CYRILLIC: Readonly<Record<string, string>> = pairs(
  "аa бb вv гg дd еe жz зz иi кk лl мm нn оo пp рr сs тt уu фf хh цts чc шS щS ыi эe юiu яia",
);

function fromDevanagari(word: string): string {
  let out = "";
  const plain = word.replace(/ज्ञ/g, "ग्य").replace(/ंह/g, "ंग");
  for (let i = 0; i < plain.length; i += 1) {
    const sign = plain.charAt(i);
    const next = plain.charAt(i + 1);
    const consonant = CONSONANTS[sign];
    if (consonant) out += consonant + (next === "" || next === "्" || next in VOWELS ? "" : "a");
    else if (sign === "ं") out += /[पबभम]/.test(next) ? "m" : "n";
    else out += VOWELS[sign] ?? "";
  }
  return out;
}

const ASPIRATED: Readonly<Record<string, string>> = pairs("бB гG дD кK пf тT чC");

function fromCyrillic(word: string): string {
  let out = "";
  const plain = word.replace(/дж/g, "j");
  for (let i = 0; i < plain.length; i += 1) {
    const letter = plain.charAt(i);
    const aspirated = plain.charAt(i + 1) === "х" ? ASPIRATED[letter] : undefined;
    out += aspirated ?? CYRILLIC[letter] ?? (letter === "j" ? "j" : "");
    if (aspirated) i += 1;
  }
  return out;
}

/** Letters that sound together, longest first; the rest of `LATIN` sound alone. */
const CLUSTERS: Readonly<Record<string, string>> = Object.fromEntries(
  "tch:c sch:S chh:C ch:c sh:S zh:z ph:f kh:K gh:G jh:J th:T dh:D bh:B dj:j ck:k aa:A ee:i oo:u ou:u x:ks w:v y:i q:k"
    .split(" ")
    .map((entry) => entry.split(":") as [string, string]),
);

function fromLatin(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; ) {
    const length = [3, 2, 1].find((n) => i + n <= word.length && word.slice(i, i + n) in CLUSTERS) ?? 0;
    const letter = word.charAt(i);
    if (/^ea[^aeiouy]/.test(word.slice(i, i + 3))) {
      out += "e";
      i += 2;
      continue;
    }
    if (length > 0) out += CLUSTERS[word.slice(i, i + length)] ?? "";
    else if (letter === "c") out += /[eiy]/.test(word.charAt(i + 1)) ? "s" : "k";
    else out += letter;
    i += length || 1;
  }
  return out;
}

/** A folded word as it sounds; see above. */
export function sound(word: string): string {
  const first = word.charCodeAt(0);
  let out: string;
  if (first >= 0x900 && first <= 0x97f) out = fromDevanagari(word);
  else if (first >= 0x400 && first <= 0x4ff) out = fromCyrillic(word);
  else out = fromLatin(word);
  // Yekaterinburg, Екатеринбург; Vientiane, Вьентьян: ye is written e in one script and ye in another.
  return out.replaceAll("ie", "e").replace(/(.)\1+/g, "$1");
}

const KINDS = ["aAiueo", "kKgGh", "cCjJzsS", "tTdD", "pbBfv", "mn", "r", "l"];
const KIND = new Map(KINDS.flatMap((kind) => Array.from(kind, (sign): [string, string] => [sign, kind])));

/** Words are compared only with words whose first sound is of the same kind; this names the kind. */
export function firstSound(sounded: string): string {
  return KIND.get(sounded.charAt(0)) ?? "";
}

/** Sounds without a, which one script writes and another leaves out, without breath, and with i and e, u and o as one:
 * words whose keys differ are not worth comparing. */
export function soundKey(sounded: string): string {
  return sounded
    .replace(/(?<=.)[aA]/g, "")
    .replace(/^A/, "a")
    .replaceAll("e", "i")
    .replaceAll("o", "u")
    .replace(/[KGCJTDB]/g, (sign) => sign.toLowerCase())
    .replace(/(.)\1+/g, "$1");
}
