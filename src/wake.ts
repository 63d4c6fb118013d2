import { createElement, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { Address } from "./browse/address.ts";
import type { Route } from "./browse/route.ts";
import { loadEngagement } from "./engagements/load.ts";
import { App } from "./page/App.tsx";
import { contentData, isContent } from "./page/contentPages.ts";
import { preparePage } from "./page/frames.ts";
import { loadTexts } from "./page/texts.ts";

/** Icons and manifest are named relative to the page; a new address in place must not lead them astray. */
function anchorLinks(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>(
    'link[rel~="icon"], link[rel="manifest"], link[rel="apple-touch-icon"]',
  ))
    link.setAttribute("href", link.href);
}

/** Wakes the served page up: brings what it was made from and lets React take over. */
export async function wake(root: string, address: Address, route: Route): Promise<void> {
  anchorLinks();
  const app = document.getElementById("app");
  if (!app) return;
  // Offline, the service worker answers with a page that has nothing in it yet (offline/answer.ts).
  const served = app.firstElementChild !== null;
  if (route.page === "missing" && served) return;
  const { language } = route;
  const data = contentData(root, language, route.page);
  const [texts] = await Promise.all([
    loadTexts(root, language, isContent(route.page)),
    route.page === "engagement" && route.id && served ? loadEngagement(root, route.id) : null,
    preparePage(route.page),
  ]);
  if (data) await data;
  const page = createElement(App, { address, root, ...texts });
  if (!served) createRoot(app).render(page);
  // In slices that a press or key may come between, and not in one piece.
  else startTransition(() => void hydrateRoot(app, page));
}
