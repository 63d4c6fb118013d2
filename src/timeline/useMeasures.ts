import { type RefObject, useEffect, useState } from "react";
import type { Language } from "../language/locale.ts";

/** What the style sheet decides and the drawing must know. */
export interface Measures {
  /** Coarse pointer: the touch rules of marks and labels. */
  readonly touch: boolean;
  /** Height of a full lane, px. */
  readonly lane: number;
  /** Height of the axis, px. */
  readonly axis: number;
  /** Px that the lane's name takes within the lane, 0 when it stands beside. */
  readonly nameWidth: number;
}

function read(frame: HTMLElement): Measures {
  const style = getComputedStyle(frame);
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  const inside = style.getPropertyValue("--names-inside").trim() === "1";
  const widths = [...frame.querySelectorAll<HTMLElement>(".lane-name")].map((name) => name.offsetWidth);
  return {
    touch: window.matchMedia("(pointer: coarse)").matches,
    lane: px("--lane") || 88,
    axis: px("--axis") || 30,
    nameWidth: inside ? Math.max(0, ...widths) + 8 : 0,
  };
}

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
          const now = read(element);
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
