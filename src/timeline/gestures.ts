/**
 * What hand and wheel ask of the timeline: one finger or the mouse pans, two fingers and Ctrl or ⌘ with the wheel
 * zoom, a flick glides. A plain wheel and a vertical swipe stay the page's own. Own code, as vis-timeline's gestures
 * know one zoom key, do not glide and hold back the page's scrolling.
 */

/** What the gestures ask for. Distances in px, `x` from the left edge of the surface. */
export interface GestureHandlers {
  pan(px: number): void;
  /** Scale the visible time by `factor` (below 1 is closer) around `x`. */
  zoom(factor: number, x: number): void;
  /** The hand has let go and nothing glides. */
  rest(): void;
  /** Something else begins: stop gliding or flying. */
  begin(): void;
}

const DRAG_FROM = 5;
const GLIDE_FRICTION = 0.94;
const GLIDE_LEAST = 0.02;

interface Finger {
  x: number;
  readonly startX: number;
}

/** Listens on `surface` until the returned function is called. */
export function listenToGestures(surface: HTMLElement, on: GestureHandlers): () => void {
  const hand = new Hand(surface, on);
  const wheel = listenToWheel(surface, on);
  return () => {
    hand.stop();
    wheel();
  };
}

function listenToWheel(surface: HTMLElement, on: GestureHandlers): () => void {
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

class Hand {
  readonly #surface: HTMLElement;
  readonly #on: GestureHandlers;
  readonly #fingers = new Map<number, Finger>();
  #dragging = false;
  #speed = 0;
  #moved = 0;
  #frame = 0;
  #stopped = new AbortController();

  constructor(surface: HTMLElement, on: GestureHandlers) {
    this.#surface = surface;
    this.#on = on;
    const { signal } = this.#stopped;
    surface.addEventListener("pointerdown", (e) => this.#down(e), { signal });
    surface.addEventListener("pointermove", (e) => this.#move(e), { signal });
    surface.addEventListener("pointerup", (e) => this.#up(e), { signal });
    surface.addEventListener("pointercancel", (e) => this.#up(e), { signal });
    surface.addEventListener("click", (e) => this.#swallow(e), { signal, capture: true });
    surface.addEventListener("dragstart", (e) => e.preventDefault(), { signal });
  }

  stop(): void {
    this.#stopped.abort();
    cancelAnimationFrame(this.#frame);
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    cancelAnimationFrame(this.#frame);
    if (this.#fingers.size === 0) this.#dragging = false;
    this.#fingers.set(event.pointerId, { x: event.clientX, startX: event.clientX });
    this.#speed = 0;
    this.#moved = event.timeStamp;
  }

  #move(event: PointerEvent): void {
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) return;
    if (!this.#dragging) {
      if (Math.abs(event.clientX - finger.startX) < DRAG_FROM && this.#fingers.size < 2) return;
      this.#dragging = true;
      this.#on.begin();
      this.#surface.setPointerCapture(event.pointerId);
    }
    if (this.#fingers.size >= 2) this.#pinch(finger, event.clientX);
    else this.#drag(finger, event);
  }

  #drag(finger: Finger, event: PointerEvent): void {
    const px = event.clientX - finger.x;
    const ms = Math.max(event.timeStamp - this.#moved, 1);
    this.#speed = 0.6 * (px / ms) + 0.4 * this.#speed;
    this.#moved = event.timeStamp;
    finger.x = event.clientX;
    this.#on.pan(px);
  }

  #pinch(finger: Finger, x: number): void {
    const other = [...this.#fingers.values()].find((f) => f !== finger);
    if (!other) return;
    const before = Math.abs(finger.x - other.x);
    const middle = (finger.x + other.x) / 2;
    const after = Math.abs(x - other.x);
    finger.x = x;
    this.#on.pan((x + other.x) / 2 - middle);
    if (before > 8 && after > 8)
      this.#on.zoom(before / after, (x + other.x) / 2 - this.#surface.getBoundingClientRect().left);
    this.#speed = 0;
  }

  #up(event: PointerEvent): void {
    if (!this.#fingers.delete(event.pointerId) || this.#fingers.size > 0) return;
    if (!this.#dragging) return;
    const still = event.type === "pointercancel" || event.timeStamp - this.#moved > 60;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (still || calm || Math.abs(this.#speed) < 0.25) this.#on.rest();
    else this.#glide(performance.now());
  }

  #glide(before: number): void {
    this.#frame = requestAnimationFrame((now) => {
      const ms = Math.min(now - before, 50);
      this.#on.pan(this.#speed * ms);
      this.#speed *= GLIDE_FRICTION ** (ms / 16.7);
      if (Math.abs(this.#speed) < GLIDE_LEAST) this.#on.rest();
      else this.#glide(now);
    });
  }

  /** A click that ends a drag is not a choice. */
  #swallow(event: MouseEvent): void {
    if (!this.#dragging) return;
    this.#dragging = false;
    event.stopPropagation();
    event.preventDefault();
  }
}
