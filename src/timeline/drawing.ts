import { Timeline } from "vis-timeline/esnext";
import type { Ticks } from "./axis.ts";
import type { Camera } from "./camera.ts";
import type { MarkLayer } from "./markLayer.ts";
import type { SceneProps } from "./sceneProps.ts";
import { Slide } from "./slide.ts";
import { seenBy, showAtOnce, visOptions } from "./visOptions.ts";

/** While the view is moved, so much of its width is drawn beside it, more than a slide reaches (`slide.ts`). */
const NEAR = 0.25;

/** Of the scene's props what the axis needs. */
type Asked = Pick<SceneProps, "axis" | "language">;

/** The one owner of vis-timeline: draws the items and the axis, and moves them as one while that is enough. */
export class Drawing {
  /** What it was made for, px. */
  readonly size: { readonly width: number; readonly height: number };
  readonly #camera: Camera;
  readonly #layer: MarkLayer;
  readonly #asked: () => Asked;
  readonly #vis: Timeline;
  readonly #slide: Slide;

  constructor(container: HTMLElement, camera: Camera, layer: MarkLayer, asked: () => Asked) {
    this.#camera = camera;
    this.#layer = layer;
    this.#asked = asked;
    this.size = { width: camera.width, height: container.clientHeight };
    const size = { ...this.size, minHeight: asked().axis };
    const options = visOptions(
      () => asked().language,
      camera,
      size,
      (key) => layer.element(key),
    );
    this.#vis = new Timeline(container, [] as never, options as never);
    this.#range.near = 0;
    showAtOnce(this.#vis, camera.span);
    this.#slide = new Slide(container, camera);
    this.#vis.on("changed", () => this.#slide.drew(seenBy(this.#vis)));
  }

  /** Brings the marks; resolves when they are drawn. */
  fill(): Promise<void> {
    this.#vis.setItems(this.#layer.items as never);
    return new Promise((go) => {
      const drawn = () => {
        this.#vis.off("changed", drawn);
        go();
      };
      this.#vis.on("changed", drawn);
    });
  }

  /** Shows what the camera sees by moving what is drawn; false when it must be drawn anew. At rest nothing is drawn
   * beside the view, so the first step of a movement always is. */
  slide(): boolean {
    const first = this.#range.near === 0;
    this.#range.near = NEAR;
    return this.#slide.follow() && !first;
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

  /** The size of the container, px. */
  setSize(width: number, height: number): void {
    this.#vis.setOptions({ width, height, minHeight: this.#asked().axis } as never);
  }

  destroy(): void {
    this.#vis.destroy();
  }
}
