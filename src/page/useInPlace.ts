import { type MouseEvent, startTransition, useCallback } from "react";
import type { Address } from "../browse/address.ts";
import { parseRoute, type Route } from "../browse/route.ts";
import type { Language } from "../language/locale.ts";

const TIMELINE = new Set(["start", "engagement"]);

/** True when a click on a link asks for nothing special, such as a new tab. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** Follows links within the timeline, and to the same page in the other language, without a reload. All other links,
 * and every link when something fails, are the browser's own. */
export function useInPlace(address: Address, root: string, route: Route, show: (language: Language) => Promise<void>) {
  return useCallback(
    (event: MouseEvent) => {
      const link = (event.target as Element).closest("a");
      if (!link || event.defaultPrevented || !isPlain(event) || link.target || link.download) return;
      const url = new URL(link.href, window.location.href);
      if (!url.href.startsWith(root)) return;
      const path = url.href.slice(root.length).replace(/[?#].*$/, "");
      const to = parseRoute(path);
      if (url.hash && path === address.readServed()) return;
      if (to.language !== route.language && to.page === route.page && to.id === route.id && to.page !== "missing") {
        event.preventDefault();
        show(to.language).catch(() => window.location.assign(url.href));
      } else if (to.language === route.language && TIMELINE.has(to.page) && TIMELINE.has(route.page)) {
        event.preventDefault();
        startTransition(() => address.push({ path, search: url.search }));
      }
    },
    [address, root, route.language, route.page, route.id, show],
  );
}
