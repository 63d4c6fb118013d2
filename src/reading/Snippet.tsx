import { tellingSentence } from "../browse/marks.ts";
import type { Search } from "../browse/useSearch.ts";
import { useSentences } from "../browse/useSentences.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { Highlight } from "./Highlight.tsx";

/** The sentence in which a search was met, when neither title nor people nor place show it. */
export function Snippet({ root, id, found }: { root: string; id: string; found: Search["found"] }) {
  const { language } = useSpeech();
  const inside = found?.ids.get(id)?.inside ?? false;
  const sentences = useSentences(root, language, inside);
  const sentence = tellingSentence(id, found, sentences?.[id] ?? []);
  if (sentence === null) return null;
  return (
    <p className="row-snippet">
      <Highlight text={sentence} found={found} />
    </p>
  );
}
