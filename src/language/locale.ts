/**
 * The languages of the site. Room `language` imports no other room.
 * Start reading here, then `dates.ts` (how days are written) and `messages.ts` (all words of the interface).
 */

/** The languages, in the order in which they are offered. */
export const LANGUAGES = ["hi", "en"] as const;

/** A language of the site: the first folder of every path. */
export type Language = (typeof LANGUAGES)[number];

/** A text in every language of the site. */
export type Text = Readonly<Record<Language, string>>;

/** The language's own name, as the switch shows it; never translated. */
export const OWN_NAME: Text = { hi: "हिन्दी", en: "English" };

/** Language tags for `Intl`; the `lang` attribute carries the short form. */
export const INTL_TAG: Text = { hi: "hi-IN", en: "en-IN" };

/** True when `value` names a language of the site. */
export function isLanguage(value: unknown): value is Language {
  return value === "hi" || value === "en";
}

/** The other one of the two languages. */
export function otherLanguage(language: Language): Language {
  return language === "hi" ? "en" : "hi";
}
