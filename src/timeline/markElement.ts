import type { Label, Mark } from "./arrange.ts";
import { type LaneGeometry, rowTop } from "./geometry.ts";

/** The label of a mark and the leader that it hangs on. */
interface Named {
  readonly label: HTMLElement;
  readonly pole: HTMLElement;
}

/** The nodes of one mark inside its vis-timeline item: the mark itself, and label and leader once it was named. */
export interface MarkElement {
  readonly root: HTMLElement;
  named: Named | null;
  /** What the label says, so that the same words are not laid out anew. */
  words: string;
}

function span(className: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  return element;
}

/** Makes the nodes of a mark; texts go in as text, never as markup. */
export function makeMarkElement(mark: Mark): MarkElement {
  const root = document.createElement("div");
  root.className = `mark mark-${mark.shape}`;
  root.dataset.hue = mark.track;
  const shape = span("shape");
  if (mark.shape === "count") shape.textContent = String(mark.ids.length);
  root.append(shape);
  return { root, named: null, words: "" };
}

/** Most marks never have a label, and nodes that show nothing take their time too. */
function labelOf(nodes: MarkElement): Named {
  if (nodes.named) return nodes.named;
  const made = { label: span("label"), pole: span("pole") };
  nodes.root.prepend(made.pole);
  nodes.root.append(made.label);
  nodes.named = made;
  return made;
}

function fillLabel(nodes: MarkElement, label: Pick<Label, "text" | "date" | "more">): void {
  const words = `${label.date}\n${label.text}\n${label.more}`;
  if (nodes.words === words) return;
  nodes.words = words;
  const parts: (HTMLElement | string)[] = [];
  if (label.date !== "") {
    const date = span("label-date");
    date.textContent = `${label.date} `;
    parts.push(date);
  }
  parts.push(label.text);
  if (label.more > 0) {
    const more = span("label-more");
    more.textContent = ` +${label.more}`;
    parts.push(more);
  }
  labelOf(nodes).label.replaceChildren(...parts);
}

function emptyLabel(nodes: MarkElement): void {
  if (nodes.words === "") return;
  nodes.words = "";
  nodes.named?.label.replaceChildren();
}

/** Writes a mark's label and leader, or takes them away. `clipped` is how many px of a bar lie left of the view, so
 * that the label of a bar that began earlier stands at the edge. */
export function placeLabel(nodes: MarkElement, mark: Mark, g: LaneGeometry, top: number, clipped: number): void {
  const { root } = nodes;
  // For a bar without a label too: a passing one may come.
  if (mark.shape === "bar") root.style.setProperty("--clipped", `${Math.max(0, clipped)}px`);
  root.classList.toggle("has-label", mark.label !== null);
  if (mark.label === null) {
    emptyLabel(nodes);
    return;
  }
  fillLabel(nodes, mark.label);
  const y = rowTop(g, mark.label.row) - top;
  const { label, pole } = labelOf(nodes);
  label.className = `label ink-${mark.label.ink} side-${mark.label.side}`;
  label.style.setProperty("--label-top", `${y}px`);
  pole.style.setProperty("--label-top", `${y}px`);
}

/** Shows a passing label on a mark that has none: its days and full title in the lowest row, over others. */
export function showTip(
  nodes: MarkElement,
  text: { days: string; title: string },
  side: Label["side"],
  y: number,
): void {
  fillLabel(nodes, { text: text.title, date: text.days, more: 0 });
  const { label } = labelOf(nodes);
  label.className = `label tip side-${side}`;
  label.style.setProperty("--label-top", `${y}px`);
  nodes.root.classList.add("has-label");
}

/** Takes the passing label away. */
export function hideTip(nodes: MarkElement): void {
  emptyLabel(nodes);
  if (nodes.named) nodes.named.label.className = "label";
  nodes.root.classList.remove("has-label");
}
