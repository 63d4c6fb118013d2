import { SEARCH } from "virtual:samvad/files";
import { useEffect, useState } from "react";
import { loadJson } from "../engagements/load.ts";
import type { Language } from "../language/locale.ts";
import type { IndexData } from "../search/indexData.ts";
import type { Mark, Wanted } from "../search/mark.ts";
import type { Found } from "../search/query.ts";
import type { Suggestion } from "../search/suggest.ts";

/** Search with its index. It comes when it is first wanted, so that no page waits for it. */
export interface Engine {
  search(text: string, language: Language): Found;
  suggest(text: string, language: Language): Suggestion[];
  /** Where the words that a suggestion stands for are met in a text. */
  mark(text: string, wanted: readonly Wanted[]): readonly Mark[];
}

let kept: Promise<Engine> | null = null;
let ready: Engine | null = null;

async function make(root: string): Promise<Engine> {
  const [{ search }, { suggest }, { markRanges }, index] = await Promise.all([
    import("../search/query.ts"),
    import("../search/suggest.ts"),
    import("../search/mark.ts"),
    loadJson<IndexData>(root, SEARCH),
  ]);
  ready = {
    search: (text, language) => search(index, text, language),
    suggest: (text, language) => suggest(index, text, language),
    mark: markRanges,
  };
  return ready;
}

/** Asks for the engine, once; a failed request may be made again. `root` is the absolute address of the site. */
export function loadEngine(root: string): Promise<Engine> {
  if (kept) return kept;
  const asked = make(root);
  kept = asked;
  asked.catch(() => {
    kept = null;
  });
  return asked;
}

/** The engine, null until it has come; asked for while `wanted`, and again after a failure when `wanted` changes. */
export function useEngine(root: string, wanted: string): { readonly engine: Engine | null; readonly failed: boolean } {
  const [engine, setEngine] = useState<Engine | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(
    function askForEngine() {
      if (wanted === "" || engine) return;
      if (ready) {
        setEngine(ready);
        return;
      }
      let left = false;
      loadEngine(root).then(
        (come) => {
          if (!left) setEngine(come);
          if (!left) setFailed(false);
        },
        () => {
          if (!left) setFailed(true);
        },
      );
      return function leave() {
        left = true;
      };
    },
    [root, wanted, engine],
  );
  return { engine, failed: failed && !engine };
}
