import { type RefObject, useEffect, useRef } from "react";
import type { Scene } from "./scene.ts";

/** While the page is printed, a picture of the scene that fits the paper stands in the element that is returned. */
export function usePaper(scene: RefObject<Scene | null>, names: Readonly<Record<string, string>>) {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(
    function drawForPaper() {
      const draw = () => {
        const picture = scene.current?.picture(names);
        if (picture) paper.current?.replaceChildren(picture);
      };
      const clear = () => paper.current?.replaceChildren();
      window.addEventListener("beforeprint", draw);
      window.addEventListener("afterprint", clear);
      return function stop() {
        window.removeEventListener("beforeprint", draw);
        window.removeEventListener("afterprint", clear);
      };
    },
    [scene, names],
  );
  return paper;
}
