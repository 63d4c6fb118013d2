import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Dossier } from "../engagements/schema.ts";
import { validate } from "../engagements/validate.ts";
import { askLink, Lines, type LinkResult, type LinkState, type Manners } from "./askLink.ts";
import { table } from "./printReport.ts";
import { readFiles } from "./readFiles.ts";

/** Where results are kept, one JSON object a line, so that a check that was broken off goes on from there. */
const KEPT = ".build/links.jsonl";

/** Results are good for this long (ms). */
const FRESH = 7 * 86_400_000;

/** Hosts asked at once, one request to each. */
const AT_ONCE = 8;

const MANNERS: Manners = {
  agent: `samvad-link-check/1 (${process.env.SITE_URL ?? "checks once in a while whether sources still answer"})`,
  patience: 30_000,
  pause: 2_000,
  wait: (ms) => wait(ms),
};

/** Every address of a source, once, with the engagements that name it. */
export function linksOf(dossier: Dossier): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  for (const e of dossier.engagements)
    for (const { url } of e.sources) links.set(url, [...(links.get(url) ?? []), e.id]);
  return links;
}

/** The results in a file, the last of each address, not older than `FRESH` at the instant `now`. A broken line is left out. */
export function readKept(file: string, now: number): ReadonlyMap<string, LinkResult> {
  const kept = new Map<string, LinkResult>();
  if (!existsSync(file)) return kept;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    try {
      const result = JSON.parse(line) as LinkResult;
      if (now - Date.parse(result.when) < FRESH) kept.set(result.url, result);
    } catch {
      // The last line of a check that was broken off.
    }
  }
  return kept;
}

/** Asks for all links that are not kept yet, host by host; `tell` hears each result as it comes. */
export async function checkLinks(
  urls: Iterable<string>,
  kept: ReadonlyMap<string, LinkResult>,
  tell: (result: LinkResult) => void,
  manners: Manners = MANNERS,
): Promise<readonly LinkResult[]> {
  const all = [...new Set(urls)];
  const results = new Map(all.flatMap((url) => (kept.has(url) ? [[url, kept.get(url) as LinkResult]] : [])));
  const lines = new Lines(manners.pause, manners.wait);
  const byHost = new Map<string, string[]>();
  for (const url of all) {
    if (results.has(url)) continue;
    const { host } = new URL(url);
    byHost.set(host, [...(byHost.get(host) ?? []), url]);
  }
  const hosts = [...byHost.values()].sort((a, b) => b.length - a.length);
  const work = async () => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
      for (const url of host) {
        const result = await askLink(url, lines, manners);
        results.set(url, result);
        tell(result);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return all.flatMap((url) => results.get(url) ?? []);
}

const TITLES: Readonly<Record<Exclude<LinkState, "ok">, string>> = {
  dead: "Dead: look for the page elsewhere, or for an archived copy",
  moved: "Moved for good: write the new address",
  unsure: "Cannot be told from here: look at them in a browser",
};

/** The results for a reader at the terminal, with the engagements concerned. */
export function printLinks(results: readonly LinkResult[], links: ReadonlyMap<string, readonly string[]>): string {
  const states = ["ok", "moved", "dead", "unsure"] as const;
  const overview = table(states.map((state) => [state, results.filter((r) => r.state === state).length]));
  const lists = (["dead", "moved", "unsure"] as const).map((state) => {
    const some = results.filter((r) => r.state === state);
    const lines = some.map(
      (r) => `  ${r.url} (${r.said})${r.to ? ` → ${r.to}` : ""}\n    ${links.get(r.url)?.join(", ")}`,
    );
    return some.length === 0 ? "" : `\n\n${TITLES[state]}\n${lines.join("\n")}`;
  });
  return overview + lists.join("");
}

/** `npm run check:links`: asks for every source; --again forgets what is kept, --json prints JSON. Gives the exit code. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { again: { type: "boolean" }, json: { type: "boolean" } } });
  const links = linksOf(validate(readFiles()).dossier);
  const kept = values.again ? new Map<string, LinkResult>() : readKept(KEPT, Date.now());
  mkdirSync(path.dirname(KEPT), { recursive: true });
  console.error(`${links.size} links, ${kept.size} answered within the last week.`);
  const results = await checkLinks(links.keys(), kept, (result) => {
    appendFileSync(KEPT, `${JSON.stringify(result)}\n`);
    console.error(`${result.state.padEnd(6)} ${result.said} ${result.url}`);
  });
  console.log(values.json ? JSON.stringify(results, null, 2) : printLinks(results, links));
  return results.some(({ state }) => state === "dead") ? 1 : 0;
}
