import { type ComponentType, lazy } from "react";
import type { Page } from "../browse/route.ts";
import { isContent, prepareContent } from "./contentPages.ts";
import type { OpenEngagementProps } from "./OpenEngagement.tsx";
import type { Shared } from "./shared.ts";

/** Around every content page the same frame, and around an embedded timeline another; neither is the start page's. */
const frames = new Map<"content" | "embed", ComponentType<Shared>>();

async function prepareFrame(page: Page): Promise<void> {
  if (isContent(page)) frames.set("content", (await import("./ContentFrame.tsx")).ContentFrame);
  if (page === "embed") frames.set("embed", (await import("./Embed.tsx")).Embed);
}

const bringPanel = async () => ({ default: (await import("./OpenEngagement.tsx")).OpenEngagement });
const LazyPanel = lazy(bringPanel);
let panel: ComponentType<OpenEngagementProps> | null = null;

/** Brings the panel of an open engagement: for a page that begins with one, and ahead of the first that is opened. */
export async function preparePanel(): Promise<void> {
  panel = (await bringPanel()).default;
}

/** The panel of an open engagement: at hand when it was prepared, else it comes when it is first shown. */
export function openPanel(): ComponentType<OpenEngagementProps> {
  return panel ?? LazyPanel;
}

/** Brings all code that a page needs to wake up as it was served. */
export async function preparePage(page: Page): Promise<void> {
  await Promise.all([prepareFrame(page), page === "engagement" ? preparePanel() : prepareContent(page)]);
}

/** The frame of a page that was prepared; undefined for the start page and an open engagement. */
export function frameOf(page: Page): ComponentType<Shared> | undefined {
  return frames.get(page === "embed" ? "embed" : "content");
}

// The prerenderer has all at hand; in the browser this line is not there.
if (import.meta.env.SSR) await Promise.all([prepareFrame("about"), prepareFrame("embed"), preparePanel()]);
