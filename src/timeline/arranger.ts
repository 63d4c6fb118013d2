import { nextTask } from "./afterPaint.ts";
import { type Arrangement, arrange, arrangeByLane, type Mark, type Naming } from "./arrange.ts";
import type { Camera } from "./camera.ts";
import { laneGeometry } from "./geometry.ts";
import type { MarkLayer } from "./markLayer.ts";
import { askFor, forgetWidths, isFar } from "./sceneLayout.ts";
import type { SceneProps } from "./sceneProps.ts";
import type { Span } from "./span.ts";
import { tipOf } from "./tip.ts";

/** An arrangement with what it was made for. */
interface Made {
  readonly props: SceneProps;
  readonly span: Span;
  readonly width: number;
  readonly arrangement: Arrangement;
}

/** Keeps what is drawn in step with what the scene is to show and where its camera is. */
export class Arranger {
  readonly #surface: HTMLElement;
  readonly #camera: Camera;
  readonly #layer: MarkLayer;
  readonly #asked: () => SceneProps;
  #shown: Made | null = null;
  #ahead: Made | null = null;

  constructor(surface: HTMLElement, camera: Camera, layer: MarkLayer, asked: () => SceneProps) {
    this.#surface = surface;
    this.#camera = camera;
    this.#layer = layer;
    this.#asked = asked;
  }

  /** The marks that are drawn. */
  get marks(): readonly Mark[] {
    return this.#shown?.arrangement.marks ?? [];
  }

  /** True when the view has moved so far that its marks run out. */
  get far(): boolean {
    return isFar(this.#shown?.span ?? null, this.#camera.span);
  }

  /** Works out what `show` will bring at rest if nothing changes until then: the longer half, as a task of its own. */
  prepare(): void {
    this.#ahead = this.#make("rest");
  }

  /** As `prepare`, in a task for each lane. */
  async prepareByLane(): Promise<void> {
    const props = this.#asked();
    const { span, width } = this.#camera;
    const lanes = arrangeByLane(askFor(props, span, width, this.#shown?.arrangement ?? null, "rest"));
    for (;;) {
      await nextTask();
      const { done, value } = lanes.next();
      if (!done) continue;
      this.#ahead = { props, span, width, arrangement: value };
      return;
    }
  }

  /** Brings what is to be seen now. */
  show(naming: Naming): void {
    const props = this.#asked();
    const { span, width } = this.#camera;
    // Written here and not by the page: the labels change their language now, not before.
    if (this.#surface.lang !== props.language) this.#surface.lang = props.language;
    const ahead = naming === "rest" ? this.#ahead : null;
    const still = ahead?.props === props && ahead.span === span && ahead.width === width;
    this.#shown = still ? ahead : this.#make(naming);
    this.#ahead = null;
    this.#layer.show(this.#shown.arrangement, props.lanes, laneGeometry(props.lane, props.touch), span, width);
    this.mark();
  }

  /** As `show` at rest, for when the fonts have come. */
  showAnew(): void {
    forgetWidths();
    this.#ahead = null;
    this.show("rest");
  }

  /** Marks what is chosen, pointed at or reached by key. */
  mark(): void {
    const props = this.#asked();
    this.#layer.setState(props);
    this.#layer.tip(props.hovered, (ids) => tipOf(ids, props));
  }

  #make(naming: Naming): Made {
    const props = this.#asked();
    const { span, width } = this.#camera;
    const former = this.#shown?.arrangement ?? null;
    return { props, span, width, arrangement: arrange(askFor(props, span, width, former, naming)) };
  }
}
