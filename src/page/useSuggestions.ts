import { useDeferredValue, useMemo } from "react";
import { useEngine } from "../browse/searchEngine.ts";
import { useSentences } from "../browse/useSentences.ts";
import type { Language } from "../language/locale.ts";
import type { Suggestion } from "../search/suggest.ts";

/** A suggestion with all that is shown of it. */
export interface Offer extends Suggestion {
  readonly key: string;
}

/** Suggestions for what is typed; none before the search has come or while `open` is false. */
export function useSuggestions(root: string, typed: string, language: Language, open: boolean): readonly Offer[] {
  const text = useDeferredValue(typed);
  const { engine } = useEngine(root, open ? "open" : "");
  const offered = useMemo(
    () => (open && engine && text.trim() !== "" ? engine.suggest(text, language) : []),
    [open, engine, text, language],
  );
  const sentences = useSentences(
    root,
    language,
    offered.some((offer) => offer.kind === "document"),
  );
  return useMemo(
    () =>
      offered.flatMap((offer): Offer[] => {
        const key = `${offer.kind}-${offer.id}-${offer.sentence ?? ""}`;
        if (offer.sentence === null) return [{ ...offer, key }];
        const label = sentences?.[offer.id]?.[offer.sentence];
        if (label === undefined || !engine) return [];
        return [{ ...offer, key, label, marks: engine.mark(label, offer.wanted) }];
      }),
    [offered, sentences, engine],
  );
}
