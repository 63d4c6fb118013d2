import { GONE } from "../engagements/load.ts";

/** True when the server has this page from another build than the one that runs. */
async function isNewer(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src.split("/").pop();
  const served = await fetch(window.location.href, { cache: "no-store" });
  return served.ok && own !== undefined && !(await served.text()).includes(own);
}

/** When a file of this build is gone because a newer build has taken its place, loads the page anew, once: the address
 * holds the view. A page that was itself loaded anew is left alone, so that it never goes round in circles. */
export function followDeploys(): void {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (visit?.type === "reload") return;
  const look = () => {
    isNewer().then(
      (newer) => newer && window.location.reload(),
      () => {},
    );
  };
  // Vite's own event for a chunk that did not come, and ours for a data file.
  for (const event of ["vite:preloadError", GONE]) window.addEventListener(event, look);
}
