import "./scene.css";
import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import type { Range } from "../engagements/select.ts";
import type { Summary } from "../engagements/summary.ts";
import { DAY } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";
import type { Arrangement } from "./arrange.ts";
import { edgeText, type Ticks, ticksFor } from "./axis.ts";
import { Choosing } from "./choosing.ts";
import { laneGeometry } from "./geometry.ts";
import { listenToGestures } from "./gestures.ts";
import { MarkLayer, type VisItem } from "./markLayer.ts";
import type { SceneLane } from "./sceneLanes.ts";
import { arrangeScene, forgetWidths } from "./sceneLayout.ts";
import { pan, rangeOf, type Span, sameSpan, spanOf, zoomAt } from "./span.ts";
import { Travel } from "./travel.ts";
import { visOptions } from "./visOptions.ts";

/** What the scene shows. The scene compares with what it showed before and changes only that. */
export interface SceneProps {
  /** All that pass the filters, not only those in view, by date. */
  readonly items: readonly Summary[];
  readonly lanes: readonly SceneLane[];
  readonly range: Range;
  readonly language: Language;
  readonly touch: boolean;
  /** Height of a full lane in px. */
  readonly lane: number;
  /** Width in px that the lane's name takes within the lane, 0 when it stands outside. */
  readonly nameWidth: number;
  readonly selected: string | null;
  readonly related: readonly string[];
  readonly hovered: string | null;
  /** The option that the keyboard is on. */
  readonly active: string | null;
}

/** What the reader does in the scene. */
export interface SceneHandlers {
  /** Every frame of a movement; `edge` names the time at the left end of the axis. */
  onMove(span: Span, edge: string): void;
  /** The view has come to rest. */
  onRest(range: Range): void;
  onChoose(id: string): void;
  onCluster(ids: readonly string[]): void;
  onHover(id: string | null): void;
}

/** What vis-timeline has but does not declare. */
interface Emitter {
  emit(event: string, properties: object): void;
}

/**
 * The one owner of vis-timeline. React hands it props; it draws them and reports what the reader does. A movement
 * that comes from the props is never reported back as the reader's.
 */
export class Scene {
  readonly #container: HTMLElement;
  readonly #on: SceneHandlers;
  readonly #items = new DataSet<VisItem>([]);
  readonly #vis: Timeline;
  readonly #layer: MarkLayer;
  readonly #travel: Travel;
  readonly #stops: (() => void)[] = [];
  #props: SceneProps;
  #span: Span;
  #arranged: Arrangement | null = null;
  #arrangedSpan: Span | null = null;
  #width: number;
  #ticks: Ticks;

