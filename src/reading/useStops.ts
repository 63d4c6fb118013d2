import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** Where the reader of a guided reading is: -1 is the introduction, 0 the first stop. */
export interface Stops {
  readonly at: number;
  /** The number in an address that names no stop, for telling the reader; null when all is well. */
  readonly unknown: string | null;
}

/** What has its own use for arrow keys. */
const OWN_KEYS = "input, textarea, select, [data-timeline], [role=slider], [contenteditable]";

/** A swipe is at least this long, in px, and at least twice as wide as high. */
const SWIPE = 60;

function stopOf(hash: string, count: number): number | null {
  const number = /^#stop-(\d+)$/.exec(hash)?.[1];
  if (number === undefined) return null;
  return Number(number) >= 1 && Number(number) <= count ? Number(number) - 1 : null;
}

/** Goes to a stop by its address; `replace` keeps Back for leaving the reading. */
function goTo(index: number): void {
  window.location.replace(`#stop-${index + 1}`);
}

/** Follows the reader through the stops `#stop-1` to `#stop-{count}` inside `root`: by address, scrolling, left and
 * right arrow, and swipe. */
export function useStops(root: RefObject<HTMLElement | null>, count: number): Stops {
  const [at, setAt] = useState(-1);
  const [unknown, setUnknown] = useState<string | null>(null);
  // Before the reader scrolls, and while the page goes to a stop that was asked for, no stop that is seen is "reached".
  const travelling = useRef(true);
  const step = useCallback(
    (by: number) => {
      const next = at + by;
      if (next >= 0 && next < count) goTo(next);
    },
    [at, count],
  );

  useEffect(
    function followAddress() {
      function read() {
        const { hash } = window.location;
        const index = stopOf(hash, count);
        setUnknown(index === null && hash.startsWith("#stop-") ? hash.slice(6) : null);
        if (index === null) return;
        travelling.current = true;
        setAt(index);
      }
      read();
      window.addEventListener("hashchange", read);
      return () => window.removeEventListener("hashchange", read);
    },
    [count],
  );

  useEffect(
    function keepInAddress() {
      const hash = `#stop-${at + 1}`;
      if (at < 0 || window.location.hash === hash) return;
      try {
        window.history.replaceState(window.history.state, "", hash);
      } catch {
        // Safari throws after 100 writes in 30 s; the next stop writes again.
      }
    },
    [at],
  );

  useEffect(
    function followScrolling() {
      const stops = [...(root.current?.querySelectorAll("[id^=stop-]") ?? [])];
      if (typeof IntersectionObserver === "undefined") return;
      const seen = new IntersectionObserver(
        (entries) => {
          const reached = entries.find((entry) => entry.isIntersecting);
          if (reached && !travelling.current) setAt(stops.indexOf(reached.target));
        },
        { rootMargin: "-35% 0px -64% 0px" },
      );
      for (const stop of stops) seen.observe(stop);
      const arrive = () => {
        travelling.current = false;
      };
      const events = ["scrollend", "wheel", "touchmove", "pointerdown"] as const;
      for (const event of events) window.addEventListener(event, arrive, { passive: true });
      return () => {
        seen.disconnect();
        for (const event of events) window.removeEventListener(event, arrive);
      };
    },
    [root],
  );

  useKeysAndSwipes(root, step);
  return { at, unknown };
}

function useKeysAndSwipes(root: RefObject<HTMLElement | null>, step: (by: number) => void): void {
  useEffect(
    function followKeys() {
      function press(event: KeyboardEvent) {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
        if ((event.target as Element).closest?.(OWN_KEYS)) return;
        const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        step(by);
      }
      window.addEventListener("keydown", press);
      return () => window.removeEventListener("keydown", press);
    },
    [step],
  );
  useEffect(
    function followSwipes() {
      const element = root.current;
      let from: Touch | undefined;
      const begin = (event: TouchEvent) => {
        from = event.touches.length === 1 ? event.touches[0] : undefined;
      };
      const end = (event: TouchEvent) => {
        const to = event.changedTouches[0];
        if (!from || !to) return;
        const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
        if (Math.abs(x) >= SWIPE && Math.abs(x) >= 2 * Math.abs(y)) step(x < 0 ? 1 : -1);
      };
      element?.addEventListener("touchstart", begin, { passive: true });
      element?.addEventListener("touchend", end, { passive: true });
      return () => {
        element?.removeEventListener("touchstart", begin);
        element?.removeEventListener("touchend", end);
      };
    },
    [root, step],
  );
}
