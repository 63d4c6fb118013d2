import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { I18NEXT } from "./i18nextRecipe.ts";
import { type Recipe, trim } from "./trim.ts";
import { VIS_RECIPES } from "./visRecipes.ts";

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
const I18N = /\/node_modules\/(i18next)\//;

const RECIPES: Readonly<Record<string, Recipe>> = { ...VIS_RECIPES, i18next: I18NEXT };

/**
 * A Vite plugin that takes from vis-timeline and i18next what this site never uses. It makes vis-timeline write text
 * where it wrote markup (so that Trusted Types can forbid markup altogether), and keeps it from measuring items whose
 * size is known. The build fails with a sentence when one of them no longer is what the recipes say.
 */
export function trimPackages(): Plugin {
  return {
    name: "samvad:trim-packages",
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
      const name = (VIS.exec(id) ?? I18N.exec(id))?.[1];
      if (!name || !/\.m?js($|\?)/.test(id)) return null;
      const recipe = RECIPES[name];
      return { code: recipe ? trim(code, recipe) : code, map: { mappings: "" }, moduleSideEffects: false };
    },
  };
}
