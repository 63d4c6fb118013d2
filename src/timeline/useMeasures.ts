import { type RefObject, useEffect, useState } from "react";
import type { Language } from "../language/locale.ts";
import { type Measures, readMeasures } from "./measures.ts";

/** The measures of the frame, null before the first effect (and so on the server); follows the window, and the language,
 * in which the lanes have other names. */
export function useMeasures(frame: RefObject<HTMLElement | null>, language: Language): Measures | null {
  const [measures, setMeasures] = useState<Measures | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names in the frame are in this language
  useEffect(
    function followWindow() {
      const element = frame.current;
      if (!element) return;
      const update = () =>
        setMeasures((before) => {
          const now = readMeasures(element);
          return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
        });
      update();
      window.addEventListener("resize", update);
      const pointer = window.matchMedia("(pointer: coarse)");
      pointer.addEventListener("change", update);
      return function unfollowWindow() {
        window.removeEventListener("resize", update);
        pointer.removeEventListener("change", update);
      };
    },
    [frame, language],
  );
  return measures;
}
