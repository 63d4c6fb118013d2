import { type Range, WHOLE } from "../engagements/select.ts";
import { type Summary, TRACKS } from "../engagements/summary.ts";
import { countDays, formatDays } from "../language/dates.ts";
import { type Language, otherLanguage } from "../language/locale.ts";

import type { Site } from "./head.ts";
import { tag } from "./html.ts";
import type { Lettering } from "./lettering.ts";

/**
 * The picture that is shown where a page is shared, 1200 × 630 as https://ogp.me asks: name, title, track, days and
 * place, and below them both years with every engagement, this one in its track's colour. Its text is outlines.
 */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 72;
const INK = "#1c1b19";
const QUIET = "#6b6862";

/** The tracks' colours on a light ground, as in `page/tokens.css`. */
const COLOURS: Readonly<Record<string, string>> = {
  leaders: "#bf3b30",
  diplomacy: "#0c3f66",
  security: "#4a7370",
  economy: "#543600",
  people: "#9846bd",
};

function title(text: string, lettering: Lettering): string {
  const inside = WIDTH - 2 * EDGE;
  const sizes = [64, 56, 50, 44];
  const size = sizes.find((s) => lettering.breakLines(text, "eczar-500", s, inside).length <= 3) ?? 40;
  const lines = lettering.breakLines(text, "eczar-500", size, inside);
  const step = size * 1.32;
  const top = 306 - ((lines.length - 1) * step) / 2;
  return lines
    .map((each, i) => lettering.line(each, "eczar-500", size, EDGE, Math.round(top + i * step), INK))
    .join("");
}

function horizontal(range: Range): { x: number; width: number } {
  const perDay = (WIDTH - 2 * EDGE) / countDays(WHOLE.from, WHOLE.to);
  const from = range.from < WHOLE.from ? WHOLE.from : range.from;
  const days = Math.max(countDays(from, range.to), 1);
  return { x: EDGE + (countDays(WHOLE.from, from) - 1) * perDay, width: Math.max(days * perDay, 8) };
}

/** Both years in five lanes; the open engagement, or all when none is, in colour. */
function lanes(all: readonly Summary[], open: Summary | null): string {
  const y = (track: string) => 504 + TRACKS.indexOf(track as (typeof TRACKS)[number]) * 17;
  const mark = (e: Summary, fill: string, height: number) => {
    const { x, width } = horizontal({ from: e.start, to: e.end });
    const wide = Math.max(width, height);
    const at = { x: (x + Math.min(width, 8) / 2 - height / 2).toFixed(1), y: String(y(e.track) - height / 2) };
    return tag("rect", { ...at, width: wide.toFixed(1), height: String(height), rx: String(height / 2), fill });
  };
  const rules = TRACKS.map((track) =>
    tag("path", { d: `M${EDGE} ${y(track)}H${WIDTH - EDGE}`, stroke: "#e2dfd8", "stroke-width": "1" }),
  );
  const year = horizontal({ from: "2025-01-01", to: "2025-01-01" }).x;
  const edge = tag("path", { d: `M${year.toFixed(1)} 494V582`, stroke: "#8a867e", "stroke-width": "1" });
  const rest = all.filter((e) => e !== open).map((e) => mark(e, open ? "#c9c5bc" : (COLOURS[e.track] ?? INK), 8));
  return [...rules, edge, ...rest, open ? mark(open, COLOURS[open.track] ?? INK, 20) : ""]
    .join("")
    .replaceAll(">", "/>");
}

/** The name in the page's script, then in the other. */
function head(site: Site, language: Language, lettering: Lettering): string {
  const name = site.t[language]("site.name");
  const other = site.t[otherLanguage(language)]("site.name");
  const x = EDGE + lettering.width(name, "eczar-500", 46) + 16;
  const rule = `<path d="M${EDGE} 128H${WIDTH - EDGE}" stroke="${INK}" stroke-width="2"/>`;
  const line = (text: string, size: number, at: number, fill: string) =>
    lettering.line(text, "eczar-500", size, at, 98, fill);
  return line(name, 46, EDGE, INK) + line(other, 36, x, QUIET) + rule;
}

/** The picture of one engagement, or of the whole site in a language when `open` is null. */
export function drawPicture(site: Site, language: Language, open: Summary | null, lettering: Lettering): string {
  const t = site.t[language];
  const library = site.library[language];
  const place = open?.city ? library.places[open.city]?.name : undefined;
  const when = open ? [formatDays(language, open.start, open.end), place].filter(Boolean).join(", ") : "2024–2025";
  const track = open
    ? (library.tracks[open.track] ?? "")
    : t("count.engagements", { count: library.engagements.length });
  const colour = open ? (COLOURS[open.track] ?? INK) : INK;
  const x = EDGE + lettering.width(track, "mukta-600", 32) + 24;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<path fill="#fff" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
    head(site, language, lettering),
    title(open ? open.title : t("site.tagline"), lettering),
    lettering.line(track, "mukta-600", 32, EDGE, 458, colour),
    lettering.line(when, "mukta-400", 32, x, 458, "#504d48"),
    lanes(library.engagements, open),
    "</svg>",
  ].join("");
}
