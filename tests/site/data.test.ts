import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { dossier } from "../../src/engagements/dossier.ts";
import { makePages } from "../../src/engagements/pages.ts";
import { makeDataFiles, publish, publishedSchema } from "../../src/site/dataFiles.ts";
import { makeFromFolder } from "../../src/site/dataPlugin.ts";
import { DATA_FOLDER } from "../../src/site/readFiles.ts";

const BUILD = { version: "1.2.3", day: "2026-11-25" };
const MADE = makeDataFiles(dossier, { index: true }, BUILD, true);

const json = (file: string) => JSON.parse(MADE.files.get(file) ?? "null");

test("every data file that a page may ask for is named, and its name follows its content", () => {
  const { LIBRARY, SENTENCES, PAGES, SEARCH } = MADE.names as Record<string, Record<string, string>>;
  const named = [LIBRARY, SENTENCES, ...Object.values(PAGES ?? {})].flatMap((pair) => Object.values(pair ?? {}));
  for (const file of [...named, SEARCH as unknown as string]) expect(MADE.files.has(file), file).toBe(true);
  expect(Object.keys(PAGES ?? {})).toEqual(Object.keys(makePages(dossier, "hi")));
  const other = makeDataFiles(dossier, { index: false }, BUILD, true).names;
  expect(other.SEARCH).not.toBe(MADE.names.SEARCH);
  expect(other.LIBRARY).toEqual(MADE.names.LIBRARY);
});

test("every record is published whole, in both languages, with its publishers' names", () => {
  const schema = z.fromJSONSchema(publishedSchema() as never);
  for (const e of dossier.engagements) {
    const record = json(`data/engagements/${e.id}.json`);
    expect(record).toEqual(publish(e, dossier));
    expect(schema.safeParse(record).success, e.id).toBe(true);
    for (const [i, source] of e.sources.entries())
      expect(record.sources[i].publisher).toBe(dossier.publishers[source.publisher]?.name);
  }
});

test("the published schema refuses a record that lacks a field", () => {
  const schema = z.fromJSONSchema(publishedSchema() as never);
  const { title: _, ...rest } = json(`data/engagements/${dossier.engagements[0]?.id}.json`);
  expect(schema.safeParse(rest).success).toBe(false);
});

test("all records together say version, day and licence, and hold what each file holds", () => {
  const all = json("data/engagements.json");
  expect(all).toMatchObject({ version: "1.2.3", date: "2026-11-25", licence: "CC-BY-4.0" });
  expect(all.engagements).toEqual(dossier.engagements.map((e) => json(`data/engagements/${e.id}.json`)));
  expect(Object.keys(all.people)).toEqual(Object.keys(dossier.people));
});

test("faults in the records stop the build, all of them at once, each with file, field and mending", () => {
  const root = mkdtempSync(path.join(os.tmpdir(), "samvad-data-"));
  const folder = path.join(root, DATA_FOLDER);
  cpSync(DATA_FOLDER, folder, { recursive: true });
  const [first, second] = dossier.engagements.map((e) => `${e.id.slice(0, 4)}/${e.id}.json`);
  const change = (file: string, from: RegExp, to: string) =>
    writeFileSync(path.join(folder, file), readFileSync(path.join(folder, file), "utf8").replace(from, to));
  change(first ?? "", /"track": "[a-z]+"/, '"track": "nowhere"');
  change(second ?? "", /"end": "[^"]+"/, '"end": "2024-02-31"');
  expect(() => makeFromFolder(root, BUILD, true)).toThrow(/nowhere/);
  try {
    makeFromFolder(root, BUILD, true);
  } catch (error) {
    const { message } = error as Error;
    expect(message).toContain(`${first}, track: `);
    expect(message).toContain(`${second}, end: `);
  }
  rmSync(root, { recursive: true });
});
