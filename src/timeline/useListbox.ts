import { type KeyboardEvent, useState } from "react";
import { overlaps, type Range } from "../engagements/select.ts";
import type { Summary } from "../engagements/summary.ts";
import { reveal, stepTo } from "./listbox.ts";

/** What the keys on the timeline do. */
export interface ListboxActions {
  onRange(range: Range): void;
  /** A zoom by `factor` (below 1 is closer); the day `around` keeps its place. */
  onZoom(factor: number, around?: string): void;
  onChoose(id: string): void;
  onEscape(): void;
}

/** The engagement that the keyboard is on, and the key handler of the listbox over the timeline. `open`: an engagement
 * is open, which Escape closes; what has left the view is no option any more. */
export function useListbox(items: readonly Summary[], range: Range, open: boolean, on: ListboxActions) {
  const [active, setActive] = useState<string | null>(null);
  const at = active === null ? undefined : items.find((e) => e.id === active && overlaps(e, range));
  const here = at?.id ?? null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!handle(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const handle = (key: string): boolean => {
    if (key === "+" || key === "=") on.onZoom(0.5, at?.start);
    else if (key === "-" || key === "_") on.onZoom(2, at?.start);
    else if (key === "Enter" || key === " ") {
      if (here) on.onChoose(here);
    } else if (key === "Escape") {
      if (open) on.onEscape();
      else setActive(null);
    } else {
      const next = stepTo(key, items, here, range);
      if (!next) return false;
      setActive(next.id);
      const shown = reveal(range, next);
      if (shown !== range) on.onRange(shown);
    }
    return true;
  };
  return { active: here, setActive, onKeyDown };
}
