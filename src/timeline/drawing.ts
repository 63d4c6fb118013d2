import { Timeline } from "vis-timeline/esnext";
import type { Language } from "../language/locale.ts";
import type { Ticks } from "./axis.ts";
import type { Camera } from "./camera.ts";
import type { MarkLayer } from "./markLayer.ts";
import { Slide } from "./slide.ts";
import { seenBy, showAtOnce, visOptions } from "./visOptions.ts";

/** While the view is moved, so much of its width is drawn beside it, more than a slide reaches (`slide.ts`). */
const NEAR = 0.25;

/** The one owner of vis-timeline: draws the items and the axis, and moves them as one while that is enough. */
export class Drawing {
  readonly #camera: Camera;
  readonly #layer: MarkLayer;
  readonly #vis: Timeline;
  readonly #slide: Slide;

  /** `axis`: the height of the axis, px. */
  constructor(container: HTMLElement, camera: Camera, layer: MarkLayer, axis: number, language: () => Language) {
    this.#camera = camera;
    this.#layer = layer;
    const size = { width: camera.width, height: container.clientHeight, minHeight: axis };
    const options = visOptions(language, camera, size, (key) => layer.element(key));
    this.#vis = new Timeline(container, [] as never, options as never);
    this.#range.near = 0;
    showAtOnce(this.#vis, camera.span);
    this.#slide = new Slide(container, camera.span, camera.width);
    this.#vis.on("changed", () => this.#slide.drew(seenBy(this.#vis)));
  }

  /** Brings the marks; resolves when they are drawn. */
  fill(): Promise<void> {
    this.#vis.setItems(this.#layer.items as never);
    return new Promise((drawn) => this.#vis.on("changed", () => drawn()));
  }

  /** Shows what the camera sees by moving what is drawn; false when it must be drawn anew. At rest nothing is drawn
   * beside the view, so the first step of a movement always is. */
  slide(): boolean {
    const first = this.#range.near === 0;
    this.#range.near = NEAR;
    return this.#slide.to(this.#camera.span, this.#camera.width) && !first;
  }

  /** Draws what the camera sees, in the next frame. */
  draw(): void {
    const { from, to } = this.#camera.span;
    this.#vis.setWindow(from, to, { animation: false });
  }

  /** Draws the same anew, in the next frame. */
  redraw(): void {
    this.#vis.redraw();
  }

  /** The movement is over. */
  rest(): void {
    this.#range.near = 0;
    this.draw();
    this.redraw();
    this.#slide.end();
  }

  /** vis-timeline's range, which it does not declare; `near` is ours (`src/site/visRedraw.ts`). */
  get #range(): { near: number } {
    return (this.#vis as unknown as { range: { near: number } }).range;
  }

  /** The steps of the axis. */
  setTicks({ scale, step }: Ticks): void {
    this.#vis.setOptions({ timeAxis: { scale, step } } as never);
  }

  /** The size of the container, and of it the height of the axis, px. */
  setSize(width: number, height: number, axis: number): void {
    this.#vis.setOptions({ width, height, minHeight: axis } as never);
  }

  destroy(): void {
    this.#vis.destroy();
  }
}
