import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from "react";
import { type Range, WHOLE } from "../engagements/select.ts";
import { dayAt, monthOf, moveThumb, quarterOf, type Thumb, thumbStep } from "./overviewScale.ts";

/** What moving the window asks for. */
export interface WindowMoves {
  /** While the hand moves. */
  onFollow(range: Range): void;
  /** The hand has let go. */
  onSettle(): void;
  /** A key or a click: go there. `push` when Back should undo it. */
  onGo(range: Range, how: "push" | "replace"): void;
}

/** A press that began on the strip; `thumb` is null where nothing can be held. */
interface Held {
  readonly pointer: number;
  readonly thumb: Thumb | null;
  readonly x: number;
  readonly range: Range;
  moved: boolean;
}

const DAYS = 731;
const DRAG_FROM = 4;

/** Pointer and key handlers of the overview: drag the window, its edges or its handle; click a month, double-click
 * a quarter; move the thumbs by keys. */
export function useThumbs(strip: RefObject<HTMLElement | null>, range: Range, on: WindowMoves) {
  const held = useRef<Held | null>(null);
  // There is nowhere to move the whole to.
  const whole = range.from <= WHOLE.from && range.to >= WHOLE.to;
  const share = (clientX: number) => {
    const box = strip.current?.getBoundingClientRect();
    return box && box.width > 0 ? (clientX - box.left) / box.width : 0;
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || (held.current && !event.isPrimary)) return;
    const named = (event.target as Element).closest<HTMLElement>("[data-thumb]")?.dataset.thumb;
    const day = dayAt(share(event.clientX));
    const inside = day >= range.from && day <= range.to;
    const thumb = (named as Thumb | undefined) ?? (inside ? "pan" : null);
    const fixed = thumb === "pan" && whole;
    held.current = { pointer: event.pointerId, thumb: fixed ? null : thumb, x: event.clientX, range, moved: false };
    if (held.current.thumb) event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = held.current;
    const width = strip.current?.clientWidth ?? 0;
    if (now?.pointer !== event.pointerId || !now.thumb || width === 0) return;
    if (!now.moved && Math.abs(event.clientX - now.x) < DRAG_FROM) return;
    now.moved = true;
    on.onFollow(moveThumb(now.range, now.thumb, Math.round(((event.clientX - now.x) / width) * DAYS)));
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const now = held.current;
    if (now?.pointer !== event.pointerId) return;
    held.current = null;
    if (now.moved) on.onSettle();
    else if (!(event.target as Element).closest("[data-thumb]") && event.type === "pointerup")
      on.onGo(monthOf(dayAt(share(event.clientX))), "push");
  };
  const onDoubleClick = (event: { clientX: number }) => on.onGo(quarterOf(dayAt(share(event.clientX))), "replace");
  const onThumbKey = (thumb: Thumb) => (event: KeyboardEvent) => {
    const days = event.ctrlKey || event.metaKey || event.altKey ? null : thumbStep(event.key, range);
    if (days === null || (thumb === "pan" && whole)) return;
    event.preventDefault();
    on.onGo(moveThumb(range, thumb, days), "replace");
  };
  return {
    strip: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onDoubleClick },
    onThumbKey,
  };
}
