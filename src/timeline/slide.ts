import { type Span, sameScale } from "./span.ts";

/** Of the view's width: so far what is drawn is moved as one. A quarter is drawn beside it (`drawing.ts`). */
const REACH = 0.2;

/**
 * While a hand moves the view, what vis-timeline has drawn is moved as a whole: one transform for items, ticks and grid
 * instead of two styles for each of a hundred nodes. It draws anew when the move has gone far, and when it ends.
 */
export class Slide {
  readonly #surface: HTMLElement;
  readonly #layers: readonly HTMLElement[];
  #drawn: Span;
  #shown: Span;
  #width: number;

  constructor(surface: HTMLElement, drawn: Span, width: number) {
    this.#surface = surface;
    this.#layers = [...surface.querySelectorAll<HTMLElement>(".vis-itemset, .vis-time-axis")];
    this.#drawn = drawn;
    this.#shown = drawn;
    this.#width = width;
  }

  /** vis-timeline has drawn `span`. */
  drew(span: Span): void {
    this.#drawn = span;
    this.#place();
  }

  /** Shows `span` on `width` px by moving what is drawn; false when it must be drawn anew. */
  to(span: Span, width: number): boolean {
    this.#shown = span;
    this.#width = width;
    if (!sameScale(span, this.#drawn) || Math.abs(this.#shift) > REACH * width) return false;
    this.#surface.classList.add("sliding");
    this.#place();
    return true;
  }

  /** The movement is over. */
  end(): void {
    this.#surface.classList.remove("sliding");
  }

  get #shift(): number {
    return ((this.#drawn.from - this.#shown.from) / (this.#shown.to - this.#shown.from)) * this.#width;
  }

  #place(): void {
    const px = sameScale(this.#shown, this.#drawn) ? this.#shift : 0;
    const transform = Math.abs(px) < 0.01 ? "" : `translateX(${px}px)`;
    for (const layer of this.#layers) layer.style.transform = transform;
  }
}
