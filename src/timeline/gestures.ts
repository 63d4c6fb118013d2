import { listenToWheel } from "./wheel.ts";

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
  /** The hand or the wheel begins: stop flying. */
  begin(): void;
}

/** The listening, until `stop`. */
export interface Gestures {
  stop(): void;
  /** Stops a glide where it is, without a rest, as something else moves the view; true if there was one. */
  halt(): boolean;
}

const DRAG_FROM = 5;
const GLIDE_FRICTION = 0.94;
const GLIDE_LEAST = 0.02;

interface Finger {
  x: number;
  y: number;
  readonly startX: number;
}

/** Listens on `surface` until `stop` is called, and lays a floor in it, which the hand holds while it drags. */
export function listenToGestures(surface: HTMLElement, on: GestureHandlers): Gestures {
  const hand = new Hand(surface, on);
  const begin = () => {
    hand.halt();
    on.begin();
  };
  const wheel = listenToWheel(surface, { ...on, begin });
  return {
    halt: () => hand.halt(),
    stop() {
      hand.stop();
      wheel();
    },
  };
}

class Hand {
  readonly #surface: HTMLElement;
  readonly #floor = document.createElement("div");
  readonly #on: GestureHandlers;
  readonly #fingers = new Map<number, Finger>();
  #dragging = false;
  /** The press has caught a glide. */
  #caught = false;
  #speed = 0;
  #moved = 0;
  #frame = 0;
  #stopped = new AbortController();

  constructor(surface: HTMLElement, on: GestureHandlers) {
    this.#surface = surface;
    // Its look is in `scene.css`.
    this.#floor.className = "vis-floor";
    surface.prepend(this.#floor);
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
    this.#floor.remove();
    this.#surface.classList.remove("dragging");
    this.halt();
  }

  halt(): boolean {
    const gliding = this.#frame !== 0;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    return gliding;
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const caught = this.halt();
    if (this.#fingers.size === 0) {
      this.#dragging = false;
      this.#caught = caught;
    }
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY, startX: event.clientX });
    this.#speed = 0;
    this.#moved = event.timeStamp;
  }

  #move(event: PointerEvent): void {
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) return;
    // Let go beyond the surface, before the drag began: no `pointerup` came.
    if (event.pointerType === "mouse" && event.buttons === 0) {
      this.#up(event);
      return;
    }
    if (!this.#dragging) {
      if (Math.abs(event.clientX - finger.startX) < DRAG_FROM && this.#fingers.size < 2) return;
      this.#dragging = true;
      this.#on.begin();
      this.#floor.setPointerCapture(event.pointerId);
      this.#surface.classList.add("dragging");
    }
    if (this.#fingers.size >= 2) this.#pinch(finger, event);
    else this.#drag(finger, event);
  }

  #drag(finger: Finger, event: PointerEvent): void {
    const px = event.clientX - finger.x;
    const ms = Math.max(event.timeStamp - this.#moved, 1);
    this.#speed = 0.6 * (px / ms) + 0.4 * this.#speed;
    this.#moved = event.timeStamp;
    finger.x = event.clientX;
    finger.y = event.clientY;
    this.#on.pan(px);
  }

  /** By how far the fingers are apart in any direction: they may lie one above the other. */
  #pinch(finger: Finger, { clientX: x, clientY: y }: PointerEvent): void {
    const other = [...this.#fingers.values()].find((f) => f !== finger);
    if (!other) return;
    const before = Math.hypot(finger.x - other.x, finger.y - other.y);
    const after = Math.hypot(x - other.x, y - other.y);
    this.#on.pan((x - finger.x) / 2);
    finger.x = x;
    finger.y = y;
    if (before > 8 && after > 8)
      this.#on.zoom(before / after, (x + other.x) / 2 - this.#surface.getBoundingClientRect().left);
    this.#speed = 0;
  }

  #up(event: PointerEvent): void {
    if (!this.#fingers.delete(event.pointerId) || this.#fingers.size > 0) return;
    this.#surface.classList.remove("dragging");
    if (!this.#dragging) {
      // A press that caught a glide ends the movement where it is.
      if (this.#caught) this.#on.rest();
      return;
    }
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
      if (Math.abs(this.#speed) >= GLIDE_LEAST) this.#glide(now);
      else {
        this.#frame = 0;
        this.#on.rest();
      }
    });
  }

  /** A click that ends a drag or stops a glide is not a choice. */
  #swallow(event: MouseEvent): void {
    if (!this.#dragging && !this.#caught) return;
    this.#dragging = false;
    this.#caught = false;
    event.stopPropagation();
    event.preventDefault();
  }
}
