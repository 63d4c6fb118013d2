import { useSyncExternalStore } from "react";

/** Below this width the page is a phone's; the style sheets use the same number. */
const PHONE = "(max-width: 767px)";

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(PHONE);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** True on a phone's width; false on the server and until the page has woken up. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(PHONE).matches,
    () => false,
  );
}
