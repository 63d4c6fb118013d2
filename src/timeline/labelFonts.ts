import type { Language } from "../language/locale.ts";

const FACES = ["13px Mukta", "600 13px Mukta"];

// An English page has no use for the Devanagari faces.
const sampleOf = (language: Language | undefined) => (language === "hi" ? "कA" : "A");

/** True when the faces of the labels are here. */
export function isLoaded(language: Language | undefined): boolean {
  return !document.fonts?.load || FACES.every((face) => document.fonts.check(face, sampleOf(language)));
}

/** Asks for the faces of the labels. */
export function loadFonts(language: Language | undefined): Promise<unknown> {
  return Promise.all(FACES.map((face) => document.fonts.load(face, sampleOf(language))));
}

/** Labels are measured in the page's font, so the drawing waits for it, but never longer than half a second: then it
 * resolves to false, and what was drawn must be drawn again when the font is here. */
export async function fontsOrHalfASecond(language: Language | undefined): Promise<boolean> {
  if (isLoaded(language)) return true;
  const late = new Promise<false>((done) => setTimeout(() => done(false), 500));
  return Promise.race([loadFonts(language).then(() => true), late]).catch(() => false);
}
