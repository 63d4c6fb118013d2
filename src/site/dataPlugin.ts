import { existsSync } from "node:fs";
import path from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { type Fault, validate } from "../engagements/validate.ts";
import { buildIndex } from "../search/buildIndex.ts";
import { type Build, type DataFiles, makeDataFiles } from "./dataFiles.ts";
import { DATA_FOLDER, readFiles } from "./readFiles.ts";

const VIRTUAL = "virtual:samvad/files";

function listFaults(faults: readonly Fault[]): string {
  const lines = faults.map((f) => `  ${f.file}, ${f.field}: ${f.wrong}. ${f.mend}`);
  return `${faults.length} ${faults.length === 1 ? "fault" : "faults"} in ${DATA_FOLDER}:\n${lines.join("\n")}`;
}

/** Reads and checks the records and makes the site's data files of them. Throws with all faults listed. */
export function makeFromFolder(root: string, build: Build, hash: boolean): DataFiles {
  const { dossier, faults } = validate(readFiles(path.join(root, DATA_FOLDER)));
  if (faults.length > 0) throw new Error(listFaults(faults));
  return makeDataFiles(dossier, buildIndex(dossier), build, hash);
}

/** Answers requests for data files from memory, and reloads the page when a record changes. */
function serveData(server: ViteDevServer, current: () => DataFiles, forget: () => void): void {
  const folder = path.join(server.config.root, DATA_FOLDER);
  server.watcher.add(folder);
  server.watcher.on("all", (_, file) => {
    if (!file.startsWith(folder) || !file.endsWith(".json")) return;
    forget();
    for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
    try {
      current();
      server.ws.send({ type: "full-reload" });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      server.ws.send({ type: "error", err: { message, stack: "", plugin: "samvad-data", id: file } });
    }
  });
  server.middlewares.use((request, response, next) => {
    const asked = decodeURIComponent((request.url ?? "").split("?")[0] ?? "").slice(1);
    const text = asked.startsWith("data/") ? current().files.get(asked) : undefined;
    if (text === undefined) return next();
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.end(text);
  });
}

/**
 * Vite plugin: gives `virtual:samvad/files` and writes the data files of the site. Faults in the records stop the
 * build; while developing they show over the page, and a mended record comes into it.
 */
export function dataPlugin(build: Build): Plugin {
  let root = process.cwd();
  let hash = true;
  let made: DataFiles | null = null;
  const current = () => {
    made ??= makeFromFolder(root, build, hash);
    return made;
  };
  return {
    name: "samvad-data",
    configResolved(config) {
      root = config.root;
      hash = config.command === "build";
    },
    buildStart() {
      if (hash && existsSync(path.join(root, DATA_FOLDER))) current();
    },
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return null;
      const lines = Object.entries(current().names).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return lines.join("\n");
    },
    generateBundle() {
      if (this.environment.name !== "client") return;
      for (const [fileName, source] of current().files) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      serveData(server, current, () => {
        made = null;
      });
    },
  };
}
