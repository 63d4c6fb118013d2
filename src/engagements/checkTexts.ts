import { isObject, type Path, show, type Tell, textsIn, writePath } from "./loose.ts";

/** Marks a place of a new record that is still to be filled in. */
export const FILL_IN = "FILL IN";

/** What is said of such a place. */
export const OPEN = "This place is still to be filled in";

const DEVANAGARI = /\p{Script=Devanagari}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const DEVANAGARI_DIGIT = /[०-९]/;
// The house's Hindi keeps the dot under ज and फ, not under क, ख and ग.
const OTHER_DOT = /[\u0915-\u0917]\u093c/;
// Controls and marks that cannot be seen. The two joiners of Indic spelling (U+200C, U+200D) are letters' own.
const UNSEEN = /[\p{Cc}\u00ad\u200b\u200e\u200f\u2028\u2029\u2060\ufeff]/u;

/** Letters as a reader counts them: a Devanagari syllable is one. Runs in Node only, where `Intl.Segmenter` is sure. */
export function countLetters(text: string): number {
  return [...new Intl.Segmenter("hi").segment(text)].length;
}

function checkAnyText(field: string, text: string, tell: Tell): void {
  if (text.includes(FILL_IN)) tell(field, OPEN, "Write what belongs here.");
  else if (text !== "" && text.trim() === "") tell(field, "The text is blank", "Write the text.");
  else if (text !== text.trim()) tell(field, "The text begins or ends with a space", "Remove the space.");
  if (/\S\s{2,}\S/.test(text)) tell(field, "Two spaces stand together", "Leave one of them.");
  if (UNSEEN.test(text)) tell(field, "The text holds a character that cannot be seen", "Write the text anew.");
  if (text !== text.normalize("NFC"))
    tell(
      field,
      "Letters are put together in an unusual way (not Unicode NFC)",
      "Write it anew, or normalise it to NFC.",
    );
}

function checkLanguage(path: Path, text: string, tell: Tell): void {
  const field = writePath(path);
  const language = path.at(-1);
  if (language === "hi") {
    if (text !== "" && !DEVANAGARI.test(text))
      tell(field, `${show(text)} has no letter of the Hindi script`, "Write the text in Hindi.");
    if (DEVANAGARI_DIGIT.test(text)) tell(field, "Digits are in the Hindi script", "Write the digits as 0 to 9.");
    if (OTHER_DOT.test(text.normalize("NFD")))
      tell(field, "A dot stands under क, ख or ग", "Leave it out; only ज़ and फ़ (and ड़, ढ़) are written with it.");
  }
  if (language === "en" && (DEVANAGARI.test(text) || CYRILLIC.test(text)))
    tell(field, "The English text has letters of another script", "Write the text in English; Hindi goes to hi.");
}

/** Tells of texts that are blank, badly spaced, not yet filled in, or not in the language that their place asks for. */
export function checkTexts(value: unknown, tell: Tell): void {
  for (const { path, text } of textsIn(value)) {
    checkAnyText(writePath(path), text, tell);
    if (!text.includes(FILL_IN)) checkLanguage(path, text, tell);
  }
}

/** Tells of a seen headline that is not in the script of the source's language. */
export function checkHeadline(source: unknown, field: string, tell: Tell): void {
  if (!isObject(source) || source.described !== false || typeof source.title !== "string") return;
  const { language, title } = source;
  if (title.includes(FILL_IN)) return;
  const wrong = (script: string) =>
    tell(
      field,
      `The headline is not in ${script}`,
      "Correct the headline or the source's language, or set described to true.",
    );
  if (language === "hi" && !DEVANAGARI.test(title)) wrong("Hindi");
  if (language === "ru" && !CYRILLIC.test(title)) wrong("Russian");
  if (language === "en" && (DEVANAGARI.test(title) || CYRILLIC.test(title))) wrong("English");
}
