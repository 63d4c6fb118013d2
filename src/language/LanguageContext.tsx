import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Language } from "./locale.ts";
import { type Messages, type Translate, translator } from "./messages.ts";

/** What a component needs to speak: the language and its messages. */
export interface Speech {
  readonly language: Language;
  readonly t: Translate;
}

const Context = createContext<Speech | null>(null);

/** Gives its children the language of the page. */
export function LanguageProvider(props: { language: Language; messages: Messages; children: ReactNode }) {
  const { language, messages } = props;
  const speech = useMemo(() => ({ language, t: translator(language, messages) }), [language, messages]);
  return <Context value={speech}>{props.children}</Context>;
}

/** The language of the page and its messages. Throws outside a `LanguageProvider`. */
export function useSpeech(): Speech {
  const speech = useContext(Context);
  if (!speech) throw new Error("useSpeech needs a <LanguageProvider> above it");
  return speech;
}
