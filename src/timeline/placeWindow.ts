import { sharesOf } from "./overviewScale.ts";
import type { Span } from "./span.ts";

const percent = (share: number) => `${Math.round(share * 1e5) / 1e3}%`;

/** Where the parts of the overview's window stand for a span, as the styles of each by its class. What can be hit of an
 * edge is 24 px wide and lies outward, so that the two never overlap, however narrow the window; its grip, which is
 * seen, stands in it where the day is. */
export function windowStyles(span: Span): Readonly<Record<string, { left?: string; width?: string }>> {
  const { from, to } = sharesOf(span);
  const inward = `min(5px, ${percent((to - from) / 2)})`;
  const [first, last] = [percent(from), percent(to)];
  return {
    "veil-before": { width: first },
    "veil-after": { width: percent(1 - to) },
    window: { left: first, width: percent(to - from) },
    "thumb-from": { left: `clamp(0px, ${first} - 24px + ${inward}, 100% - 48px)` },
    "grip-from": { left: `clamp(0px, ${first} - 5px, 100% - 20px)` },
    "thumb-to": { left: `clamp(24px, ${last} - ${inward}, 100% - 24px)` },
    "grip-to": { left: `clamp(10px, ${last} - 5px, 100% - 10px)` },
    "thumb-pan": { left: `clamp(0px, ${percent((from + to) / 2)} - 18px, 100% - 36px)` },
  };
}

/** Puts the window of the overview where a span lies. Written on each part itself: told by properties that they inherit,
 * all of them were styled anew at every frame of a movement, a fifth of all its work. */
export function placeWindow(reach: HTMLElement, span: Span): void {
  const styles = windowStyles(span);
  for (const part of reach.children) {
    if (!(part instanceof HTMLElement)) continue;
    for (const name of part.classList) Object.assign(part.style, styles[name]);
  }
  reach.dataset.placed = "";
}
