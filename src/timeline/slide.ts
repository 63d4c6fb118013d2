import type { Camera } from "./camera.ts";
import { type Span, sameScale } from "./span.ts";

/** Of the view's width: so far what is drawn is moved as one. A quarter is drawn beside it (`drawing.ts`). */
const REACH = 0.2;

/**
 * While a hand moves the view, what vis-timeline has drawn is moved as a whole: one transform for items, ticks and grid
 * instead of two styles for each of a hundred nodes. It draws anew when the move has gone far, and when it ends.
 */
export class Slide {
  readonly #surface: HTMLElement;
  readonly #drawing: HTMLElement;
  readonly #camera: Camera;
  #drawn: Span;

  /** vis-timeline has drawn what the camera sees. */
  constructor(surface: HTMLElement, camera: Camera) {
    this.#surface = surface;
    this.#drawing = surface.querySelector(".vis-timeline") as HTMLElement;
    this.#camera = camera;
    this.#drawn = camera.span;
  }

  /** vis-timeline has drawn `span`. */
  drew(span: Span): void {
    this.#drawn = span;
    this.#place();
  }

  /** Shows what the camera sees by moving what is drawn; false when it must be drawn anew. */
  follow(): boolean {
    const { span, width } = this.#camera;
    if (!sameScale(span, this.#drawn) || Math.abs(this.#shift) > REACH * width) return false;
    this.#surface.classList.add("sliding");
    this.#place();
    return true;
  }

  /** The movement is over. */
  end(): void {
    this.#surface.classList.remove("sliding");
  }

  /** Px from where the drawing stands to where the camera wants it. */
  get #shift(): number {
    return this.#camera.xOf(this.#drawn.from);
  }

  #place(): void {
    const px = sameScale(this.#camera.span, this.#drawn) ? this.#shift : 0;
    this.#drawing.style.transform = Math.abs(px) < 0.01 ? "" : `translateX(${px}px)`;
  }
}
