import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

/** The fonts are cut from files that no chunk imports. */
const FONTS = ["@fontsource/eczar", "@fontsource/mukta"];

/** The package of a module below node_modules, or null. */
function packageOf(module: string): string | null {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? null;
}

/** Name, version, licence and the text of the licence of a package. Throws when it has none. */
function licenceOf(root: string, name: string): string {
  const folder = path.join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder)
    .sort((a, b) => Number(/mit/i.test(b)) - Number(/mit/i.test(a)))
    .find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no licence file: find its licence, or do without the package`);
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), "utf8").trim()}`;
}

/** Vite plugin: writes `licences.txt` with the licence of every package of which a line is shipped, and of the fonts. */
export function licencePlugin(): Plugin {
  return {
    name: "samvad-licences",
    apply: "build",
    generateBundle(_, bundle) {
      if (this.environment.name !== "client") return;
      const names = new Set(FONTS);
      for (const chunk of Object.values(bundle))
        for (const [module, { renderedLength }] of Object.entries(chunk.type === "chunk" ? chunk.modules : {})) {
          const name = renderedLength > 0 ? packageOf(module) : null;
          if (name) names.add(name);
        }
      const texts = [...names].sort().map((name) => licenceOf(this.environment.config.root, name));
      this.emitFile({
        type: "asset",
        fileName: "licences.txt",
        source: `${texts.join(`\n\n${"=".repeat(72)}\n\n`)}\n`,
      });
    },
  };
}
