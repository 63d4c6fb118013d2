import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { trim } from "./trim.ts";
import { RECIPES } from "./visRecipes.ts";

const room = (file: string) => fileURLToPath(new URL(`../timeline/${file}`, import.meta.url));

const BETWEEN = "\0in-place-of:";

/** Package that vis-timeline imports → the module that stands in for it. */
const STAND_INS: Readonly<Record<string, string>> = {
  xss: `export { xss as default } from ${JSON.stringify(room("standIns.ts"))};`,
  uuid: `export { v4 } from ${JSON.stringify(room("standIns.ts"))};`,
  "@egjs/hammerjs": `export { Hammer as default } from ${JSON.stringify(room("standIns.ts"))};`,
  "propagating-hammerjs": `export { propagating as default } from ${JSON.stringify(room("standIns.ts"))};`,
  moment: `export { default } from ${JSON.stringify(room("moment.ts"))};`,
};

const VIS = /\/node_modules\/(vis-timeline|vis-data|vis-util)\//;

/**
 * A Vite plugin that takes from vis-timeline what this site never uses, makes it write text where it wrote markup (so
 * that Trusted Types can forbid markup altogether), and keeps it from measuring items whose size is known. The build
 * fails with a sentence when vis-timeline no longer is what the recipes say.
 */
export function trimVis(): Plugin {
  return {
    name: "samvad:trim-vis",
    enforce: "pre",
    config: () => ({
      // Served as they are in `npm run dev`, so that they pass through here; what they need of CommonJS is bundled.
      optimizeDeps: {
        exclude: ["vis-timeline", "vis-data", "vis-util"],
        include: ["vis-timeline > component-emitter", "vis-timeline > keycharm"],
      },
    }),
    resolveId(source, importer) {
      return importer && VIS.test(importer) && Object.hasOwn(STAND_INS, source) ? BETWEEN + source : null;
    },
    load(id) {
      return id.startsWith(BETWEEN) ? (STAND_INS[id.slice(BETWEEN.length)] ?? null) : null;
    },
    transform(code, id) {
      const vis = VIS.exec(id)?.[1];
      if (!vis || !/\.m?js($|\?)/.test(id)) return null;
      const recipe = RECIPES[vis];
      return { code: recipe ? trim(code, recipe) : code, map: { mappings: "" }, moduleSideEffects: false };
    },
  };
}
