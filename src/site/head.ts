import { LIBRARY, PAGES } from "virtual:samvad/files";
import { pageTitle } from "../browse/pageTitle.ts";
import { type Route, relativePath, routePath } from "../browse/route.ts";
import type { Pages } from "../engagements/pages.ts";
import type { Dossier } from "../engagements/schema.ts";
import type { Library } from "../engagements/summary.ts";
import { LANGUAGES, type Language, otherLanguage } from "../language/locale.ts";
import type { Translate } from "../language/messages.ts";

import type { Assets } from "./assets.ts";
import type { Build } from "./dataFiles.ts";
import { describePage } from "./describe.ts";
import { element, scriptJson, tag } from "./html.ts";
import { jsonLd, linkFrom } from "./jsonLd.ts";
import { EARLY_SCRIPT, policy } from "./policy.ts";

/** What the head of every page is made from. `assets` and the policy are null while developing. */
export interface Site {
  readonly dossier: Dossier;
  readonly library: Readonly<Record<Language, Library>>;
  readonly t: Readonly<Record<Language, Translate>>;
  readonly build: Build;
  readonly assets: Assets | null;
  /** The site's absolute address, ending in "/"; null when the build was not told one. */
  readonly address: string | null;
}

// What is asked for before the first paint must stay below the budget: of Devanagari the text face alone.
const EARLY_FONTS: Readonly<Record<Language, readonly string[]>> = {
  hi: ["mukta-400-devanagari"],
  en: ["mukta-400-latin", "mukta-600-latin", "eczar-500-latin", "mark"],
};

/** The part of `Pages` that a page shows at once. */
const PART_OF: Readonly<Partial<Record<Route["page"], keyof Pages>>> = {
  people: "people",
  person: "people",
  place: "places",
  documents: "documents",
  report: "report",
  about: "about",
  tour: "tours",
};

/** The source file that a page needs beside those of every page; its styles come with the page. */
const SOURCE_OF: Readonly<Partial<Record<Route["page"], string>>> = {
  engagement: "src/page/OpenEngagement.tsx",
  people: "src/reading/PeoplePage.tsx",
  person: "src/reading/PersonPage.tsx",
  places: "src/reading/PlacesPage.tsx",
  place: "src/reading/PlacePage.tsx",
  documents: "src/reading/DocumentsPage.tsx",
  numbers: "src/reading/NumbersPage.tsx",
  report: "src/reading/ReportPage.tsx",
  about: "src/reading/AboutPage.tsx",
  tour: "src/reading/TourPage.tsx",
  embed: "src/page/Embed.tsx",
};

/** The data that the page needs to wake up, below the root. */
function dataOf(route: Route): readonly string[] {
  const part = PART_OF[route.page];
  return [
    LIBRARY[route.language],
    ...(route.page === "engagement" ? [`data/engagements/${route.id}.json`] : []),
    ...(part ? [PAGES[part][route.language]] : []),
  ];
}

function preloads(route: Route, assets: Assets, link: (path: string) => string): string[] {
  const fonts = EARLY_FONTS[route.language].map(assets.font).filter((file) => file !== null);
  const source = SOURCE_OF[route.page];
  const words = `virtual:samvad/messages/${route.language}`;
  const messages = [words, ...(source?.startsWith("src/reading/") ? [`${words}/pages`] : [])].map(assets.chunk);
  return [
    ...(source ? assets.styles(source) : []).map((f) => tag("link", { rel: "stylesheet", href: link(f) })),
    ...fonts.map((f) =>
      tag("link", { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: link(f) }),
    ),
    ...dataOf(route).map((f) =>
      tag("link", { rel: "preload", as: "fetch", crossorigin: true, fetchpriority: "low", href: link(f) }),
    ),
    ...messages
      .filter((f) => f !== null)
      .map((f) => tag("link", { rel: "modulepreload", fetchpriority: "low", href: link(f) })),
  ];
}

/** Canonical address and the same page in every language; x-default is the page that lets the reader choose. */
function alternates(route: Route, link: (path: string) => string): string[] {
  return [
    tag("link", { rel: "canonical", href: link(routePath(route)) }),
    ...LANGUAGES.map((language) =>
      tag("link", { rel: "alternate", hreflang: language, href: link(routePath({ ...route, language })) }),
    ),
    tag("link", { rel: "alternate", hreflang: "x-default", href: link("") }),
  ];
}

