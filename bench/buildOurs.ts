import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { build, type InlineConfig, loadConfigFromFile, type Plugin } from "vite";
import type { Dossier } from "../src/engagements/schema.ts";
import { buildIndex } from "../src/search/buildIndex.ts";
import { type DataFiles, makeDataFiles } from "../src/site/dataFiles.ts";
import { ROOT } from "./places.ts";

const run = promisify(execFile);

/** So many of the oldest engagements can be opened in a synthetic site; the benchmark opens one of the first. */
const OPENABLE = 50;

/** The site as it is, from its own build without the pictures for sharing. */
export async function buildReal(out: string): Promise<void> {
  await run(process.execPath, ["src/site/build.mjs", "--quick", "--out", out], { cwd: ROOT });
}

/** Stands in for the site's reading of its records: a dossier that is already made. */
function dataOf(dossier: Dossier, files: DataFiles, kept: string): Plugin {
  const virtual = "\0virtual:samvad/files";
  return {
    name: "samvad-data",
    enforce: "pre",
    resolveId: (id) => (`\0${id}` === virtual ? virtual : null),
    load(id) {
      if (id === virtual)
        return Object.entries(files.names)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join("\n");
      if (!id.endsWith("/src/engagements/dossier.ts")) return null;
      writeFileSync(kept, JSON.stringify(dossier));
      return `import { readFileSync } from "node:fs";
        export const dossier = JSON.parse(readFileSync(${JSON.stringify(kept)}, "utf8"));`;
    },
    generateBundle() {
      if (this.environment.name !== "client") return;
      const openable = new Set(dossier.engagements.slice(0, OPENABLE).map((e) => `data/engagements/${e.id}.json`));
      for (const [fileName, source] of files.files)
        if (!fileName.startsWith("data/engagements") || openable.has(fileName))
          this.emitFile({ type: "asset", fileName, source });
    },
  };
}

/** The project's own build settings, with the data exchanged. */
async function configWith(data: Plugin): Promise<InlineConfig> {
  const loaded = await loadConfigFromFile({ command: "build", mode: "production" }, undefined, ROOT);
  if (!loaded) throw new Error("vite.config.ts could not be read");
  const plugins = (loaded.config.plugins ?? []).flat(2) as (Plugin | null)[];
  const others = plugins.filter((plugin) => plugin?.name !== "samvad-data");
  if (others.length === plugins.length) throw new Error('vite.config.ts has no plugin "samvad-data" any more');
  return { ...loaded.config, root: ROOT, configFile: false, logLevel: "warn", plugins: [data, ...others] };
}

/**
 * The site over a made dossier, as far as the benchmark walks: the English start page and what it asks for. Built by
 * the project's own settings, so scripts and styles are those of the real site.
 */
export async function buildSynthetic(dossier: Dossier, out: string, work: string): Promise<void> {
  mkdirSync(work, { recursive: true });
  const files = makeDataFiles(dossier, buildIndex(dossier), { version: "bench", day: "2026-01-01" }, true);
  const config = await configWith(dataOf(dossier, files, path.join(work, "dossier.json")));
  await build({ ...config, build: { ...config.build, outDir: out, emptyOutDir: true } });
  const server = { ssr: "bench/startPage.ts", outDir: work, emptyOutDir: false, manifest: false, minify: false };
  await build({ ...config, publicDir: false, build: { ...config.build, ...server } });
  await run(process.execPath, [path.join(work, "startPage.js"), out]);
}
