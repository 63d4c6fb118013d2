import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Unreadable } from "../../src/engagements/unreadable.ts";
import { validate } from "../../src/engagements/validate.ts";
import { parseJson, readFiles } from "../../src/site/readFiles.ts";
import { scanJson } from "../../src/site/scanJson.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "samvad-"));
  mkdirSync(path.join(folder, "2025"));
  writeFileSync(path.join(folder, "people.json"), "{}");
  writeFileSync(path.join(folder, "2025", "b.json"), "[1]");
  writeFileSync(path.join(folder, "2025", "a.json"), '\ufeff"text"');
  writeFileSync(path.join(folder, "2025", "note.txt"), "no");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("every JSON file of the folder comes by its path, in order, other files do not", () => {
  const files = readFiles(folder);
  expect(Object.keys(files)).toEqual(["2025/a.json", "2025/b.json", "people.json"]);
  expect(files).toEqual({ "2025/a.json": "text", "2025/b.json": [1], "people.json": {} });
});

test("a file that is no JSON becomes a fault with its line, and the others are still read", () => {
  writeFileSync(path.join(folder, "people.json"), '{\n  "a": 1,\n  "b": 2,\n}\n');
  const files = readFiles(folder);
  expect(files["2025/b.json"]).toEqual([1]);
  expect(validate(files).faults).toContainEqual({
    file: "people.json",
    field: "line 4",
    wrong: "A name in double quotes is missing",
    mend: "Remove the comma before the }.",
  });
});

test.each([
  ["", "line 1", "A value is missing"],
  ["{\n  'a': 1 }", "line 2", "A name in double quotes is missing"],
  ['{\n\n"a" 1}', "line 3", "A colon is missing"],
  ['{"a": 1\n"b": 2}', "line 2", "A comma or } is missing"],
  ["[1,\n2", "line 2", "A comma or ] is missing"],
  ['["a\n"]', "line 1", "The text in quotes does not end on its line"],
  ['["\\x"]', "line 1", "The text in quotes does not end on its line"],
  ["{}\n{}", "line 2", "Something stands after the end"],
  ["[01]", "line 1", "A comma or ] is missing"],
  ['{"a": 1,\n "b": {"c": 1, "c": 2}}', "line 2", 'The name "c" stands twice in one object'],
  ['{"a": 1, "\\u0061": 2}', "line 1", 'The name "\\u0061" stands twice in one object'],
])("%j: %s, %s", (text, field, wrong) => {
  const told = parseJson(text);
  expect(told).toBeInstanceOf(Unreadable);
  expect(told).toMatchObject({ field, wrong });
  expect((told as Unreadable).mend).toMatch(/\.$/);
});

test("what JSON.stringify writes is read back unchanged", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

test("it finds a fault exactly where JSON.parse does, in JSON with any character changed", () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const text = '{"a": [1, -2.5e3, true, null], "b": {"c\\u00e9\\n": "", "d": []}, "ए": false}';
  const sign = fc.oneof(fc.constantFrom(...'{}[]",:0123456789.-+eE tfn\\/\n\u0001'), fc.string({ maxLength: 2 }));
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(3), sign, (at, length, put) => {
      const changed = text.slice(0, at) + put + text.slice(at + length);
      const fault = scanJson(changed);
      if (!fault?.wrong.includes("stands twice")) expect(fault === null, changed).toBe(parses(changed));
    }),
    { numRuns: 2000 },
  );
});

test("a text nested a hundred thousand deep is a fault, not a crash", () => {
  expect(parseJson("[".repeat(100_000))).toBeInstanceOf(Unreadable);
});
