import { loadLibrary } from "../engagements/load.ts";
import type { Library } from "../engagements/summary.ts";
import type { Language } from "../language/locale.ts";
import type { Messages } from "../language/messages.ts";

/** Everything that is said in one language. */
export interface Texts {
  readonly library: Library;
  readonly messages: Messages;
}

const MESSAGES = {
  hi: async () => (await import("../language/hi.json")).default as Messages,
  en: async () => (await import("../language/en.json")).default as Messages,
};

const asked = new Map<Language, Promise<Texts>>();

/** The texts of a language, asked for once; a failed request may be asked again. `root` is the site's root. */
export function loadTexts(root: string, language: Language): Promise<Texts> {
  const known = asked.get(language);
  if (known) return known;
  const coming = Promise.all([loadLibrary(root, language), MESSAGES[language]()]).then(([library, messages]) => ({
    library,
    messages,
  }));
  coming.catch(() => asked.delete(language));
  asked.set(language, coming);
  return coming;
}
