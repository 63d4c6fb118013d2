import { useEffect, useMemo } from "react";
import { pageTitle } from "../browse/pageTitle.ts";
import type { Route } from "../browse/route.ts";
import type { Library } from "../engagements/summary.ts";
import { type Messages, translator } from "../language/messages.ts";

/** Keeps the document's title, language and alternates in step with what is shown. */
export function useDocument(route: Route, library: Library, messages: Messages): void {
  const { language } = library;
  const title = useMemo(
    () => pageTitle(route, library, translator(language, messages)),
    [route, library, language, messages],
  );
  useEffect(
    function nameDocument() {
      document.documentElement.lang = language;
      document.title = title;
    },
    [language, title],
  );
}
