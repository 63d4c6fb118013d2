import { bodies, GONE, type Recipe, STILL } from "./trim.ts";

/** What this site's one use of i18next (`language/messages.ts`) never reaches: all messages of one language are at hand,
 * none refers to another or says a format, and no plugin is used. */
export const I18NEXT: Recipe = {
  name: "i18next",
  drop: [],
  bodies: {
    ...bodies(
      "Connector",
      "queueLoad loaded read prepareLoading load reload noticeDevFallback loadOne saveMissing",
      GONE,
    ),
    ...bodies("I18n", "reloadResources use hydrate loadNamespaces loadLanguages dir cloneInstance toJSON", GONE),
    "I18n.loadResources": "callback(null);",
    "I18n.hasLoadedNamespace": "return true;",
    "Interpolator.nest": "return str;",
    "Formatter.init": STILL,
    ...bodies("Formatter", "add addCached format", GONE),
    ...bodies("ResourceStore", "addResource addResources addResourceBundle removeResourceBundle", GONE),
    "LanguageUtil.getBestMatchFromCodes": GONE,
    ...bodies("Translator", "exists getUsedParamsDetails", GONE),
    ...bodies("PluralResolver", "needsPlural getPluralFormsOfKey getSuffixes", GONE),
    "Logger.once": "return null;",
  },
};
