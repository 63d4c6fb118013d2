import { startTransition, useCallback, useEffect, useState } from "react";
import { type Address, splitAddress } from "../browse/address.ts";
import { parseRoute, routePath } from "../browse/route.ts";
import { isLanguage, type Language, otherLanguage } from "../language/locale.ts";
import { translator } from "../language/messages.ts";
import { whenIdle } from "../timeline/afterPaint.ts";
import { contentData, isContent } from "./contentPages.ts";
import { loadTexts, type Texts } from "./texts.ts";

/** Keeps the choice of a language for the next visit; a refused storage changes nothing else. */
function remember(language: Language): void {
  try {
    localStorage.setItem("samvad.language", language);
  } catch {
    // Storage is refused: the address carries the language anyway.
  }
}

/** The texts of the language that the address (`whole`) asks for, and the way to another language without a reload.
 * `chosen` is the language that was asked for last, from the moment on in which it was. */
export function useTexts(root: string, address: Address, whole: string, served: Texts) {
  const [texts, setTexts] = useState<Texts>({ library: served.library, messages: served.messages });
  const [announcement, setAnnouncement] = useState("");
  const [asked, setAsked] = useState<Language | null>(null);
  const { language: wanted, page } = parseRoute(splitAddress(whole).path);
  const content = isContent(page);
  const missing = isLanguage(whole.slice(0, 2)) && wanted !== texts.library.language;
  useEffect(
    function followAddress() {
      if (!missing) return;
      let left = false;
      loadTexts(root, wanted, content).then((next) => {
        if (left) return;
        startTransition(() => {
          setTexts(next);
          setAnnouncement(translator(wanted, next.messages)("site.switched"));
        });
      });
      return function leaveAddress() {
        left = true;
      };
    },
    [missing, root, wanted, content],
  );
  useEffect(
    function fetchOtherLanguageAhead() {
      const other = otherLanguage(texts.library.language);
      const ahead = () => loadTexts(root, other, content).catch(() => {});
      const id = window.setTimeout(() => whenIdle(ahead, 3000), 3000);
      return function doNotFetch() {
        window.clearTimeout(id);
      };
    },
    [root, texts, content],
  );
  const show = useCallback(
    async (language: Language) => {
      setAsked(language);
      const { page } = parseRoute(address.readServed());
      const data = contentData(root, language, page);
      const all = Promise.all([loadTexts(root, language, isContent(page)), data]);
      all.catch(() => setAsked(null));
      const [next] = await all;
      remember(language);
      // One render, not two: the address and the texts change together. Not as an asynchronous transition, which would
      // hold back all others until it is over.
      startTransition(() => {
        setAsked(null);
        setTexts(next);
        setAnnouncement(translator(language, next.messages)("site.switched"));
        // Where the view is by now, not where it was when the texts were asked for.
        const { path, search } = splitAddress(address.read());
        address.push({ path: routePath({ ...parseRoute(path), language }), search });
      });
    },
    [address, root],
  );
  return { ...texts, announcement, chosen: asked ?? texts.library.language, show };
}
