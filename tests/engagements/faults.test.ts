import { expect, test } from "vitest";
import { validate } from "../../src/engagements/validate.ts";
import { RECORD_CORRUPTIONS, TOLD_TWICE, VOCABULARY_CORRUPTIONS } from "./corruptions.ts";
import { copyFiles, FILES, recordIn } from "./realFiles.ts";

type Files = ReturnType<typeof copyFiles>;

/** All that is told when the files were changed so. */
function told(what: string, change: (files: Files) => void): string {
  const files = copyFiles();
  change(files);
  const { faults } = validate(files);
  return [`## ${what}`, ...faults.map((f) => `${f.file}, ${f.field}: ${f.wrong}. ${f.mend}`)].join("\n");
}

test("every fault is told in these words, and nothing else beside it", async () => {
  const all = [
    ...[...RECORD_CORRUPTIONS, ...TOLD_TWICE].map(([what, change]) =>
      told(what, (files) => void change(recordIn(files))),
    ),
    ...VOCABULARY_CORRUPTIONS.map(([what, file, change]) =>
      told(`${file}: ${what}`, (files) => void change(files[file])),
    ),
  ];
  // Words that are meant to change change these: read them, then run with -u.
  await expect(`${all.join("\n\n")}\n`).toMatchFileSnapshot("faults.txt");
}, 60_000);

test("a folder without a record is told of", () => {
  const files = Object.fromEntries(Object.entries(FILES).filter(([file]) => !/^\d/.test(file)));
  expect(validate(files).faults).toContainEqual({
    file: "the data folder",
    field: "the whole folder",
    wrong: "There is no record",
    mend: "Add records to 2024/ and 2025/.",
  });
});
