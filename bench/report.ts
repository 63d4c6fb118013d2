import { cpus, totalmem } from "node:os";
import { PROFILES } from "./browser.ts";
import { PAGE_NAMES, type PageId, type Results } from "./results.ts";
import { LARGE } from "./rounds.ts";
import type { Figure } from "./statistics.ts";
import { isMet, judge, type Verdict } from "./targets.ts";

/** A row of the tables: how a measure is called and written. */
interface Measure {
  readonly id: string;
  readonly name: string;
  readonly digits?: number;
}

const LOADING: readonly Measure[] = [
  { id: "bytes", name: "transfer, bytes" },
  { id: "requests", name: "requests" },
  { id: "blocking", name: "bytes the first paint waits for" },
  { id: "before", name: "bytes in before first paint" },
  { id: "fcp", name: "first contentful paint, ms" },
  { id: "lcp", name: "largest contentful paint, ms" },
  { id: "seen", name: "two years to be seen, ms" },
  { id: "drawn", name: "timeline drawn, ms" },
  { id: "tbt", name: "total blocking time, ms" },
  { id: "longest", name: "longest task, ms" },
  { id: "cls", name: "layout shift", digits: 3 },
  { id: "move50", name: "frame, dragging, p50, ms", digits: 1 },
  { id: "move95", name: "frame, dragging, p95, ms", digits: 1 },
  { id: "moveWorst", name: "frame, dragging, worst, ms", digits: 1 },
  { id: "zoom50", name: "frame, zooming, p50, ms", digits: 1 },
  { id: "zoom95", name: "frame, zooming, p95, ms", digits: 1 },
  { id: "zoomWorst", name: "frame, zooming, worst, ms", digits: 1 },
  { id: "heap", name: "heap after much use, MB", digits: 1 },
  { id: "nodes", name: "nodes after much use" },
];

const USE: readonly Measure[] = [
  { id: "open", name: "open, ms to next paint" },
  { id: "filter", name: "filter, ms to next paint" },
  { id: "key", name: "key, ms to next paint" },
  { id: "keyPainted", name: "key, ms to painted result" },
  { id: "keyListed", name: "key, ms until the whole list" },
  { id: "keySettled", name: "key, ms until all stands" },
  { id: "language", name: "language, ms to next paint" },
];

/** What the report says of the run itself. */
export interface Run {
  readonly sizes: readonly number[];
  readonly real: number;
  readonly rounds: number;
  /** Rounds of the sizes above `LARGE`. */
  readonly large: number;
  readonly limit: number;
  readonly chromium: string;
  /** The share of the processors that others used when the run began, 0 to 1. */
  readonly load: number;
  readonly skipped: readonly string[];
}

function number(value: number, digits = 0): string {
  if (value === Number.POSITIVE_INFINITY) return "never";
  const [whole = "", rest] = value.toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest ? `${grouped}.${rest}` : grouped;
}

/** Median and spread: "412 (398–455)". */
function cell(figure: Figure | null, digits?: number): string {
  if (!figure) return "–";
  const { median, least, most } = figure;
  const middle = number(median, digits);
  const [low, high] = [number(least, digits), number(most, digits)];
  return low === high ? middle : `${middle} (${low}–${high})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** What the list has not. */
const TIMELINE: ReadonlySet<string> = new Set(["seen", "drawn"]);

function loadingTable(results: Results, run: Run, size: number, profile: "fast" | "slow"): string {
  const pages = Object.keys(PAGE_NAMES) as PageId[];
  const rows = LOADING.map(({ id, name, digits }) => [
    name,
    ...pages.map((page) => {
      const figure = page === "list" && TIMELINE.has(id) ? null : results.figure(page, size, profile, id);
      return id === "drawn" && figure?.median === Number.POSITIVE_INFINITY
        ? `not in ${run.limit / 1000} s`
        : cell(figure, digits);
    }),
  ]);
  const measured = rows.filter((row) => row.slice(1).some((text) => text !== "–"));
  return measured.length === 0 ? "" : table(["", ...pages.map((page) => PAGE_NAMES[page])], measured);
}

function actsTable(results: Results, run: Run): string {
  const columns = run.sizes.flatMap((size) => PROFILES.map((profile) => ({ size, profile })));
  const rows = USE.map(({ id, name }) => [
    name,
    ...columns.map(({ size, profile }) => cell(results.figure("ours", size, profile.id, id))),
  ]);
  return table(["", ...columns.map(({ size, profile }) => `${number(size)}, ${profile.id}`)], rows);
}

function targetTable(verdicts: readonly Verdict[]): string {
  const digits = ({ unit, limit }: Verdict) => (unit === "ms" ? 1 : limit < 0.01 ? 4 : 2);
  const rows = verdicts.map((verdict) => {
    const met = isMet(verdict);
    const limit = `${verdict.bound} ${number(verdict.limit, verdict.unit === "ms" ? 1 : digits(verdict))} ${verdict.unit}`;
    const found = verdict.found === null ? "–" : `${number(verdict.found, digits(verdict))} ${verdict.unit}`;
    return [verdict.what, limit.trim(), found.trim(), met === null ? "not measured" : met ? "yes" : "**no**"];
  });
  return table(["", "target", "found", "met"], rows);
}

function machine(run: Run): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? "unknown processor"}, ${Math.round(totalmem() / 1e9)} GB, Node ${
    process.versions.node
  }, Chromium ${run.chromium}`;
}

