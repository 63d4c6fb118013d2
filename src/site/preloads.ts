import { LIBRARY, PAGES } from "virtual:samvad/files";
import { type Route, relativePath, routePath, showsWhole } from "../browse/route.ts";
import type { Language } from "../language/locale.ts";
import { isContent, partOf } from "../page/contentPages.ts";
import type { Assets } from "./assets.ts";
import { tag } from "./html.ts";

// What is asked for before the first paint must stay below the budget: of Devanagari the text face alone.
const EARLY_FONTS: Readonly<Record<Language, readonly string[]>> = {
  hi: ["mukta-400-devanagari"],
  en: ["mukta-400-latin", "mukta-600-latin", "eczar-500-latin", "mark-500"],
};

/** Draws the timeline, and wakes the page up. */
const [DRAWS, WAKES] = ["draw", "wake"];

const LOW = { fetchpriority: "low" };
const script = (href: string) => tag("link", { rel: "modulepreload", ...LOW, href });
const data = (href: string) => tag("link", { rel: "preload", as: "fetch", crossorigin: true, ...LOW, href });

/** The data that the page needs to wake up, besides the library; below the root. */
function dataOf(route: Route): readonly string[] {
  const part = partOf(route.page);
  return [
    ...(route.page === "engagement" ? [`data/engagements/${route.id}.json`] : []),
    ...(part ? [PAGES[part][route.language]] : []),
  ];
}

/** What the page's timeline is drawn from, or else what wakes the page up (`src/main.ts` has the order), and its words. */
export function ahead(route: Route, assets: Assets, link: (path: string) => string): string[] {
  const words = `virtual:samvad/messages/${route.language}`;
  const messages = [words, ...(isContent(route.page) ? [`${words}/pages`] : [])].map(assets.chunk);
  const drawn = showsWhole(route.page);
  const styles = drawn ? assets.styles(DRAWS) : [];
  return [
    // As the bundler will ask for them; asked for otherwise, they would come twice.
    ...styles.map((f) => tag("link", { rel: "preload", as: "style", crossorigin: true, ...LOW, href: link(f) })),
    ...[...assets.scripts(drawn ? DRAWS : WAKES), ...messages.filter((f) => f !== null)].map((f) => script(link(f))),
    data(link(LIBRARY[route.language])),
  ];
}

/** What stands at the end of a page, as on a slow line it would come in the way of the page itself: faces, until which
 * others stand in, of their widths and heights (`src/page/fonts.css`); data; what wakes the page up, which would else be
 * asked for only when the timeline's script runs. */
export function pageEnd(route: Route, assets: Assets | null): string {
  if (!assets) return "";
  const link = (path: string) => relativePath(routePath(route), path);
  const fonts = EARLY_FONTS[route.language].map(assets.font).filter((file) => file !== null);
  return [
    ...fonts.map((f) =>
      tag("link", { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: link(f) }),
    ),
    ...dataOf(route).map((f) => data(link(f))),
    ...(showsWhole(route.page) ? assets.scripts(WAKES).map((f) => script(link(f))) : []),
  ].join("\n    ");
}
