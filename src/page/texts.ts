import { loadLibrary } from "../engagements/load.ts";
import type { Library } from "../engagements/summary.ts";
import type { Language } from "../language/locale.ts";
import type { Messages } from "../language/messages.ts";

/** Everything that is said in one language. */
export interface Texts {
  readonly library: Library;
  readonly messages: Messages;
}

/** The messages of every page, and those of the pages that are read (site/messagesPlugin.ts). */
const MESSAGES = {
  hi: [() => import("virtual:samvad/messages/hi"), () => import("virtual:samvad/messages/hi/pages")],
  en: [() => import("virtual:samvad/messages/en"), () => import("virtual:samvad/messages/en/pages")],
} as const;

const asked = new Map<string, Promise<Texts>>();

async function bring(root: string, language: Language, content: boolean): Promise<Texts> {
  const [everywhere, onPages] = MESSAGES[language];
  const [library, first, more] = await Promise.all([
    loadLibrary(root, language),
    everywhere(),
    content ? onPages() : null,
  ]);
  return { library, messages: { ...first.messages, ...more?.messages } as Messages };
}

/** The texts of a language, for the timeline or for a `content` page, which says more; asked for once, and again after
 * a failure. `root` is the site's root. */
export function loadTexts(root: string, language: Language, content: boolean): Promise<Texts> {
  const name = `${language} ${content}`;
  const known = asked.get(name);
  if (known) return known;
  const coming = bring(root, language, content);
  coming.catch(() => asked.delete(name));
  asked.set(name, coming);
  return coming;
}
