import { useEffect, useRef } from "react";

/** When an engagement is closed, the focus goes back to its row in the list, as if it had never left. */
export function useReturnFocus(openId: string | null): void {
  const before = useRef<string | null>(openId);
  useEffect(
    function returnFocus() {
      const closed = openId === null ? before.current : null;
      before.current = openId;
      if (!closed) return;
      const lost = document.activeElement === null || document.activeElement === document.body;
      const row = document.querySelector<HTMLElement>(`article[data-engagement="${CSS.escape(closed)}"] a`);
      if (lost) row?.focus({ preventScroll: true });
    },
    [openId],
  );
}
