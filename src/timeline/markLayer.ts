import { DataSet } from "vis-data/esnext";
import type { Arrangement, Mark } from "./arrange.ts";
import { type LaneGeometry, markBox, rowTop } from "./geometry.ts";
import { hideTip, type MarkElement, makeMarkElement, placeLabel, showTip } from "./markElement.ts";
import type { SceneLane } from "./sceneLanes.ts";
import type { Span } from "./span.ts";
import type { Tip } from "./tip.ts";

/** One mark as vis-timeline knows it. */
export interface VisItem {
  id: string;
  start: number;
  end: number;
  type: "range";
  limitSize: boolean;
  className: string;
  /** Down from the top of the lanes, and height; CSS. */
  place: { marginTop: string; height: string };
  content: string;
  engagement?: string;
  cluster?: string;
  count?: number;
}

/** What is chosen, pointed at, or reached by key. */
export interface MarkState {
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly active: string | null;
  readonly related: readonly string[];
}

const HALF_DAY = 43_200_000;

/** The marks in the DOM: keeps vis-timeline's items and our nodes in step with an arrangement, changing only what
 * differs, as each changed item costs vis-timeline a measurement. */
export class MarkLayer {
  /** The marks as vis-timeline reads them. */
  readonly items = new DataSet<VisItem>([]);
  readonly #nodes = new Map<string, MarkElement>();
  readonly #known = new Map<string, string>();
  #marks = new Map<string, Mark>();
  #tip: string | null = null;
  #geometry: LaneGeometry | null = null;
  #width = 0;

  /** The nodes of a mark, for vis-timeline's template. */
  element(key: string): HTMLElement | null {
    return this.#nodes.get(key)?.root ?? null;
  }

  /** Shows an arrangement made for `span` and `width`. */
  show(a: Arrangement, lanes: readonly SceneLane[], g: LaneGeometry, span: Span, width: number): void {
    const laneOf = new Map(lanes.map((lane) => [lane.track, lane]));
    const next = new Map(a.marks.map((mark) => [mark.key, mark]));
    const gone = [...this.#marks.keys()].filter((key) => !next.has(key));
    this.#marks = next;
    this.#tip = null;
    this.#geometry = g;
    this.#width = width;
    const changed: VisItem[] = [];
    for (const mark of a.marks) {
      const item = toItem(mark, laneOf.get(mark.track), g, span, width);
      const text = JSON.stringify(item);
      if (this.#known.get(mark.key) !== text) changed.push(item);
      this.#known.set(mark.key, text);
      if (!this.#nodes.has(mark.key)) this.#nodes.set(mark.key, makeMarkElement(mark));
    }
    this.items.update(changed);
    this.items.remove(gone);
    for (const key of gone) {
      this.#nodes.delete(key);
      this.#known.delete(key);
    }
    this.#placeLabels(a, g);
  }

  #placeLabels(a: Arrangement, g: LaneGeometry): void {
    for (const mark of a.marks) {
      const nodes = this.#nodes.get(mark.key);
      const box = markBox(g, mark.subrow, mark.shape === "count");
      if (nodes) placeLabel(nodes, mark, g, box.top, -mark.x);
    }
  }

  /** Names the mark that is pointed at when it has no label; `tell` gives the words. */
  tip(hovered: string | null, tell: (ids: readonly string[]) => Tip | null): void {
    const mark = hovered === null ? undefined : [...this.#marks.values()].find((m) => m.ids.includes(hovered));
    const key = mark && mark.label === null ? mark.key : null;
    if (key === this.#tip) return;
    const before = this.#tip === null ? undefined : this.#nodes.get(this.#tip);
    if (before) hideTip(before);
    this.#tip = key;
    const nodes = key === null ? undefined : this.#nodes.get(key);
    const text = mark ? tell(mark.ids) : null;
    if (!nodes || !mark || !text || !this.#geometry) return;
    const box = markBox(this.#geometry, mark.subrow, mark.shape === "count");
    const side = mark.x > this.#width / 2 ? "left" : "right";
    showTip(nodes, text, side, rowTop(this.#geometry, 0) - box.top);
  }

  /** Marks what is chosen, pointed at, reached by key, or related to the chosen one. */
  setState(state: MarkState): void {
    const related = new Set(state.related);
    for (const [key, nodes] of this.#nodes) {
      const ids = this.#marks.get(key)?.ids ?? [];
      const has = (id: string | null) => id !== null && ids.includes(id);
      const { classList } = nodes.root;
      classList.toggle("is-selected", has(state.selected));
      classList.toggle("is-hovered", has(state.hovered));
      classList.toggle("is-active", has(state.active));
      classList.toggle("is-related", !has(state.selected) && related.size > 0 && ids.some((id) => related.has(id)));
    }
  }
}

function toItem(mark: Mark, lane: SceneLane | undefined, g: LaneGeometry, span: Span, width: number): VisItem {
  const counted = mark.shape === "count";
  const box = markBox(g, mark.subrow, counted);
  const middle = span.from + (mark.x / width) * (span.to - span.from);
  const at = Math.round(middle / HALF_DAY) * HALF_DAY;
  const first = mark.ids[0] ?? mark.key;
  return {
    id: mark.key,
    start: counted ? at - HALF_DAY : mark.start,
    end: counted ? at + HALF_DAY : mark.end,
    type: "range",
    limitSize: false,
    className: `vis-${mark.shape}`,
    place: { marginTop: `${(lane?.top ?? 0) + box.top}px`, height: `${box.height}px` },
    content: mark.key,
    ...(counted ? { cluster: mark.key, count: mark.ids.length } : { engagement: first }),
  };
}