  constructor(container: HTMLElement, props: SceneProps, on: SceneHandlers) {
    this.#container = container;
    this.#props = props;
    this.#on = on;
    this.#width = container.clientWidth;
    this.#span = spanOf(props.range);
    this.#ticks = ticksFor(this.#pxPerDay());
    this.#layer = new MarkLayer(this.#items);
    this.#arrange();
    this.#vis = new Timeline(container, this.#items as never, this.#options() as never);
    this.#showAtOnce();
    this.#travel = new Travel(
      (span) => this.#show(span),
      () => this.#rest(),
    );
    this.#stops.push(this.#listen(), this.#watchSize(), new Choosing(container, this.#choosing()).listen());
    this.#mark();
    this.#tell();
  }

  /** Shows other props. A new range flies there unless the scene itself reported it. */
  setProps(props: SceneProps): void {
    const before = this.#props;
    this.#props = props;
    if (before.language !== props.language) this.#vis.setOptions(this.#options() as never);
    const moved = before.range.from !== props.range.from || before.range.to !== props.range.to;
    const redrawn = (["items", "language", "touch", "lane", "selected", "lanes", "nameWidth"] as const).some(
      (name) => before[name] !== props[name],
    );
    if (redrawn) this.#arrange();
    if (redrawn) this.#vis.redraw();
    if (moved) this.#goTo(props.range);
    this.#mark();
  }

  /** Draws again, for when the fonts have come and every text has another width. */
  refresh(): void {
    forgetWidths();
    this.#arrange();
    this.#mark();
  }

  /** Moves the view while a thumb of the overview is dragged; `settle` ends it. */
  follow(range: Range): void {
    this.#travel.stop();
    this.#show(spanOf(range));
  }

  /** Ends a movement that `follow` made: labels are placed and the range is reported. */
  settle(): void {
    this.#rest();
  }

  /** Takes the drawing and every listener away. */
  destroy(): void {
    this.#travel.stop();
    for (const stop of this.#stops) stop();
    this.#vis.destroy();
    this.#container.replaceChildren();
  }

  #options() {
    return visOptions(
      this.#props.language,
      this.#span,
      () => this.#ticks,
      (key) => this.#layer.element(key),
    );
  }

  #pxPerDay(): number {
    return (this.#width * DAY) / (this.#span.to - this.#span.from);
  }

  /** vis-timeline hides itself until a movement is reported; without this it is drawn a second late. */
  #showAtOnce(): void {
    const { from, to } = this.#span;
    (this.#vis as never as Emitter).emit("rangechanged", { start: new Date(from), end: new Date(to), byUser: false });
  }

  #goTo(range: Range): void {
    const target = spanOf(range);
    const seen = rangeOf(this.#span);
    if (sameSpan(target, this.#span) || (seen.from === range.from && seen.to === range.to)) return;
    this.#travel.fly(this.#span, target);
  }

  #show(span: Span): void {
    const zoomed = Math.abs(span.to - span.from - (this.#span.to - this.#span.from)) > 1;
    this.#span = span;
    if (zoomed) {
      this.#container.classList.add("zooming");
      this.#setTicks();
    } else if (this.#farFromArranged()) this.#arrange();
    this.#vis.setWindow(span.from, span.to, { animation: false });
    this.#tell();
  }

  #tell(): void {
    this.#on.onMove(this.#span, edgeText(this.#props.language, this.#ticks, this.#span.from));
  }

  #setTicks(): void {
    const next = ticksFor(this.#pxPerDay());
    const same = next.scale === this.#ticks.scale && next.step === this.#ticks.step && next.form === this.#ticks.form;
    this.#ticks = next;
    if (!same) this.#vis.setOptions({ timeAxis: { scale: next.scale, step: next.step } } as never);
  }

  #farFromArranged(): boolean {
    const before = this.#arrangedSpan;
    return before === null || Math.abs(before.from - this.#span.from) > 0.4 * (this.#span.to - this.#span.from);
  }

  #rest(): void {
    this.#arrange();
    this.#container.classList.remove("zooming");
    this.#mark();
    this.#on.onRest(rangeOf(this.#span));
  }

  #arrange(): void {
    const { arrangement, lanes } = arrangeScene(this.#props, this.#span, this.#width, this.#arranged);
    this.#arranged = arrangement;
    this.#arrangedSpan = this.#span;
    this.#layer.show(arrangement, lanes, laneGeometry(this.#props.lane, this.#props.touch), this.#span, this.#width);
  }

  #mark(): void {
    const { selected, hovered, active, related } = this.#props;
    this.#layer.setState({ selected, hovered, active, related });
  }

  #listen(): () => void {
    const ms = (px: number) => (px / this.#width) * (this.#span.to - this.#span.from);
    return listenToGestures(this.#container, {
      begin: () => this.#travel.stop(),
      pan: (px) => this.#show(pan(this.#span, -ms(px))),
      zoom: (factor, x) => this.#show(zoomAt(this.#span, factor, this.#span.from + ms(x))),
      rest: () => this.#rest(),
    });
  }

  #choosing() {
    return {
      marks: () => this.#arranged?.marks ?? [],
      lanes: () => this.#props.lanes,
      xOf: (at: number) => ((at - this.#span.from) / (this.#span.to - this.#span.from)) * this.#width,
      idsOf: (key: string) => this.#layer.idsOf(key),
      onHover: (id: string | null) => this.#on.onHover(id),
      onChoose: (ids: readonly string[]) =>
        ids[0] && ids.length === 1 ? this.#on.onChoose(ids[0]) : this.#on.onCluster(ids),
      onZoomIn: (x: number) =>
        this.#travel.fly(
          this.#span,
          zoomAt(this.#span, 0.5, this.#span.from + (x / this.#width) * (this.#span.to - this.#span.from)),
        ),
    };
  }

  #watchSize(): () => void {
    const observer = new ResizeObserver(() => {
      requestAnimationFrame(() => {
        const width = this.#container.clientWidth;
        if (width === 0) return;
        this.#width = width;
        this.#arrange();
        this.#vis.redraw();
      });
    });
    observer.observe(this.#container);
    return () => observer.disconnect();
  }
}
