import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Lines that must not stand in a room, with the rule that has to object. */
const FORBIDDEN: readonly (readonly [room: string, line: string, rule: string])[] = [
  ["language", 'import { passes } from "../engagements/select.ts";', "noRestrictedImports"],
  ["language", 'import "../page/App.tsx";', "noRestrictedImports"],
  ["engagements", 'import { href } from "../browse/href.ts";', "noRestrictedImports"],
  ["engagements", 'import { useState } from "react";', "noRestrictedImports"],
  ["search", 'export { href } from "../browse/href.ts";', "noRestrictedImports"],
  ["search", 'export type { View } from "../browse/view.ts";', "noRestrictedImports"],
  ["browse", 'import { Timeline } from "../timeline/Timeline.tsx";', "noRestrictedImports"],
  ["browse", 'export const later = () => import("../timeline/scene.ts");', "noRestrictedImports"],
  ["timeline", 'import type { View } from "../browse/view.ts";', "noRestrictedImports"],
  ["timeline", 'import "../main.ts";', "noRestrictedImports"],
  ["reading", 'import { search } from "../search/query.ts";', "noRestrictedImports"],
  ["reading", 'import { DataSet } from "vis-data/esnext";', "noRestrictedImports"],
  ["page", 'import { Timeline } from "vis-timeline/esnext";', "noRestrictedImports"],
  ["page", 'import { trim } from "../site/trim.ts";', "noRestrictedImports"],
  ["page", 'import { readFileSync } from "node:fs";', "noNodejsModules"],
  ["timeline", 'import path from "path";', "noNodejsModules"],
  ["offline", 'import { dayOf } from "../language/dates.ts";', "noRestrictedImports"],
  ["site", 'import { keep } from "../offline/keep.ts";', "noRestrictedImports"],
  ["site", 'import "vis-timeline/esnext";', "noRestrictedImports"],
  ["browse", "export default function find() {}", "noDefaultExport"],
  ["browse", 'export * from "./view.ts";', "noBarrelFile"],
  ["search", "export const a = 1;\n".repeat(201), "noExcessiveLinesPerFile"],
  ["search", `export function long() {\n${"  run();\n".repeat(61)}}`, "noExcessiveLinesPerFunction"],
];

/** Lines that each room may have. */
const ALLOWED: readonly (readonly [room: string, line: string])[] = [
  ["engagements", 'import { dayOf } from "../language/dates.ts";\nexport const today = dayOf(0);'],
  ["search", 'import { passes } from "../engagements/select.ts";\nexport const first = passes;'],
  ["browse", 'import { fold } from "../search/fold.ts";\nexport const first = fold;'],
  ["timeline", 'import { DataSet } from "vis-data/esnext";\nexport const items = new DataSet([]);'],
  ["reading", 'import { href } from "../browse/href.ts";\nexport const link = href;'],
  ["page", 'import { Timeline } from "../timeline/Timeline.tsx";\nexport const Stage = Timeline;'],
  ["site", 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;'],
];

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string | { readonly file: string } };
}

const scratch = mkdtempSync(path.join(tmpdir(), "walls-"));
const found = new Map<string, string[]>();

const bad = (i: number) => `bad${i}.ts`;
const good = (i: number) => `good${i}.ts`;

beforeAll(() => {
  for (const file of ["biome.json", ".gitignore"]) copyFileSync(file, path.join(scratch, file));
  const write = (room: string, name: string, text: string) => {
    mkdirSync(path.join(scratch, "src", room), { recursive: true });
    writeFileSync(path.join(scratch, "src", room, name), `${text}\n`);
  };
  for (const [i, [room, line]] of FORBIDDEN.entries()) write(room, bad(i), line);
  for (const [i, [room, line]] of ALLOWED.entries()) write(room, good(i), line);
  // Two files of one room that lead to each other.
  write("browse", "round.ts", 'import { b } from "./trip.ts";\nexport const a = () => b;');
  write("browse", "trip.ts", 'import { a } from "./round.ts";\nexport const b = () => a;');
  const biome = path.resolve("node_modules/.bin/biome");
  const args = ["lint", "--reporter=json", "--max-diagnostics=none", "src"];
  let report = "";
  try {
    report = execFileSync(biome, args, { cwd: scratch, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (error) {
    report = (error as { stdout: string }).stdout;
  }
  for (const { category, location } of (JSON.parse(report) as { diagnostics: Diagnostic[] }).diagnostics) {
    const file = path.basename(typeof location.path === "string" ? location.path : location.path.file);
    found.set(file, [...(found.get(file) ?? []), category]);
  }
}, 60_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("the walls between the rooms", () => {
  it.each(FORBIDDEN.map(([room, line, rule], i) => ({ room, line: line.slice(0, 60).split("\n")[0], rule, i })))(
    "the lint refuses in room $room: $line",
    ({ rule, i }) => {
      expect(found.get(bad(i))?.map((category) => category.split("/").at(-1))).toContain(rule);
    },
  );

  it.each(ALLOWED.map(([room, line], i) => ({ room, line: line.split("\n")[0], i })))(
    "the lint lets stand in room $room: $line",
    ({ i }) => {
      expect(found.get(good(i)) ?? []).toEqual([]);
    },
  );

  it("the lint refuses two files that import each other", () => {
    expect([...(found.get("round.ts") ?? []), ...(found.get("trip.ts") ?? [])].join()).toContain("noImportCycles");
  });
});
