import type { Range } from "../engagements/select.ts";
import type { SceneHandlers } from "./sceneProps.ts";
import type { Span } from "./span.ts";

/** What the reader does in a scene, told to whoever listens. As long as nobody does it is kept, of each kind the last:
 * where the view was moved and what was chosen before the page was awake. */
export class Reports implements SceneHandlers {
  readonly #kept = new Map<string, (on: SceneHandlers) => void>();
  readonly #meanwhile: SceneHandlers["onMove"];
  #on: (() => SceneHandlers) | null = null;

  /** `meanwhile` shows a movement while nobody listens. */
  constructor(meanwhile: SceneHandlers["onMove"] = () => {}) {
    this.#meanwhile = meanwhile;
  }

  /** Tells what was kept, and from now on all at once. */
  listen(on: () => SceneHandlers): void {
    this.#on = on;
    for (const tell of this.#kept.values()) tell(on());
    this.#kept.clear();
  }

  onMove(span: Span, edge: string): void {
    if (!this.#on) this.#meanwhile(span, edge);
    this.#tell("movement", (on) => on.onMove(span, edge));
  }

  onRest(range: Range): void {
    this.#tell("rest", (on) => on.onRest(range));
  }

  onChoose(id: string): void {
    this.#tell("choice", (on) => on.onChoose(id));
  }

  onCluster(ids: readonly string[]): void {
    this.#tell("choice", (on) => on.onCluster(ids));
  }

  onHover(id: string | null): void {
    this.#tell("hover", (on) => on.onHover(id));
  }

  #tell(kind: string, tell: (on: SceneHandlers) => void): void {
    if (this.#on) tell(this.#on());
    else this.#kept.set(kind, tell);
  }
}
