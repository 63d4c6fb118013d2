import { DAY } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";
import { edgeText, firstText, nextTick, type Ticks, ticksFor, tickText } from "./axis.ts";
import { pan, type Span, zoomAt } from "./span.ts";

/** Width of a letter and of the room around the text at the left end, px; generous, so that nothing is cut. */
const EDGE_LETTER = 7.2;
const EDGE_ROOM = 16;

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

  /** What the left end of the axis says; "" when the first tick stands so near that both would not fit. */
  edge(language: Language): string {
    const text = edgeText(language, this.ticks, this.span.from);
    const x = this.xOf(nextTick(this.ticks, this.span.from));
    return x >= 0.5 && x < widthOf(text) ? "" : text;
  }

  /** The text of the tick at a UTC instant. The first one says the year too when the left end keeps silent; those that
   * the longer text reaches over say nothing. */
  tick(language: Language, at: number): string {
    const d = new Date(at);
    const text = tickText(language, this.ticks, {
      month: d.getUTCMonth(),
      date: d.getUTCDate(),
      year: d.getUTCFullYear(),
    });
    const first = nextTick(this.ticks, this.span.from);
    if (at < first) return text;
    const edge = this.edge(language);
    if (edge !== "") return this.xOf(at) < widthOf(edge) ? "" : text;
    const said = firstText(language, this.ticks, first);
    if (at === first) return said;
    return this.xOf(at) - this.xOf(first) < widthOf(said) ? "" : text;
  }
}

/** Px that a text at the left end takes, at most. */
function widthOf(text: string): number {
  return text.length * EDGE_LETTER + EDGE_ROOM;
}
