/** Hindi endings and what stands without them. Words in ी keep it (यात्री is not यात्रा, रूसी not रूस). */
const HINDI: readonly (readonly [string, string])[] = [
  ["ियों", "ी"],
  ["ियां", "ी"],
  ["ाओं", ""],
  ["ाएं", ""],
  ["ुओं", ""],
  ["ुएं", ""],
  ["ों", ""],
  ["ें", ""],
  ["ां", ""],
  ["ीं", "ी"],
  ["ि", "ी"],
  ["ा", ""],
  ["े", ""],
  ["ो", ""],
  ["ू", ""],
  ["ु", ""],
];
const RUSSIAN =
  /(?:иями|ями|ами|ием|иях|ого|его|ому|ему|ыми|ими|иям|ах|ях|ом|ем|ым|им|ой|ей|ии|ию|ия|ие|ою|а|я|у|ю|е|и|ы|о|ь)$/;
const VOWEL = /[aeiouy]/;

function stemHindi(word: string): string {
  for (const [ending, instead] of HINDI) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length) + instead;
  }
  return word;
}

function stemRussian(word: string): string {
  const stem = word.replace(RUSSIAN, "");
  return stem.length >= 3 ? stem : word;
}

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:sh|ch|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutVerb(word: string): string {
  const stem = word.replace(/(?:ing|ed)$/, "");
  if (stem === word || stem.length < 3 || !VOWEL.test(stem)) return word;
  return stem.replace(/([bdgklmnprt])\1$/, "$1");
}

/** British and American spelling as one: fertiliser, fertilizer; labour, labor; defence, defense; centre, center. */
function oneSpelling(word: string): string {
  if (word.length < 6) return word.replace(/our$/, "or");
  return word
    .replace(/iz(?=e|i|a)/, "is")
    .replace(/our(?=$|s$)/, "or")
    .replace(/ens(?=es?$)/, "enc")
    .replace(/tre(?=$|s$)/, "ter")
    .replace(/mme(?=$|s$)/, "m");
}

function stemEnglish(word: string): string {
  const single = withoutPlural(oneSpelling(word)).replace(/ied$/, "y");
  const noun = single.length > 8 ? single.replace(/ification$/, "ify").replace(/(?:at)?ion$/, "") : single;
  const stem = withoutVerb(noun).replace(/^(.{4,}?)(?:at)?e$/, "$1");
  return stem.length >= 3 ? stem : word;
}

/** A folded word without its endings: मंत्रियों and मंत्री, talks and talk, Лаврова and Лавров give the same stem. */
export function stem(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 0x900 && first <= 0x97f) return stemHindi(word);
  if (first >= 0x400 && first <= 0x4ff) return stemRussian(word);
  return first >= 97 && first <= 122 ? stemEnglish(word) : word;
}