/** How many rounds were made, and of large sizes where there were any. */
function roundsOf({ rounds, large, sizes }: Run): string {
  const some = sizes.some((size) => size > LARGE) && large !== rounds;
  return `${rounds} rounds${some ? ` (${large} of the sizes above ${number(LARGE)})` : ""}`;
}

/** True when others keep the machine so busy that the figures only show that the benchmark runs. */
export function isBusy(load: number): boolean {
  return load > 0.25;
}

/** The whole report as Markdown. */
export function report(results: Results, run: Run): string {
  const parts = [
    "# Benchmark",
    `${isBusy(run.load) ? "**A trial on a busy machine: the figures show only that the benchmark runs.** " : ""}Made by \`npm run bench\` on ${machine(run)}; ${Math.round(run.load * 100)} % of the processors were in use before it began. Medians of up to ${roundsOf(run)}, least and most in brackets; every round visits every page once, with nothing cached. “Not drawn” means: not within ${run.limit / 1000} s.`,
    "## Targets",
    targetTable(judge(results, run.real, run.limit)),
    "“Slow” is 4× CPU and slow 4G (1.6 Mbit/s, 150 ms); all else is unthrottled. Where a peer never drew, the limit stands for its time, which flatters it. A frame of a 60 Hz display is 16.7 ms; its clock shakes by 0.1.",
    ...run.sizes.flatMap((size) =>
      PROFILES.flatMap((profile) => {
        const text = loadingTable(results, run, size, profile.id);
        return text === "" ? [] : [`## ${number(size)} engagements, ${profile.name}`, text];
      }),
    ),
    "## Samvad in use",
    actsTable(results, run),
    "“To next paint” is what Event Timing reports: from 16 ms on, in steps of 8. “To painted result” is the time from the key to the frame with the last change to count and list in sight that it brought, “until the whole list” to the last row of it, seen or not, “until all stands” to the last change of the page (marks and labels of the timeline, suggestions), each for the slowest key of a word.",
    "## How it is measured",
    HOW,
    ...(run.skipped.length > 0 ? ["## Left out", run.skipped.map((what) => `- ${what}`).join("\n")] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

const HOW = [
  "To be seen: the first frame in which the engagements of the two years stand as marks; Samvad serves them as a picture. Drawn: the first frame with the timeline that can be moved, labels included; with the peers both are one.",
  "Sizes above the real number are made from the real engagements with a fixed seed: days spread over the two years, titles put together from two. Every page gets the same ones: Samvad's English start page; the README of vis-timeline (standalone file, default options, the tracks as groups); TimelineJS3 in a page, without its web fonts; react-chrono, vertical; and a static HTML list. Data stands in the peers' pages, which spares them a request. All come from one local server, compressed with brotli. The service worker is kept out.",
  "Dragging: three times to the left and three times to the right over 70 % of the width, at the pace of the display; before it the wheel with Ctrl zooms six notches closer, after it six back. react-chrono and the list are scrolled; TimelineJS3 does not zoom by wheel. Memory is read after the movements were repeated three times (on Samvad with an engagement opened in between) and rubbish was collected.",
].join("\n\n");
