import { between, type Span } from "./span.ts";

/** How long the view flies to a preset or an engagement, in ms. */
const FLIGHT = 240;

/** Moves the view from one span to another over a few frames, or at once when the reader wants no motion. */
export class Travel {
  readonly #show: (span: Span) => void;
  readonly #arrived: () => void;
  #frame = 0;

  constructor(show: (span: Span) => void, arrived: () => void) {
    this.#show = show;
    this.#arrived = arrived;
  }

  /** On its way: it will arrive unless it is stopped. */
  get flying(): boolean {
    return this.#frame !== 0;
  }

  /** Flies from `a` to `b`; `arrived` is called at the end. */
  fly(a: Span, b: Span): void {
    this.stop();
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches || document.hidden) {
      this.#show(b);
      this.#arrived();
      return;
    }
    let began = -1;
    const step = (now: number) => {
      if (began < 0) began = now;
      const progress = Math.min(1, (now - began) / FLIGHT);
      this.#show(progress === 1 ? b : between(a, b, progress));
      this.#frame = progress < 1 ? requestAnimationFrame(step) : 0;
      if (progress === 1) this.#arrived();
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Stops where the view is. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
