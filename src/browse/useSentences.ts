import { SENTENCES } from "virtual:samvad/files";
import { useEffect, useState } from "react";
import { loadJson } from "../engagements/load.ts";
import type { Language } from "../language/locale.ts";

/** The sentences of every engagement by id: what happened, then the documents. */
export type Sentences = Readonly<Record<string, readonly string[]>>;

const come = new Map<string, Sentences>();

/** The sentences of one language; null until they have come, asked for while `wanted`. They are an aid: when they
 * cannot be fetched, nothing else fails. */
export function useSentences(root: string, language: Language, wanted: boolean): Sentences | null {
  const file = SENTENCES[language];
  const [, setCome] = useState(0);
  useEffect(
    function askForSentences() {
      if (!wanted || come.has(file)) return;
      let left = false;
      loadJson<Sentences>(root, file).then(
        (sentences) => {
          come.set(file, sentences);
          if (!left) setCome((count) => count + 1);
        },
        () => {},
      );
      return function leave() {
        left = true;
      };
    },
    [root, file, wanted],
  );
  return wanted ? (come.get(file) ?? null) : null;
}
