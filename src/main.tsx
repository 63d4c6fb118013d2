import "./page/styles.css";
import { createRoot, hydrateRoot } from "react-dom/client";
import { windowAddress } from "./browse/address.ts";
import { parseRoute } from "./browse/route.ts";
import { loadEngagement } from "./engagements/load.ts";
import { App } from "./page/App.tsx";
import { contentData, isContent } from "./page/contentPages.ts";
import { preparePage } from "./page/frames.ts";
import { followDeploys } from "./page/newDeploy.ts";
import { loadTexts } from "./page/texts.ts";

const html = document.documentElement;
const root = new URL(html.dataset.root ?? "./", window.location.href).href.replace(/[?#].*$/, "");
const address = windowAddress(root);

/** Icons and manifest are named relative to the page; a new address in place must not lead them astray. */
function anchorLinks(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>(
    'link[rel~="icon"], link[rel="manifest"], link[rel="apple-touch-icon"]',
  ))
    link.setAttribute("href", link.href);
}

/** Wakes the served page up: brings what it was made from and lets React take over. */
async function wake(): Promise<void> {
  anchorLinks();
  const app = document.getElementById("app");
  if (!app) return;
  const route = parseRoute(address.readServed());
  // Offline, the service worker answers with a page that has nothing in it yet (offline/answer.ts).
  const served = app.firstElementChild !== null;
  if (route.page === "missing" && served) return;
  // On its way while React wakes the page up; it is drawn in a quiet moment (`timeline/useScene.ts`).
  if (document.querySelector("[data-timeline]")) import("./timeline/scene.ts").catch(() => {});
  const { language } = route;
  const data = contentData(root, language, route.page);
  const [texts] = await Promise.all([
    loadTexts(root, language, isContent(route.page)),
    route.page === "engagement" && route.id && served ? loadEngagement(root, route.id) : null,
    preparePage(route.page),
  ]);
  if (data) await data;
  const page = <App address={address} root={root} library={texts.library} messages={texts.messages} />;
  if (!served) createRoot(app).render(page);
  else hydrateRoot(app, page, { onRecoverableError: (error) => console.error("hydration:", error) });
}

/** Use without network: comes after everything else, and the page does not need it. */
async function startOffline(): Promise<void> {
  const box = document.getElementById("offline");
  const { language, page } = parseRoute(address.readServed());
  if (!box || page === "embed") return;
  const [{ registerOffline }, { showOffline }] = await Promise.all([
    import("./offline/register.ts"),
    import("./page/OfflineStatus.tsx"),
  ]);
  showOffline(box, root, registerOffline(root, language));
}

if (import.meta.env.PROD)
  addEventListener("load", () => setTimeout(() => startOffline().catch(() => {}), 2000), { once: true });

followDeploys();
wake().catch((cause) => {
  // The served page stands without us: reading, links and language switch are plain HTML. No other view will come.
  html.removeAttribute("data-waiting");
  console.warn("The page stays as it was served:", cause);
});
