import { parseRoute, routePath } from "../browse/route.ts";
import type { Dossier } from "../engagements/schema.ts";
import { LANGUAGES } from "../language/locale.ts";
import { escapeText } from "./html.ts";
import { allPaths } from "./paths.ts";

/**
 * https://www.sitemaps.org/protocol.html with every page and its pair in the other language. The addresses must be
 * absolute there; without the site's own they are relative, for whoever reads the list in place.
 */
export function sitemap(dossier: Dossier, site: string | null): string {
  const address = (path: string) => escapeText((site ?? "") + path);
  const pair = (hreflang: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${address(path)}"/>`;
  const url = (path: string, twins: readonly string[]) => `<url><loc>${address(path)}</loc>${twins.join("")}</url>`;
  const twinsOf = (path: string) => [
    ...LANGUAGES.map((language) => pair(language, routePath({ ...parseRoute(path), language }))),
    pair("x-default", ""),
  ];
  const pages = allPaths(dossier).filter((path) => parseRoute(path).page !== "embed");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map((path) => url(path, twinsOf(path))),
    "</urlset>",
    "",
  ].join("\n");
}

/** Everything may be read; the sitemap can only be named by its absolute address. */
export function robots(site: string | null): string {
  return ["User-agent: *", "Allow: /", ...(site ? [`Sitemap: ${site}sitemap.xml`] : []), ""].join("\n");
}
