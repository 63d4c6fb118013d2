import { useCallback } from "react";
import type { Library, Summary } from "../engagements/summary.ts";
import { formatDays } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { clusterName } from "./clusterName.ts";
import type { Tip } from "./sceneProps.ts";

/** Gives the words for a mark: days and title of one engagement, or what is counted together. */
export function useTips(items: readonly Summary[], library: Library): (ids: readonly string[]) => Tip | null {
  const { language, t } = useSpeech();
  return useCallback(
    (ids) => {
      const wanted = new Set(ids);
      const asked = items.filter((e) => wanted.has(e.id));
      const first = asked[0];
      if (!first) return null;
      if (asked.length > 1) return { days: "", title: clusterName(t, language, asked, library.kinds) };
      return { days: formatDays(language, first.start, first.end, "tight"), title: first.title };
    },
    [items, language, library, t],
  );
}
