import { describe, expect, test } from "vitest";
import { describeFaults } from "../../src/engagements/dossier.ts";
import { Unreadable } from "../../src/engagements/unreadable.ts";
import { validate } from "../../src/engagements/validate.ts";
import { VOCABULARY_CORRUPTIONS } from "./corruptions.ts";
import { copyFiles, FILES, REAL, RECORD, recordIn } from "./realFiles.ts";

describe("a fault between records", () => {
  const told = (files: Record<string, unknown>) => validate(files).faults.map(({ file, field }) => `${file} ${field}`);

  test("a link one way only is told of where the way back is missing", () => {
    const files = copyFiles();
    const related = REAL.related[0] ?? "";
    const back = recordIn(files, `${related.slice(0, 4)}/${related}.json`);
    back.related = back.related.filter((id: string) => id !== REAL.id);
    expect(told(files)).toEqual([`${related.slice(0, 4)}/${related}.json related`]);
  });

  test("the same title on the same day is told of in either language", () => {
    const files = copyFiles();
    const second = "2025-12-04-chouhan-lut-new-delhi";
    recordIn(files, `2025/${second}.json`).title.hi = `${REAL.title.hi}!`;
    expect(told(files)).toEqual([`${RECORD} title.hi`]);
  });

  test("the same people on the same day at the same place for the same kind are told of; another kind is not", () => {
    const files = copyFiles();
    const other = {
      ...structuredClone(REAL),
      id: "2025-12-04-zz-new-delhi",
      related: [],
      title: { en: "Other", hi: "और" },
    };
    files["2025/2025-12-04-zz-new-delhi.json"] = other;
    expect(told(files)).toEqual(["2025/2025-12-04-zz-new-delhi.json the whole file"]);
    other.kind = "security";
    expect(told(files)).toEqual([]);
  });

  test("a record in the folder of the other year is told of with its double", () => {
    const files = copyFiles();
    files[RECORD.replace("2025/", "2024/")] = structuredClone(REAL);
    expect(told(files)).toEqual(expect.arrayContaining([`${RECORD.replace("2025/", "2024/")} start`, `${RECORD} id`]));
  });

  test("a file that has no place in the folder is told of", () => {
    expect(told({ ...FILES, "2025/old/x.json": {}, "notes.json": {} })).toEqual([
      "2025/old/x.json the whole file",
      "notes.json the whole file",
    ]);
  });
});

describe("a corrupt vocabulary", () => {
  test.each(VOCABULARY_CORRUPTIONS)("is named with field and mending when %s", (_, file, change, field) => {
    const files = copyFiles();
    change(files[file]);
    const { faults } = validate(files);
    const named = faults.filter((fault) => fault.file === file && fault.field === field);
    expect(named.length, describeFaults(faults)).toBeGreaterThan(0);
    for (const { mend } of named) expect(mend).toMatch(/^\S.*\.$/);
  });

  test.each(Object.keys(FILES).filter((file) => /^[a-z]+\.json$/.test(file) && file !== "excuses.json"))(
    "%s missing is one fault, not one for every record",
    (file) => {
      const { [file]: _, ...others } = FILES;
      const { faults } = validate(others);
      expect(faults.map(({ file, field }) => [file, field])).toEqual([[file, "the whole file"]]);
    },
  );

  test("a file that is no JSON is told of with its line, and nothing else is", () => {
    const broken = new Unreadable("line 12", "A comma or } is missing", "Write it.");
    for (const file of ["people.json", "publishers.json", RECORD])
      expect(validate({ ...FILES, [file]: broken }).faults).toEqual([
        { file, field: "line 12", wrong: "A comma or } is missing", mend: "Write it." },
      ]);
  });
});
