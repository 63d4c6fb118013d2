import { createInstance, type TFunction } from "i18next";
import type en from "./en.json";
import type { Language } from "./locale.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    resources: { app: typeof en };
    returnNull: false;
  }
}

/** Gives a message in one language: `t("list.more", { count: 4 })`. Keys are checked by the compiler. */
export type Translate = TFunction<"app">;

/** All messages of one language, as in `hi.json` and `en.json`. */
export type Messages = typeof en;

const made = new WeakMap<Messages, Translate>();

/** The messages of `language` as a function. Throws on a key that does not exist, so that no page shows a key. */
export function translator(language: Language, messages: Messages): Translate {
  const known = made.get(messages);
  if (known) return known;
  const instance = createInstance();
  instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    ns: ["app"],
    defaultNS: "app",
    keySeparator: ".",
    resources: { [language]: { app: messages } },
    interpolation: { escapeValue: false },
    returnNull: false,
    parseMissingKeyHandler: (key) => {
      throw new Error(`no message "${key}" in ${language}.json: add it to both hi.json and en.json`);
    },
  });
  const t = plainOnce(instance.getFixedT(language, "app"));
  made.set(messages, t);
  return t;
}

/** Most messages have nothing to be filled in, or a number, and are asked for with every drawing: each is made once. */
function plainOnce(translate: Translate): Translate {
  const known = new Map<string, string>();
  const make = (key: string, options?: object) => String(translate(key as never, options as never));
  const t = (key: string, options?: { readonly count?: number }): string => {
    const { count, ...others } = options ?? {};
    if (Object.keys(others).length > 0) return make(key, options);
    const asked = `${key} ${count ?? ""}`;
    const text = known.get(asked) ?? make(key, options);
    known.set(asked, text);
    return text;
  };
  return t as unknown as Translate;
}
