import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** All files of the project, as git knows them: committed, or new and not ignored. */
const FILES = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" })
  .split("\n")
  .filter(Boolean);
const text = (file: string) => readFileSync(file, "utf8");
const code = FILES.filter((file) => /^(src|tests|bench)\/.*\.(ts|tsx|mjs)$/.test(file));
const source = code.filter((file) => file.startsWith("src/"));

/** What stands at the top, besides files whose names begin with a dot. */
const TOP = [
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "LICENSE",
  "README.md",
  "bench",
  "biome.json",
  "docs",
  "index.html",
  "package-lock.json",
  "package.json",
  "public",
  "src",
  "tests",
  "tsconfig.json",
  "vite.config.ts",
];
const ROOMS = ["browse", "engagements", "language", "offline", "page", "reading", "search", "site", "timeline"];

describe("the house", () => {
  it("has at the top what the architecture names, and nothing else", () => {
    const top = new Set(FILES.map((file) => file.split("/")[0] ?? "").filter((name) => !name.startsWith(".")));
    expect([...top].filter((name) => !TOP.includes(name))).toEqual([]);
  });

  it("has flat rooms: only the records are nested", () => {
    const nested = FILES.filter(
      (file) => /^src\/[^/]+\/[^/]+\//.test(file) && !file.startsWith("src/engagements/data/"),
    );
    expect(nested).toEqual([]);
    const rooms = new Set(source.filter((file) => file.split("/").length > 2).map((file) => file.split("/")[1]));
    expect([...rooms].sort()).toEqual(ROOMS);
  });

  it("has named exports only, but where a tool asks for a default and says so", () => {
    const withDefault = code.filter(
      (file) => /^export default /m.test(text(file)) || /\bas default\b/.test(text(file)),
    );
    expect(
      withDefault.filter(
        (file) => !/\.config\.ts$|src\/site\/trimPackages\.ts$|src\/timeline\/moment\.ts$|tests\/house\//.test(file),
      ),
    ).toEqual([]);
  });

  it("asks nothing of a browser that the oldest one of the README lacks (Firefox 114)", () => {
    const later = /\.(toReversed|toSorted|toSpliced|with|groupBy|withResolvers|isWellFormed|union|intersection)\(/;
    const here = source.filter((file) => !/^src\/(site|engagements)\//.test(file));
    expect(here.filter((file) => later.test(text(file)))).toEqual([]);
  });

  it("writes no markup and no style attribute: the pages' policy forbids both", () => {
    const writes = /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|\bstyle=\{/;
    const rooms = source.filter((file) => !file.startsWith("src/site/"));
    expect(rooms.filter((file) => writes.test(text(file)))).toEqual([]);
  });

  it("names files in camelCase, and components as they are called", () => {
    const odd = source.filter((file) => {
      const name = file.split("/").at(-1) ?? "";
      return !/^[a-z][A-Za-z0-9]*(\.d)?\.(ts|mts|mjs)$|^[A-Z][A-Za-z0-9]*\.tsx$|^(prerender|plainPages)\.tsx$/.test(
        name,
      );
    });
    expect(odd).toEqual([]);
  });

  it("waits in no journey for a time instead of a state", () => {
    expect(code.filter((file) => file.startsWith("tests/journeys/") && /waitForTimeout/.test(text(file)))).toEqual([]);
  });

  it("pins every package to one version", () => {
    const { dependencies, devDependencies } = JSON.parse(text("package.json"));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, v]) => !/^\d+\.\d+\.\d+$/.test(String(v)),
    );
    expect(loose).toEqual([]);
  });
});
