import { useEffect, useRef } from "react";

/** The focus never falls back to the top of the page. When an engagement is closed it goes to its row in the list, as if
 * it had never left; when a control goes with what it lifted (a chip, "show all"), it goes to the count, which says what
 * is seen now and stands before the chips that are left. */
export function useReturnFocus(openId: string | null): void {
  const before = useRef<string | null>(openId);
  const last = useRef<Element | null>(null);
  useEffect(function followFocus() {
    const follow = (event: FocusEvent) => {
      last.current = event.target as Element;
    };
    document.addEventListener("focusin", follow);
    return function leaveIt() {
      document.removeEventListener("focusin", follow);
    };
  }, []);
  // After every render, as any of them may take the control away.
  useEffect(function returnFocus() {
    const closed = openId === null ? before.current : null;
    before.current = openId;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!lost || !(closed || last.current?.isConnected === false)) return;
    last.current = null;
    const row = closed && `article[data-engagement="${CSS.escape(closed)}"] a`;
    const to = (row && document.querySelector<HTMLElement>(row)) ?? document.querySelector("[data-result-count]");
    (to as HTMLElement | null)?.focus({ preventScroll: true });
  });
}
