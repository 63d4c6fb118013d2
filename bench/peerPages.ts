import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "vite";
import type { Entry } from "./entries.ts";
import { PEERS } from "./places.ts";

/** One page of the benchmark: its name in the tables, and a selector that something matches once it has drawn. */
export interface Peer {
  readonly id: "list" | "vis" | "timelinejs" | "chrono";
  readonly name: string;
  readonly drawn: string;
}

/** What the site is compared with; the first is the floor, the others do a timeline. */
export const PEER_PAGES: readonly Peer[] = [
  { id: "list", name: "static list", drawn: "#end" },
  { id: "vis", name: "vis-timeline", drawn: '.vis-timeline:not([style*="visibility: hidden"]) .vis-item' },
  { id: "timelinejs", name: "TimelineJS3", drawn: ".tl-timemarker .tl-headline" },
  { id: "chrono", name: "react-chrono", drawn: ".timeline-card-content" },
];

const html = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** JSON that may stand in a script element. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Engagements</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
${head}</head><body>
${body}
</body></html>
`;
}

/** The floor: what a list says, with a stylesheet and nothing else. */
function listPage(entries: readonly Entry[]): string {
  const rows = entries.map(
    (e) => `<li><time datetime="${e.start}">${e.days}</time> <h3><a href="#${e.id}">${html(e.title)}</a></h3>
<p>${html(e.people)}</p><p>${html(e.place)}</p><p>${html(e.track)}, ${html(e.kind)}</p></li>`,
  );
  return page(
    '<link rel="stylesheet" href="list.css">',
    `<h1>Engagements</h1><ol>\n${rows.join("\n")}\n</ol><p id="end">End</p>`,
  );
}

const LIST_CSS = `body{font:16px/1.5 sans-serif;max-width:70rem;margin:auto;padding:1rem}ol{padding:0;list-style:none}
li{display:grid;grid-template-columns:7rem 1fr 12rem 14rem;gap:0 1rem;border-top:1px solid #ccc;padding:.5rem 0}
h3{font-size:1rem;margin:0}p{margin:0;color:#555}`;

/** The README of vis-timeline: the standalone file, items as they come, no options; the tracks as its groups. */
function visPage(entries: readonly Entry[]): string {
  const groups = [...new Set(entries.map((e) => e.track))].map((content) => ({ id: content, content }));
  const items = entries.map((e) => ({
    id: e.id,
    group: e.track,
    content: html(e.short),
    title: html(`${e.days}: ${e.title}. ${e.people}. ${e.place}`),
    start: e.start,
    ...(e.start === e.end ? {} : { end: e.end }),
  }));
  return page(
    `<script src="../../peers/vis-timeline-graph2d.min.js"></script>
<link href="../../peers/vis-timeline-graph2d.min.css" rel="stylesheet">`,
    `<div id="timeline"></div><script>
const items = new vis.DataSet(${inScript(items)});
const groups = new vis.DataSet(${inScript(groups)});
new vis.Timeline(document.getElementById("timeline"), items, groups, {});
</script>`,
  );
}

/** TimelineJS3 made in a page; without its web fonts, which would come from another host. */
function timelineJsPage(entries: readonly Entry[]): string {
  const day = (iso: string) => {
    const [year, month, date] = iso.split("-").map(Number);
    return { year, month, day: date };
  };
  const events = entries.map((e) => ({
    unique_id: e.id,
    group: e.track,
    start_date: day(e.start),
    ...(e.start === e.end ? {} : { end_date: day(e.end) }),
    text: { headline: html(e.title), text: html(`${e.people}. ${e.place}`) },
  }));
  return page(
    `<link rel="stylesheet" href="../../peers/css/timeline.css"><script src="../../peers/timeline.js"></script>
<style>html,body{height:100%;margin:0}#timeline{height:600px}</style>`,
    `<div id="timeline"></div><script>
new TL.Timeline("timeline", ${inScript({ events })}, { font: null, hash_bookmark: false });
</script>`,
  );
}

function chronoPage(entries: readonly Entry[]): string {
  const items = entries.map((e) => ({
    title: e.days,
    cardTitle: e.title,
    cardSubtitle: e.place,
    cardDetailedText: `${e.people}. ${e.track}`,
  }));
  return page(
    "<style>html,body,#timeline{height:100%;margin:0}</style>",
    `<div id="timeline"></div><script>window.items = ${inScript(items)};</script>
<script type="module" src="../../peers/chrono.js"></script>`,
  );
}

const PAGES: Readonly<Record<Peer["id"], (entries: readonly Entry[]) => string>> = {
  list: listPage,
  vis: visPage,
  timelinejs: timelineJsPage,
  chrono: chronoPage,
};

/** Puts the scripts and styles of the peers into `folder`: as they are published, react-chrono bundled and minified. */
export async function writePeerScripts(folder: string): Promise<void> {
  const from = (file: string) => path.join(PEERS, "node_modules", file);
  const take = (file: string, to = path.basename(file)) =>
    cpSync(from(file), path.join(folder, to), { recursive: true });
  mkdirSync(folder, { recursive: true });
  take("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js");
  take("vis-timeline/styles/vis-timeline-graph2d.min.css");
  take("@knight-lab/timelinejs/dist/js/timeline.js");
  take("@knight-lab/timelinejs/dist/css");
  await build({
    root: PEERS,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: { input: path.join(PEERS, "chrono.mjs"), output: { entryFileNames: "chrono.js" } },
    },
  });
}

/** Writes the page of every peer over the same engagements: `folder/ID/index.html`. */
export function writePeerPages(entries: readonly Entry[], folder: string): void {
  for (const { id } of PEER_PAGES) {
    mkdirSync(path.join(folder, id), { recursive: true });
    writeFileSync(path.join(folder, id, "index.html"), PAGES[id](entries));
  }
  writeFileSync(path.join(folder, "list/list.css"), LIST_CSS);
}
