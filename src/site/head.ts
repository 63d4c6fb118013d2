import { pageTitle } from "../browse/pageTitle.ts";
import { type Route, relativePath, routePath } from "../browse/route.ts";
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
import { ahead } from "./preloads.ts";
import { stylesOf } from "./styles.ts";

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

/** The page's policy, which names the styles that stand in it. */
function security(styles: readonly string[] = []): string {
  return tag("meta", { "http-equiv": "Content-Security-Policy", content: policy([EARLY_SCRIPT], styles) });
}

/** The head of the page that the service worker shows without network; `{{root}}` is filled in there, which the hash of
 * a style in it would not outlive. */
export function shellHead(language: Language, { t: all }: Site, assets: Assets): string {
  const t = all[language];
  return [
    security(),
    tag("link", { rel: "stylesheet", href: `{{root}}${assets.sheet}` }),
    element("title", {}, t("site.name")),
    `<script>${EARLY_SCRIPT}</script>`,
    ...belongings(language, (path) => `{{root}}${path}`, t),
  ].join("\n    ");
}

/** All that stands in the head of a page besides the script of every page. The styles come after what other sites read
 * of it, as some read no more than the first 32 kB. */
export function pageHead(route: Route, site: Site): string {
  const { language } = route;
  const t = site.t[language];
  const from = routePath(route);
  const tour = route.page === "tour" ? site.dossier.tours.find((one) => one.id === route.id) : undefined;
  const title = pageTitle(route, site.library[language], t, tour?.title[language]);
  const description = describePage(route, site.dossier, t);
  const link = linkFrom(from, site.address);
  const to = (path: string) => relativePath(from, path);
  const styles = site.assets && stylesOf(route, site.assets);
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
    ...(styles ? [security(styles.texts)] : []),
    element("title", {}, title),
    tag("meta", { name: "description", content: description }),
    ...(route.page === "embed" ? [tag("meta", { name: "robots", content: "noindex" })] : []),
    ...alternates(route, link),
    ...belongings(language, to, t),
    ...openGraph(route, site, title, description),
    `<script type="application/ld+json">${scriptJson(data)}</script>`,
    `<script>${EARLY_SCRIPT}</script>`,
    ...(styles ? styles.tags : []),
    ...(site.assets ? ahead(route, site.assets, to) : []),
  ].join("\n    ");
}
