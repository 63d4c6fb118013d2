import { relativePath } from "../browse/route.ts";
import type { Engagement } from "../engagements/schema.ts";
import { formatDays } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";
import type { Site } from "./head.ts";
import { escapeText } from "./html.ts";

const ENTRIES = 40;

// Stable whatever the address of the site (RFC 4151).
const ID = "tag:samvad,2026:";

function entry(e: Engagement, site: Site, language: Language, link: (path: string) => string): string {
  const page = link(`${language}/engagements/${e.id}/`);
  const place = e.place ? site.dossier.places[e.place.city]?.[language] : undefined;
  const when = [formatDays(language, e.start, e.end), place].filter(Boolean).join(", ");
  const happened = [when, ...e.points.map((point) => point[language])].join("\n\n");
  return [
    "<entry>",
    `<id>${ID}${language}/${e.id}</id>`,
    `<title>${escapeText(e.title[language])}</title>`,
    `<link rel="alternate" type="text/html" hreflang="${language}" href="${escapeText(page)}"/>`,
    `<updated>${e.end}T00:00:00Z</updated>`,
    `<category term="${e.track}" label="${escapeText(site.dossier.tracks[e.track]?.[language] ?? e.track)}"/>`,
    `<summary>${escapeText(happened)}</summary>`,
    "</entry>",
  ].join("\n");
}

/** The latest engagements as an Atom feed (RFC 4287). Without the site's address its links are relative to the feed. */
export function feed(site: Site, language: Language): string {
  const t = site.t[language];
  const own = `${language}/feed.xml`;
  const link = (path: string) => (site.address ? site.address + path : relativePath(own, path));
  const latest = site.dossier.engagements.toSorted((a, b) => (a.end + a.id < b.end + b.id ? 1 : -1)).slice(0, ENTRIES);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${ID}${language}</id>`,
    `<title>${escapeText(t("feed.title"))}</title>`,
    `<subtitle>${escapeText(t("feed.subtitle"))}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${escapeText(link(own))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeText(link(`${language}/`))}"/>`,
    `<updated>${latest[0]?.end ?? site.build.day}T00:00:00Z</updated>`,
    `<author><name>${escapeText(t("site.name"))}</name></author>`,
    "<rights>CC BY 4.0</rights>",
    ...latest.map((e) => entry(e, site, language, link)),
    "</feed>",
    "",
  ].join("\n");
}
