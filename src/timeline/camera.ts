import { DAY } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";
import { edgeText, type Ticks, ticksFor } from "./axis.ts";
import { pan, type Span, zoomAt } from "./span.ts";

/** Where the view is: the span that is seen and the px it has. */
export class Camera {
  span: Span;
  width: number;

  constructor(span: Span, width: number) {
    this.span = span;
    this.width = width;
  }

  get pxPerDay(): number {
    return (this.width * DAY) / (this.span.to - this.span.from);
  }

  get ticks(): Ticks {
    return ticksFor(this.pxPerDay);
  }

  /** The UTC instant at `x` px from the left edge. */
  at(x: number): number {
    return this.span.from + (x / this.width) * (this.span.to - this.span.from);
  }

  /** Px from the left edge of a UTC instant. */
  xOf(at: number): number {
    return ((at - this.span.from) / (this.span.to - this.span.from)) * this.width;
  }

  /** The span when the drawing is moved by `px` to the right. */
  panned(px: number): Span {
    return pan(this.span, -(px / this.width) * (this.span.to - this.span.from));
  }

  /** The span scaled by `factor` around `x` px. */
  zoomed(factor: number, x: number): Span {
    return zoomAt(this.span, factor, this.at(x));
  }

  /** What the left end of the axis says. */
  edge(language: Language): string {
    return edgeText(language, this.ticks, this.span.from);
  }
}
