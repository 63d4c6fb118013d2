import type { Mark } from "./arrange.ts";
import type { SceneLane } from "./sceneLanes.ts";

/** What pointing needs to know of the scene. */
export interface Pointed {
  marks(): readonly Mark[];
  lanes(): readonly SceneLane[];
  /** Px from the left edge of a UTC instant, as drawn now. */
  xOf(at: number): number;
  onHover(id: string | null): void;
  onChoose(ids: readonly string[]): void;
  onZoomIn(x: number): void;
}

/** A mark is reached from this far, so that a dot of 8 px is no test of skill. */
const REACH = 12;

/** Hover, click and double click: the pointer goes to the nearest mark of its lane. */
export class Choosing {
  readonly #surface: HTMLElement;
  readonly #scene: Pointed;
  #hovered: string | null = null;

  constructor(surface: HTMLElement, scene: Pointed) {
    this.#surface = surface;
    this.#scene = scene;
  }

  /** Listens until the returned function is called. */
  listen(): () => void {
    const stop = new AbortController();
    const { signal } = stop;
    const on = this.#surface;
    on.addEventListener("pointermove", (e) => e.pointerType === "mouse" && e.buttons === 0 && this.#hover(e), {
      signal,
    });
    on.addEventListener("pointerleave", () => this.#setHovered(null), { signal });
    on.addEventListener("click", (e) => this.#click(e), { signal });
    on.addEventListener("dblclick", (e) => this.#doubleClick(e), { signal });
    return () => stop.abort();
  }

  #idsAt(event: MouseEvent): readonly string[] {
    const inside = event.target instanceof Element ? event.target.closest<HTMLElement>(".vis-item") : null;
    const key = inside?.dataset.engagement ?? inside?.dataset.cluster;
    if (inside && key) {
      const mark = this.#scene.marks().find((m) => m.key === key || (m.kind === "one" && m.ids[0] === key));
      return mark?.ids ?? [];
    }
    return this.#nearest(event)?.ids ?? [];
  }

  #nearest(event: MouseEvent): Mark | null {
    const box = this.#surface.getBoundingClientRect();
    const axis = Number.parseFloat(getComputedStyle(this.#surface).getPropertyValue("--axis")) || 0;
    const y = event.clientY - box.top - axis;
    const x = event.clientX - box.left;
    const lane = this.#scene.lanes().find((l) => y >= l.top && y < l.top + l.height);
    if (!lane) return null;
    let best: Mark | null = null;
    let least = REACH;
    for (const mark of this.#scene.marks()) {
      if (mark.track !== lane.track) continue;
      const [left, right] = [this.#scene.xOf(mark.start), this.#scene.xOf(mark.end)];
      const away = x < left ? left - x : x > right ? x - right : 0;
      if (away < least) [best, least] = [mark, away];
    }
    return best;
  }

  #hover(event: MouseEvent): void {
    this.#setHovered(this.#idsAt(event)[0] ?? null);
  }

  #setHovered(id: string | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#surface.classList.toggle("pointing", id !== null);
    this.#scene.onHover(id);
  }

  #click(event: MouseEvent): void {
    const ids = this.#idsAt(event);
    if (ids.length > 0) this.#scene.onChoose(ids);
  }

  #doubleClick(event: MouseEvent): void {
    if (this.#idsAt(event).length > 0) return;
    this.#scene.onZoomIn(event.clientX - this.#surface.getBoundingClientRect().left);
  }
}
