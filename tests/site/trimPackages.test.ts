import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { type Recipe, trim } from "../../src/site/trim.ts";
import { trimPackages } from "../../src/site/trimPackages.ts";
import { VIS_RECIPES } from "../../src/site/visRecipes.ts";

const original = readFileSync("node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs", "utf8");
const recipe = VIS_RECIPES["vis-timeline"] as Recipe;

/** Runs a trimmed module's text and gives what it leaves in `out`. */
function run(code: string, extra: Recipe | object): unknown {
  return new Function("out", `${trim(code, { name: "a package", ...extra })}; return out;`)({});
}

describe("trimming a package by a recipe", () => {
  it("replaces texts, drops declarations with what is assigned to them, and gives functions other bodies", () => {
    const code = `
      function Gone() { return 1; }
      Gone.prototype.more = function () {};
      class Kept { name() { return "long"; } outer() { function inner() { return 2; } return inner(); } }
      out.kept = new Kept().name() + new Kept().outer();
      out.gone = () => new Gone();`;
    const out = run(code, { drop: ["Gone"], bodies: { "Kept.name": 'return "s";', "Kept.outer.inner": "return 3;" } });
    expect(out).toMatchObject({ kept: "s3" });
    expect((out as { gone: () => void }).gone).toThrow("was cut from the package for this site");
  });

  it("turns writes of markup into writes of text, and empties without markup", () => {
    const code =
      'const x = out; x.replaceChildren = () => { out.emptied = true; }; x.innerHTML = ""; x.innerHTML = clean(1 + 1);';
    expect(run(code, { markup: 2 })).toMatchObject({ textContent: 2, emptied: true });
    expect(trim(code, { name: "a package", markup: 2 })).not.toContain("innerHTML");
  });

  it("takes from a spread namespace only what is read", () => {
    const code =
      "const all = { a: 1, b: 2, c: 3 }; const some = { ...all, own: 4 }; out.sum = some.b + some.own; out.keys = Object.keys(some);";
    const spread = { object: "some", namespace: "all", own: ["own"] };
    expect(run(code, { spread })).toEqual({ sum: 6, keys: ["b", "own"] });
  });

  it.each([
    ["a text that is gone", { swaps: [{ find: "lost", put: "" }] }, "the text `lost` was expected 1 times and found 0"],
    [
      "a text that is there oftener",
      { swaps: [{ find: "{", put: "" }] },
      "the text `{` was expected 1 times and found 2",
    ],
    ["a declaration that is gone", { drop: ["Lost"] }, "the declaration of `Lost` was expected 1 times and found 0"],
    ["a method that is gone", { bodies: { "A.lost": "" } }, "the function `A.lost` was expected 1 times and found 0"],
    ["markup that nobody knows of", {}, "a write of markup was expected 0 times and found 1"],
    ["markup that is not cleaned", { markup: 1 }, "the write of plain markup `x.innerHTML = y`"],
    ["a spread that is gone", { markup: 1, spread: { object: "o", namespace: "n", own: [] } }, "plain markup"],
  ])("stops the build at %s, and says so", (_, extra, message) => {
    expect(() => trim("class A { b() {} }; x.innerHTML = y;", { name: "a package", ...extra })).toThrow(message);
  });
});

describe("vis-timeline as the site ships it", { timeout: 60_000 }, () => {
  it("fits its recipe, and writes no markup any more", () => {
    expect(trim(original, recipe).match(/(inner|outer)HTML =/g)).toBeNull();
  });

  it("stops the build when a new version writes markup in one more place", () => {
    const newer = original.replace("class TimeAxis extends Component {", "$&\n  more() { this.x.innerHTML = 1; }");
    expect(() => trim(newer, recipe)).toThrow("vis-timeline has changed: a write of markup was expected");
  });

  it("is at most 30 kB compressed, with moment's stand-in and vis-data", async () => {
    const entry = "virtual:scene";
    const source = 'export { Timeline } from "vis-timeline/esnext"; export { DataSet } from "vis-data/esnext";';
    const scene = {
      name: "scene",
      resolveId: (id: string) => (id === entry ? id : null),
      load: (id: string) => (id === entry ? source : null),
    };
    const built = await build({
      configFile: false,
      logLevel: "silent",
      plugins: [scene, trimPackages()],
      build: { write: false, rolldownOptions: { input: entry, preserveEntrySignatures: "strict" } },
    });
    const { output } = built as unknown as { output: { code: string }[] };
    const code = output[0]?.code ?? "";
    expect(code.match(/vis-timeline/g)?.length).toBeGreaterThan(0);
    expect(code.match(/innerHTML|recognizers|hsva|safeAttrValue|graph2d/g)).toBeNull();
    expect(brotliCompressSync(code).length).toBeLessThan(30_000);
  });
});
