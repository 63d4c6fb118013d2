import type { ComponentType } from "react";
import type { Page } from "../browse/route.ts";
import { isContent, prepareContent, prepareDetail } from "./contentPages.ts";
import type { Shared } from "./shared.ts";

/** Around every content page the same frame, and around an embedded timeline another; neither is the start page's. */
const frames = new Map<"content" | "embed", ComponentType<Shared>>();

async function prepareFrame(page: Page): Promise<void> {
  if (isContent(page)) frames.set("content", (await import("./ContentFrame.tsx")).ContentFrame);
  if (page === "embed") frames.set("embed", (await import("./Embed.tsx")).Embed);
}

/** Brings all code that a page needs to wake up as it was served. */
export async function preparePage(page: Page): Promise<void> {
  await Promise.all([prepareFrame(page), page === "engagement" ? prepareDetail() : prepareContent(page)]);
}

/** The frame of a page that was prepared; undefined for the start page and an open engagement. */
export function frameOf(page: Page): ComponentType<Shared> | undefined {
  return frames.get(page === "embed" ? "embed" : "content");
}

// The prerenderer has all at hand; in the browser this line is not there.
if (import.meta.env.SSR) await Promise.all([prepareFrame("about"), prepareFrame("embed")]);
