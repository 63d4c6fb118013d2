import { Timeline } from "vis-timeline/esnext";
import type { Language } from "../language/locale.ts";
import type { Ticks } from "./axis.ts";
import type { Camera } from "./camera.ts";
import type { MarkLayer } from "./markLayer.ts";
import { Slide } from "./slide.ts";
import { seenBy, showAtOnce, visOptions } from "./visOptions.ts";

/** The one owner of vis-timeline: draws the items and the axis, and moves them as one while that is enough. */
export class Drawing {
  readonly #camera: Camera;
  readonly #vis: Timeline;
  readonly #slide: Slide;

  constructor(container: HTMLElement, camera: Camera, layer: MarkLayer, language: () => Language) {
    this.#camera = camera;
    const options = visOptions(language, camera, container.clientHeight, (key) => layer.element(key));
    this.#vis = new Timeline(container, layer.items as never, options as never);
    showAtOnce(this.#vis, camera.span);
    this.#slide = new Slide(container, camera.span, camera.width);
    this.#vis.on("changed", () => this.#slide.drew(seenBy(this.#vis)));
  }

  /** Shows what the camera sees by moving what is drawn; false when it must be drawn anew. */
  slide(): boolean {
    return this.#slide.to(this.#camera.span, this.#camera.width);
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
    this.draw();
    this.#slide.end();
  }

  /** The steps of the axis. */
  setTicks({ scale, step }: Ticks): void {
    this.#vis.setOptions({ timeAxis: { scale, step } } as never);
  }

  /** The size of the container, px. */
  setSize(width: number, height: number): void {
    this.#vis.setOptions({ width, height } as never);
  }

  destroy(): void {
    this.#vis.destroy();
  }
}
