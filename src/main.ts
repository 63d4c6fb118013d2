import "./page/styles.css";
import { windowAddress } from "./browse/address.ts";
import { parseRoute, type Route, showsWhole } from "./browse/route.ts";
import { followDeploys } from "./page/newDeploy.ts";
import { loadTexts } from "./page/texts.ts";
import { nextTask } from "./timeline/afterPaint.ts";

const html = document.documentElement;
const root = new URL(html.dataset.root ?? "./", window.location.href).href.replace(/[?#].*$/, "");
const address = windowAddress(root);
const route = parseRoute(address.readServed());

/** Resolves when the whole page is here. */
async function pageIsHere(): Promise<void> {
  if (document.readyState === "loading")
    await new Promise((go) => document.addEventListener("DOMContentLoaded", go, { once: true }));
}

/** Draws the timeline as it was served, ahead of React; resolves when its script is here, so that React's comes after
 * it. Where the address asks for another view than was served, React comes first. */
async function drawAhead({ page, language, id }: Route): Promise<void> {
  const timeline = document.querySelector<HTMLElement>("[data-timeline]");
  if (!timeline) return;
  const script = import("./timeline/draw.ts");
  if (!showsWhole(page) || html.dataset.waiting !== undefined) return void script.catch(() => {});
  Promise.all([script, loadTexts(root, language, false)])
    .then(([{ drawServed }, { library }]) => drawServed(timeline, library, id))
    // When something does not come or fails, React tries again, and says so if it fails again.
    .catch(() => {});
  await script.catch(() => {});
}

/** Wakes the served page up. */
async function begin(): Promise<void> {
  // What follows the timeline is there: so is all of it.
  if (!document.querySelector("[data-timeline] + *")) await pageIsHere();
  await drawAhead(route);
  // React's own code runs by itself: with ours it would hold a slow phone for 150 ms.
  await import("react-dom/client");
  await nextTask();
  const [{ wake }] = await Promise.all([import("./wake.ts"), pageIsHere()]);
  await wake(root, address, route);
}

/** Use without network: comes after everything else, and the page does not need it. */
async function startOffline(): Promise<void> {
  const box = document.getElementById("offline");
  if (!box || route.page === "embed") return;
  const [{ registerOffline }, { showOffline }] = await Promise.all([
    import("./offline/register.ts"),
    import("./page/OfflineStatus.tsx"),
  ]);
  showOffline(box, root, registerOffline(root, route.language));
}

if (import.meta.env.PROD)
  addEventListener("load", () => setTimeout(() => startOffline().catch(() => {}), 2000), { once: true });

/** The served page stands without us: reading, links and language switch are plain HTML. No other view will come. */
async function stayAsServed(cause: unknown): Promise<void> {
  html.removeAttribute("data-waiting");
  console.warn("The page stays as it was served:", cause);
  const timeline = document.querySelector<HTMLElement>("[data-timeline]");
  if (timeline) await (await import("./timeline/draw.ts")).goWithoutReact(timeline);
}

followDeploys();
begin()
  .catch(stayAsServed)
  .catch(() => {});
