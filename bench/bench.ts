import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { validate } from "../src/engagements/validate.ts";
import { readFiles } from "../src/site/readFiles.ts";
import { serve } from "../src/site/serve.mjs";
import { buildReal, buildSynthetic } from "./buildOurs.ts";
import { entriesOf } from "./entries.ts";
import { writePeerPages, writePeerScripts } from "./peerPages.ts";
import { PEERS, ROOT, WORK } from "./places.ts";
import { processorLoad } from "./processorLoad.ts";
import { isBusy, report } from "./report.ts";
import { Results } from "./results.ts";
import { runRounds } from "./rounds.ts";
import { resize } from "./synthetic.ts";

const WWW = path.join(WORK, "www");
const SIZES = [1, 1000, 5000, 20_000];
const HELP = `npm run bench -- [--rounds 5] [--large 2] [--sizes 176,1000,5000,20000] [--budget 45] [--quick] [--no-build]
  --rounds    visits of every page, of which the medians are taken
  --large     the same for sizes above 1,000, where some peers take minutes for a visit
  --sizes     numbers of engagements; up to the real number means the real ones
  --budget    minutes after which no further visit begins
  --quick     one round of the real engagements
  --no-build  measures what was built before
A run over all sizes writes docs/bench.md, any other .build/bench/report.md.`;

/** Installs the peers from their lock file unless they are there. */
function installPeers(): void {
  const installed = path.join(PEERS, "node_modules/.package-lock.json");
  const lock = path.join(PEERS, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(lock).mtimeMs) return;
  console.log("Installing the peers into bench/peers");
  execFileSync("npm", ["ci", "--prefix", PEERS, "--no-audit", "--no-fund"], { stdio: "inherit" });
}

function readDossier() {
  const { dossier, faults } = validate(readFiles(path.join(ROOT, "src/engagements/data")));
  if (faults.length > 0) throw new Error("The records have faults: npm run check:data tells them");
  return dossier;
}

async function buildAll(dossier: ReturnType<typeof readDossier>, sizes: readonly number[]): Promise<void> {
  installPeers();
  rmSync(WWW, { recursive: true, force: true });
  mkdirSync(WWW, { recursive: true });
  await writePeerScripts(path.join(WWW, "peers"));
  for (const size of sizes) {
    console.log(`Building the pages of ${size} engagements`);
    const folder = path.join(WWW, String(size));
    const sized = resize(dossier, size);
    writePeerPages(entriesOf(sized), folder);
    if (size === dossier.engagements.length) await buildReal(path.join(folder, "ours"));
    else await buildSynthetic(sized, path.join(folder, "ours"), path.join(WORK, `server-${size}`));
  }
}

/** Asks for every file once, so that the server has compressed it before anything is measured. */
async function warm(url: string, sizes: readonly number[]): Promise<void> {
  const below = (folder: string) => {
    const within = path.join(WWW, folder);
    if (!existsSync(within)) return [];
    return readdirSync(within, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${folder}/${entry.name}`);
  };
  const ours = sizes.flatMap((size) => ["assets", "data", "en"].map((folder) => `${size}/ours/${folder}`));
  const peers = sizes.flatMap((size) => ["list", "vis", "timelinejs", "chrono"].map((page) => `${size}/${page}`));
  for (const file of ["peers", "peers/css", ...ours, ...peers].flatMap(below)) {
    const response = await fetch(url + file, { headers: { "Accept-Encoding": "br" } });
    await response.arrayBuffer();
  }
}

/** The benchmark, with the arguments of the command line; gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: "string" },
      large: { type: "string", default: "2" },
      sizes: { type: "string" },
      budget: { type: "string", default: "45" },
      quick: { type: "boolean", default: false },
      "no-build": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const began = Date.now();
  const load = await processorLoad();
  const dossier = readDossier();
  const real = dossier.engagements.length;
  const asked = values.sizes?.split(",").map(Number) ?? (values.quick ? [1] : SIZES);
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
  const large = Number(values.large);
  const minutes = Number(values.budget);
  if (![...asked, rounds, large, minutes].every((n) => n > 0)) {
    console.error(`Numbers above 0 are expected.\n${HELP}`);
    return 1;
  }
  const sizes = [...new Set(asked.map((size) => Math.max(size, real)))].sort((a, b) => a - b);
  const whole = SIZES.every((size) => sizes.includes(Math.max(size, real)));
  if (isBusy(load)) console.log("The machine is busy: what follows is a trial.");
  process.env.NODE_ENV = "production";
  if (!values["no-build"]) await buildAll(dossier, sizes);
  const server = await serve(WWW, { port: 0 });
  await warm(server.url, sizes);
  const results = new Results();
  const limit = 30_000;
  const told = await runRounds(results, {
    url: server.url,
    sizes,
    rounds,
    large,
    limit,
    until: began + minutes * 60_000,
  });
  await server.close();
  const text = report(results, { sizes, real, rounds, large, limit, load, ...told });
  console.log(`\n${text}`);
  const file = path.join(ROOT, whole ? "docs/bench.md" : ".build/bench/report.md");
  writeFileSync(file, text);
  writeFileSync(path.join(WORK, "results.json"), JSON.stringify(results, null, 1));
  console.log(`Written to ${path.relative(ROOT, file)}; every single value is in .build/bench/results.json`);
  return 0;
}
