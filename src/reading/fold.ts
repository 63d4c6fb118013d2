/** Marks that a reader may leave out: Latin accents, nuqta and the joiners of Devanagari. */
const LEFT_OUT = /[\u0300-\u036f\u093c\u200c\u200d]/g;

/** A text made ready for plain comparison: one case, one spelling of composed letters, no marks. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(LEFT_OUT, "").toLowerCase();
}
