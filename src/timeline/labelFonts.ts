import type { Language } from "../language/locale.ts";

const FACES = ["13px Mukta", "600 13px Mukta"];

// An English page has no use for the Devanagari faces.
const sampleOf = (language: Language) => (language === "hi" ? "कA" : "A");

function isLoaded(language: Language): boolean {
  return !document.fonts?.load || FACES.every((face) => document.fonts.check(face, sampleOf(language)));
}

function load(language: Language): Promise<unknown> {
  return Promise.all(FACES.map((face) => document.fonts.load(face, sampleOf(language))));
}

/** Labels are measured in the page's font, so the drawing waits for it, but never longer than half a second: then what
 * was drawn must be drawn again when the font is here (`FontWatch`). */
export async function fontsOrHalfASecond(language: Language): Promise<void> {
  if (isLoaded(language)) return;
  const late = new Promise((done) => setTimeout(done, 500));
  await Promise.race([load(language), late]).catch(() => {});
}

/** Tells when the faces of the labels have come that something stood in for when they were drawn. */
export class FontWatch {
  readonly #come: () => void;
  #asked = 0;

  constructor(come: () => void) {
    this.#come = come;
  }

  /** From now on the labels are in this language. */
  watch(language: Language): void {
    this.#asked += 1;
    const asked = this.#asked;
    if (isLoaded(language)) return;
    load(language).then(
      () => asked === this.#asked && this.#come(),
      () => {},
    );
  }

  stop(): void {
    this.#asked += 1;
  }
}
