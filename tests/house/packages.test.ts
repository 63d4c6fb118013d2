import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const { dependencies, devDependencies } = read("package.json") as Record<string, Record<string, string>>;
const lock = read("package-lock.json").packages as Record<
  string,
  { license?: string; dev?: boolean; resolved?: string }
>;
const table = readFileSync("docs/packages.md", "utf8");

describe("the packages", () => {
  it("are pinned to one version each", () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, v]) => !/^\d+\.\d+\.\d+$/.test(v));
    expect(loose).toEqual([]);
  });

  it("stand in docs/packages.md, each with its reason, and no other does", () => {
    const named = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });

  it("come from whatever registry the reader uses: the lock file names no host", () => {
    expect(Object.entries(lock).filter(([, each]) => each.resolved !== undefined)).toEqual([]);
  });

  it("that are shipped have licences that allow it, and the site carries their texts", () => {
    const shipped = existsSync("dist/licences.txt") ? readFileSync("dist/licences.txt", "utf8") : "";
    const heads = [...shipped.matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d+) \(([^\n]+)\)$/gm)];
    const names = heads.map(([, name]) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "@fontsource/eczar",
        "@fontsource/mukta",
        "i18next",
        "react",
        "react-dom",
        "vis-timeline",
      ]),
    );
    const allowed = /^\(?(MIT|ISC|OFL-1\.1|Apache-2\.0 OR MIT|BSD-3-Clause)\)?$/;
    expect(heads.filter(([, , , licence = ""]) => !allowed.test(licence)).map(([head]) => head)).toEqual([]);
  });
});
