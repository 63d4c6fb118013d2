import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { whenIdle } from "./afterPaint.ts";
import type { Scene } from "./scene.ts";
import type { SceneHandlers, SceneProps } from "./sceneProps.ts";

/** Where the drawing stands: the script is still coming, it has drawn, or it could not come. */
export type SceneState = "waiting" | "ready" | "failed";

/** The longest time that the page waits for a quiet moment, in ms. */
const LATEST = 1500;

function whenQuiet(surface: HTMLElement, begin: () => void): () => void {
  // What is drawn already (`draw.ts`) is only taken over.
  if (surface.hasChildNodes()) {
    begin();
    return () => {};
  }
  const stop = new AbortController();
  const go = () => {
    stop.abort();
    begin();
  };
  // The surface lies within what takes the focus.
  for (const kind of ["pointerenter", "touchstart", "keydown", "focusin"])
    surface.parentElement?.addEventListener(kind, go, { signal: stop.signal, passive: true });
  stop.signal.addEventListener("abort", whenIdle(go, LATEST));
  return () => stop.abort();
}

/** Brings vis-timeline in a quiet moment, draws the scene into `container` and keeps it in step with the props. */
export function useScene(container: RefObject<HTMLDivElement | null>, props: SceneProps | null, on: SceneHandlers) {
  const [state, setState] = useState<SceneState>("waiting");
  const [attempt, setAttempt] = useState(0);
  const scene = useRef<Scene | null>(null);
  const latest = useRef({ props, on });
  useLayoutEffect(() => {
    latest.current = { props, on };
    if (props && scene.current) scene.current.setProps(props);
  });
  // The first drawing waits for the measures: on a busy machine the script is here before them, and would find nothing
  // to draw.
  const measured = props !== null;
  // `attempt` is counted up by "try again".
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(
    function drawScene() {
      const surface = container.current;
      if (!surface || !measured) return;
      let gone = false;
      const begin = async () => {
        try {
          const { draw } = await import("./draw.ts");
          const drawn = await draw(surface, () => (gone ? null : latest.current.props));
          if (!drawn) return;
          if (gone) return drawn.scene.destroy();
          scene.current = drawn.scene;
          if (latest.current.props) drawn.scene.setProps(latest.current.props);
          drawn.reports.listen(() => latest.current.on);
          setState("ready");
        } catch (cause) {
          console.warn("The timeline could not be drawn:", cause);
          if (!gone) setState("failed");
        }
      };
      const cancel = whenQuiet(surface, begin);
      return function takeSceneAway() {
        gone = true;
        cancel();
        scene.current?.destroy();
        scene.current = null;
        setState("waiting");
      };
    },
    [attempt, container, measured],
  );
  const again = useCallback(() => {
    setState("waiting");
    setAttempt((n) => n + 1);
  }, []);
  return { state, scene, again };
}
