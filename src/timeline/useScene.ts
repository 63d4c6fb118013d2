import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Language } from "../language/locale.ts";
import { fontsOrHalfASecond, isLoaded, loadFonts } from "./labelFonts.ts";
import type { Scene } from "./scene.ts";
import type { SceneHandlers, SceneProps } from "./sceneProps.ts";

/** Where the drawing stands: the script is still coming, it has drawn, or it could not come. */
export type SceneState = "waiting" | "ready" | "failed";

/** The longest time that the page waits for a quiet moment, in ms. */
const LATEST = 1500;

function whenQuiet(surface: HTMLElement, begin: () => void): () => void {
  const stop = new AbortController();
  const go = () => {
    stop.abort();
    begin();
  };
  // The surface lies within what takes the focus.
  for (const kind of ["pointerenter", "touchstart", "keydown", "focusin"])
    surface.parentElement?.addEventListener(kind, go, { signal: stop.signal, passive: true });
  if (typeof window.requestIdleCallback === "function") {
    const id = window.requestIdleCallback(go, { timeout: LATEST });
    stop.signal.addEventListener("abort", () => window.cancelIdleCallback(id));
  } else {
    const id = window.setTimeout(go, 200);
    stop.signal.addEventListener("abort", () => window.clearTimeout(id));
  }
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
          const [{ Scene: Made }, inFont] = await Promise.all([
            import("./scene.ts"),
            fontsOrHalfASecond(latest.current.props?.language),
          ]);
          const now = latest.current.props;
          if (gone || !now) return;
          const handlers = forward(() => latest.current.on);
          const made = new Made(surface, now, handlers);
          await made.draw();
          if (gone) return made.destroy();
          scene.current = made;
          if (latest.current.props) made.setProps(latest.current.props);
          setState("ready");
          if (inFont) return;
          await document.fonts.ready;
          if (scene.current === made) made.refresh();
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
  useInItsFont(scene, props?.language);
  const again = useCallback(() => {
    setState("waiting");
    setAttempt((n) => n + 1);
  }, []);
  return { state, scene, again };
}

function forward(current: () => SceneHandlers): SceneHandlers {
  return {
    onMove: (span, edge) => current().onMove(span, edge),
    onRest: (range) => current().onRest(range),
    onChoose: (id) => current().onChoose(id),
    onCluster: (ids) => current().onCluster(ids),
    onHover: (id) => current().onHover(id),
  };
}

/** Draws again when another language's faces have come: its labels were measured in what stood in for them. */
function useInItsFont(scene: RefObject<Scene | null>, language: Language | undefined): void {
  useEffect(
    function measureInItsFont() {
      let left = false;
      if (!scene.current || isLoaded(language)) return;
      loadFonts(language).then(
        () => left || scene.current?.refresh(),
        () => {},
      );
      return function anotherLanguage() {
        left = true;
      };
    },
    [scene, language],
  );
}
