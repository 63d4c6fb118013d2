import "./scene.css";
import type { Range } from "../engagements/select.ts";
import { AfterPaint, nextTask } from "./afterPaint.ts";
import type { Naming } from "./arrange.ts";
import { Arranger } from "./arranger.ts";
import type { Ticks } from "./axis.ts";
import { Camera } from "./camera.ts";
import { Choosing, type Pointed } from "./choosing.ts";
import { Drawing } from "./drawing.ts";
import { type Gestures, listenToGestures } from "./gestures.ts";
import { FontWatch } from "./labelFonts.ts";
import { MarkLayer } from "./markLayer.ts";
import { drawForPaper } from "./paper.ts";
import { printPicture } from "./printPicture.ts";
import { REDRAW, type SceneHandlers, type SceneProps } from "./sceneProps.ts";
import { rangeOf, type Span, sameScale, sameSpan, spanOf } from "./span.ts";
import { Travel } from "./travel.ts";
import { watchSize } from "./watchSize.ts";

/**
 * React hands the scene props; it draws them and reports what the reader does. A movement that comes from the props is
 * never reported back as the reader's. `drawing.ts` owns vis-timeline.
 */
export class Scene {
  readonly #container: HTMLElement;
  readonly #on: SceneHandlers;
  #drawing!: Drawing;
  readonly #arranger: Arranger;
  readonly #layer = new MarkLayer();
  #travel!: Travel;
  #gestures!: Gestures;
  readonly #camera: Camera;
  readonly #soon = new AfterPaint();
  readonly #rest = new AfterPaint();
  readonly #fonts = new FontWatch(() => this.#arranger.showAnew());
  readonly #stops: (() => void)[] = [];
  #props: SceneProps;
  #ticks: Ticks;

  constructor(container: HTMLElement, props: SceneProps, on: SceneHandlers) {
    this.#container = container;
    this.#props = props;
    this.#on = on;
    this.#camera = new Camera(spanOf(props.range), container.clientWidth);
    this.#ticks = this.#camera.ticks;
    this.#arranger = new Arranger(container, this.#camera, this.#layer, () => this.#props);
  }

  /** Draws for the first time, once; resolves when all is seen. Axis, marks and labels are a task each: as one they would
   * hold the page up on a slow machine. */
  async draw(): Promise<void> {
    this.#arrange("none");
    await nextTask();
    this.#drawing = new Drawing(this.#container, this.#camera, this.#layer, () => this.#props);
    this.#travel = new Travel(
      (span) => this.#show(span),
      () => this.settle(),
    );
    this.#gestures = this.#listen();
    this.#stops.push(
      this.#gestures.stop,
      watchSize(this.#container, this.#drawing.size, (width, height) => this.#resize(width, height)),
      drawForPaper(this.#container, () => printPicture(this.#props, this.#camera.span)),
      new Choosing(this.#container, this.#choosing()).listen(),
    );
    this.#tell();
    await nextTask();
    await this.#drawing.fill();
    await this.#arranger.prepareByLane();
    this.#arrange();
    this.#fonts.watch(this.#props.language);
  }

  /** Shows other props. A new range flies there unless the scene itself reported it. */
  setProps(props: SceneProps): void {
    const before = this.#props;
    this.#props = props;
    if (before.language !== props.language) {
      this.#tell();
      this.#fonts.watch(props.language);
    }
    if (REDRAW.some((name) => before[name] !== props[name])) this.#arrangeSoon();
    if (before.range.from !== props.range.from || before.range.to !== props.range.to) this.#goTo(props.range);
    this.#arranger.mark();
  }

  /** Moves the view while a thumb of the overview is dragged; `settle` ends it. */
  follow(range: Range): void {
    this.#gestures.halt();
    this.#travel.stop();
    this.#show(spanOf(range));
  }

  /** Takes the drawing and every listener away. */
  destroy(): void {
    this.#travel.stop();
    this.#soon.cancel();
    this.#rest.cancel();
    this.#fonts.stop();
    for (const stop of this.#stops) stop();
    this.#drawing.destroy();
    this.#container.replaceChildren();
  }

  #goTo(range: Range): void {
    const target = spanOf(range);
    const seen = rangeOf(this.#camera.span);
    const there = sameSpan(target, this.#camera.span) || (seen.from === range.from && seen.to === range.to);
    // A flight that has hardly begun still sees where it came from. Back to there must not let it go on (it would
    // arrive, and write its own range over the one that Back gave), nor let the former rest be reported.
    const gliding = this.#gestures.halt();
    if (there && !gliding && !this.#travel.flying) return;
    this.#rest.cancel();
    this.#travel.fly(this.#camera.span, target);
  }

  #show(span: Span): void {
    this.#rest.cancel();
    const before = this.#camera.span;
    const zoomed = !sameScale(span, before);
    this.#camera.span = span;
    if (zoomed) {
      this.#container.classList.add("zooming");
      this.#setTicks();
    }
    if (!this.#drawing.slide()) {
      if (!zoomed && this.#arranger.far) this.#arrange("moving");
      this.#drawing.draw();
    }
    this.#tell();
  }

  #tell(): void {
    this.#on.onMove(this.#camera.span, this.#camera.edge(this.#props.language));
  }

  #setTicks(): void {
    const next = this.#camera.ticks;
    const same = next.scale === this.#ticks.scale && next.step === this.#ticks.step && next.form === this.#ticks.form;
    this.#ticks = next;
    if (!same) this.#drawing.setTicks(next);
  }

  /** Ends a movement: labels are placed and the range is reported. What to draw is found out, drawn and reported in a
   * frame each, as each has much to do; another movement takes the place of what waits. */
  settle(): void {
    this.#arranger.prepare();
    this.#rest.run(() => {
      this.#drawing.rest();
      this.#arrange();
      this.#container.classList.remove("zooming");
      this.#rest.run(() => this.#on.onRest(rangeOf(this.#camera.span)));
    });
  }

  #arrange(naming: Naming = "rest"): void {
    if (naming === "rest") this.#soon.cancel();
    this.#arranger.show(naming);
  }

  /** Arranges in the frame after the next: what the reader did is answered first, by list and count. */
  #arrangeSoon(): void {
    this.#soon.run(() => {
      this.#arrange();
      this.#drawing.redraw();
    });
  }

  #listen(): Gestures {
    return listenToGestures(this.#container, {
      begin: () => this.#travel.stop(),
      pan: (px) => this.#show(this.#camera.panned(px)),
      zoom: (factor, x) => this.#show(this.#camera.zoomed(factor, x)),
      rest: () => this.settle(),
    });
  }

  #choosing(): Pointed {
    return {
      marks: () => this.#arranger.marks,
      lanes: () => this.#props.lanes,
      xOf: (at) => this.#camera.xOf(at),
      onHover: (id) => this.#on.onHover(id),
      onChoose: (ids) => (ids[0] && ids.length === 1 ? this.#on.onChoose(ids[0]) : this.#on.onCluster(ids)),
      onZoomIn: (x) => this.#travel.fly(this.#camera.span, this.#camera.zoomed(0.5, x)),
    };
  }

  #resize(width: number, height: number): void {
    this.#camera.width = width;
    this.#setTicks();
    this.#arrange();
    this.#drawing.setSize(width, height);
    this.#tell();
  }
}