/** Path of the picture that is shown where a page is shared. */
export function picturePath(route: Route): string {
  return route.page === "engagement" ? `pictures/${route.language}/${route.id}.png` : `pictures/${route.language}.png`;
}

/** https://ogp.me wants absolute addresses; without the site's own they are relative, which some readers follow. */
function openGraph(route: Route, site: Site, title: string, description: string): string[] {
  const link = linkFrom(routePath(route), site.address);
  const property = (name: string, content: string) => tag("meta", { property: name, content });
  return [
    property("og:site_name", site.t[route.language]("site.name")),
    property("og:type", route.page === "engagement" ? "article" : "website"),
    property("og:title", title),
    property("og:description", description),
    property("og:locale", route.language === "hi" ? "hi_IN" : "en_IN"),
    property("og:locale:alternate", otherLanguage(route.language) === "hi" ? "hi_IN" : "en_IN"),
    property("og:url", link(routePath(route))),
    property("og:image", link(picturePath(route))),
    property("og:image:width", "1200"),
    property("og:image:height", "630"),
    property("og:image:alt", title),
    tag("meta", { name: "twitter:card", content: "summary_large_image" }),
  ];
}

/** Icons, manifest, feed and the colours of the browser's frame. */
export function belongings(language: Language, to: (path: string) => string, t: Translate): string[] {
  return [
    tag("meta", { name: "theme-color", media: "(prefers-color-scheme: light)", content: "#ffffff" }),
    tag("meta", { name: "theme-color", media: "(prefers-color-scheme: dark)", content: "#17181b" }),
    tag("link", { rel: "icon", type: "image/svg+xml", href: to("icon.svg") }),
    tag("link", { rel: "apple-touch-icon", href: to("icons/180.png") }),
    tag("link", { rel: "manifest", href: to(`manifest.${language}.webmanifest`) }),
    tag("link", {
      rel: "alternate",
      type: "application/atom+xml",
      title: t("site.name"),
      href: to(`${language}/feed.xml`),
    }),
  ];
}

/** The page's title without the site's name. */
function nameOf(title: string, t: Translate): string {
  return title.replace(` · ${t("site.name")}`, "").replace(`${t("site.name")} · `, "");
}

const SECURITY = (site: Site): string[] =>
  site.assets ? [tag("meta", { "http-equiv": "Content-Security-Policy", content: policy([EARLY_SCRIPT]) })] : [];

/** The head of the page that the service worker shows without network; `{{root}}` is filled in there. */
export function shellHead(language: Language, site: Site): string {
  const t = site.t[language];
  return [
    ...SECURITY(site),
    element("title", {}, t("site.name")),
    `<script>${EARLY_SCRIPT}</script>`,
    ...belongings(language, (path) => `{{root}}${path}`, t),
  ].join("\n    ");
}

/** All that stands in the head of a page besides its stylesheet and script. */
export function pageHead(route: Route, site: Site): string {
  const { language } = route;
  const t = site.t[language];
  const from = routePath(route);
  const tour = route.page === "tour" ? site.dossier.tours.find((one) => one.id === route.id) : undefined;
  const title = pageTitle(route, site.library[language], t, tour?.title[language]);
  const description = describePage(route, site.dossier, t);
  const link = linkFrom(from, site.address);
  const to = (path: string) => relativePath(from, path);
  const data = jsonLd({
    route,
    title: nameOf(title, t),
    description,
    dossier: site.dossier,
    build: site.build,
    t,
    link,
  });
  return [
    ...SECURITY(site),
    element("title", {}, title),
    tag("meta", { name: "description", content: description }),
    ...(route.page === "embed" ? [tag("meta", { name: "robots", content: "noindex" })] : []),
    `<script>${EARLY_SCRIPT}</script>`,
    ...(site.assets ? preloads(route, site.assets, to) : []),
    ...alternates(route, link),
    ...belongings(language, to, t),
    ...openGraph(route, site, title, description),
    `<script type="application/ld+json">${scriptJson(data)}</script>`,
  ].join("\n    ");
}
