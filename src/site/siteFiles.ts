import { LANGUAGES, type Language } from "../language/locale.ts";
import { type Taken, takeAway } from "../reading/exports.ts";
import { sentences } from "./dataFiles.ts";
import { feed } from "./feed.ts";
import type { Site } from "./head.ts";
import { ICON_SIZES } from "./icons.ts";
import { robots, sitemap } from "./sitemap.ts";

/** https://www.w3.org/TR/appmanifest/ of one language; its addresses are relative to the file, at the root. */
function manifest(site: Site, language: Language): string {
  const t = site.t[language];
  const icons = ICON_SIZES.filter((size) => size >= 192).flatMap((size) =>
    ["any", "maskable"].map((purpose) => ({
      src: `icons/${size}.png`,
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose,
    })),
  );
  const all = {
    name: `${t("site.name")}: ${t("site.tagline")}`,
    short_name: t("site.name"),
    description: t("head.say.start", { count: site.dossier.engagements.length }),
    lang: language,
    dir: "ltr",
    start_url: `${language}/`,
    scope: "./",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#ffffff",
    icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml" }, ...icons],
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** All engagements as something to take away. */
function everything(site: Site, language: Language): Taken {
  const library = site.library[language];
  return {
    library,
    engagements: library.engagements,
    range: null,
    sentences: sentences(site.dossier, language),
    version: site.build.version,
    day: site.build.day,
    t: site.t[language],
    site: site.address,
  };
}

/** The text files of the site beside its pages: path below the root and content. */
export function siteFiles(site: Site): ReadonlyMap<string, string> {
  const files = new Map([
    ["sitemap.xml", sitemap(site.dossier, site.address)],
    ["robots.txt", robots(site.address)],
  ]);
  for (const language of LANGUAGES) {
    files.set(`manifest.${language}.webmanifest`, manifest(site, language));
    files.set(`${language}/feed.xml`, feed(site, language));
    for (const format of ["csv", "ics"] as const)
      files.set(`data/engagements.${language}.${format}`, takeAway(everything(site, language), format).text);
  }
  return files;
}
