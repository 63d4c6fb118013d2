import type { GestureHandlers } from "./gestures.ts";

/** Ctrl or ⌘ with the wheel zooms, a sideways wheel pans; a plain one stays the page's. Listens until the returned
 * function is called. */
export function listenToWheel(surface: HTMLElement, on: GestureHandlers): () => void {
  let timer = 0;
  const restSoon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(on.rest, 120);
  };
  const turn = (event: WheelEvent) => {
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) * 1.5 || event.shiftKey;
    if (event.ctrlKey || event.metaKey) {
      on.begin();
      const bounded = Math.min(Math.max(event.deltaY * unit, -200), 200);
      on.zoom(Math.exp(bounded / 300), event.clientX - surface.getBoundingClientRect().left);
    } else if (sideways) {
      on.begin();
      on.pan(-(event.deltaX || event.deltaY) * unit);
    } else return;
    event.preventDefault();
    restSoon();
  };
  surface.addEventListener("wheel", turn, { passive: false });
  return () => {
    window.clearTimeout(timer);
    surface.removeEventListener("wheel", turn);
  };
}
