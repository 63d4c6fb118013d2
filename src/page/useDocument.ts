import { useEffect } from "react";
import { pageTitle } from "../browse/pageTitle.ts";
import type { Route } from "../browse/route.ts";
import { loadPage } from "../engagements/load.ts";
import type { Library } from "../engagements/summary.ts";
import { type Messages, translator } from "../language/messages.ts";
import { AfterPaint } from "../timeline/afterPaint.ts";

/** The title of the open guided reading, which comes with the page's own data. */
async function tourTitle(root: string, route: Route, library: Library): Promise<string | undefined> {
  const tours = await loadPage(root, library.language, "tours");
  return tours.find(({ id }) => id === route.id)?.title;
}

/** Keeps the document's title and language in step with what is shown. */
export function useDocument(root: string, route: Route, library: Library, messages: Messages): void {
  useEffect(
    function nameDocument() {
      const t = translator(library.language, messages);
      let left = false;
      const name = (tour?: string) => {
        if (!left) document.title = pageTitle(route, library, t, tour);
      };
      if (route.page === "tour") tourTitle(root, route, library).then(name, () => name());
      else name();
      return function leaveDocument() {
        left = true;
      };
    },
    [root, route, library, messages],
  );
  useEffect(
    function sayLanguage() {
      const page = document.documentElement;
      const { language } = library;
      const say = () => {
        page.lang = language;
      };
      // With it every element is styled anew, a quarter of what a switch costs: the words are seen first.
      const soon = new AfterPaint();
      if (document.hidden) say();
      else if (page.lang !== language) soon.run(say);
      return function leaveLanguage() {
        soon.cancel();
      };
    },
    [library],
  );
}
