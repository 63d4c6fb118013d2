import { describe, expect, test } from "vitest";
import { describeFaults } from "../../src/engagements/dossier.ts";
import { validate } from "../../src/engagements/validate.ts";
import { RECORD_CORRUPTIONS } from "./corruptions.ts";
import { copyFiles, FILES, RECORD, recordIn } from "./realFiles.ts";

describe("the real data", () => {
  const { dossier, faults } = validate(FILES);

  test("has no fault", () => {
    expect(faults, describeFaults(faults)).toEqual([]);
    expect(dossier.engagements.length).toBe(Object.keys(FILES).filter((file) => /^\d{4}\//.test(file)).length);
  });

  test("comes by start, then by id", () => {
    const keys = dossier.engagements.map((e) => e.start + e.id);
    expect(keys).toEqual([...keys].sort());
  });

  test("is frozen to its depth, and the files that were given are not", () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(dossier)).toBe(true);
    expect(Object.isFrozen(FILES[RECORD])).toBe(false);
  });
});

describe("a corrupt record", () => {
  test.each(RECORD_CORRUPTIONS)("is named with field and mending when %s", (_, change, field) => {
    const files = copyFiles();
    change(recordIn(files));
    const { faults } = validate(files);
    const named = faults.filter((fault) => fault.file === RECORD && fault.field === field);
    expect(named, describeFaults(faults)).toHaveLength(1);
    expect(named[0]?.wrong).toMatch(/^\S.*[^.\s]$/);
    expect(named[0]?.mend).toMatch(/^\S.*\.$/);
  });

  test.each([null, [], "text", 7, true])("is named when it is %j instead of an object", (content) => {
    const { faults } = validate({ ...FILES, [RECORD]: content });
    expect(faults).toContainEqual(expect.objectContaining({ file: RECORD, field: "the whole file" }));
  });

  test("is named among all others at once, each fault with its own file", () => {
    const files = copyFiles();
    const other = "2024/2024-01-15-modi-putin-call.json";
    Object.assign(recordIn(files), { kind: "party", weight: 9, start: "2025-13-01" });
    recordIn(files).points[0].src = [98];
    recordIn(files, other).title.hi = "Call";
    const told = validate(files).faults.map(({ file, field }) => `${file} ${field}`);
    expect(told).toEqual(
      expect.arrayContaining([
        `${RECORD} kind`,
        `${RECORD} weight`,
        `${RECORD} start`,
        `${RECORD} points[0].src[0]`,
        `${other} title.hi`,
      ]),
    );
  });

  test("has one fault alone in a place that is still to be filled in", () => {
    const files = copyFiles();
    Object.assign(recordIn(files).sources[0], { url: "FILL IN: address", publisher: "FILL IN: id" });
    const told = validate(files).faults.filter(({ file }) => file === RECORD);
    expect(told.map(({ field }) => field).sort()).toEqual(["sources[0].publisher", "sources[0].url"]);
    expect(told.every(({ wrong }) => wrong === "This place is still to be filled in")).toBe(true);
  });
});

test("faults are printed one a line with file, field, wrong and mending", () => {
  const files = copyFiles();
  recordIn(files).kind = "party";
  expect(describeFaults(validate(files).faults)).toBe(
    `1 fault in the data:\n  ${RECORD}, kind: The kind "party" is not in kinds.json. Add it to kinds.json, or write an id that stands there.`,
  );
});
