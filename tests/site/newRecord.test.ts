import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FILL_IN, OPEN } from "../../src/engagements/checkTexts.ts";
import { textsIn, writePath } from "../../src/engagements/loose.ts";
import { validate } from "../../src/engagements/validate.ts";
import { idOf, wordsOf } from "../../src/site/emptyRecord.ts";
import { newRecord } from "../../src/site/newRecord.ts";
import { DATA_FOLDER, readFiles } from "../../src/site/readFiles.ts";

// Each test copies and reads the whole data folder.
vi.setConfig({ testTimeout: 30_000 });

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "samvad-"));
  cpSync(DATA_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const FLAGS = ["--date", "2025-08-30", "--city", "moscow", "--kind", "visit", "--track", "economy"];
const TITLES = ["--title-en", "A minister visits the Kremlin", "--title-hi", "क्रेमलिन में मंत्री"];
const FILE = "2025/2025-08-30-minister-visits-kremlin-moscow.json";

const never = () => Promise.reject(new Error("nothing should be asked"));

/** Answers in their order, and the questions that were asked. */
function answering(...answers: readonly string[]) {
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    const answer = answers[questions.length - 1];
    if (answer === undefined) throw new Error(`no answer to "${question}"`);
    return answer;
  };
  return { questions, ask };
}

describe("a new record", () => {
  test("is written under its name, and its places to fill in are the only faults", async () => {
    expect(await newRecord([...FLAGS, ...TITLES], never, folder)).toBe(FILE);
    const files = readFiles(folder);
    const { faults } = validate(files);
    const places = textsIn(files[FILE]).filter(({ text }) => text.includes(FILL_IN));
    expect(faults.map(({ field }) => field).sort()).toEqual(places.map((place) => writePath(place.path)).sort());
    expect(faults.every(({ file, wrong }) => file === FILE && wrong === OPEN)).toBe(true);
    expect(faults.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["points[0].en", "points[0].hi", "short.hi"]),
    );
  });

  test("is right once the places are filled in", async () => {
    await newRecord([...FLAGS, ...TITLES], never, folder);
    const file = path.join(folder, FILE);
    const record = JSON.parse(readFileSync(file, "utf8"));
    record.short = { en: "Minister in Moscow", hi: "मॉस्को में मंत्री" };
    record.india = [{ person: "s-jaishankar", role: { en: "External Affairs Minister", hi: "विदेश मंत्री" } }];
    record.russia = [];
    record.points = [{ en: "He came.", hi: "वे आए।", src: [1] }];
    Object.assign(record.sources[0], { publisher: "tass", title: "A visit", url: "https://tass.com/a/1" });
    writeFileSync(file, JSON.stringify(record));
    expect(validate(readFiles(folder)).faults).toEqual([]);
  });

  test("may lack titles: they are places to fill in too", async () => {
    const file = await newRecord(FLAGS, answering("", "").ask, folder);
    expect(file).toBe("2025/2025-08-30-new-record-moscow.json");
    const fields = validate(readFiles(folder)).faults.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(["title.en", "title.hi"]));
  });

  test("without a city has no place: a call", async () => {
    const { ask } = answering("2024-02-29", "", "leaders-call", "leaders", "Modi telephones Putin", "");
    const file = await newRecord([], ask, folder);
    expect(file).toBe("2024/2024-02-29-modi-telephones-putin.json");
    expect(readFiles(folder)[file]).toMatchObject({ place: null, kind: "leaders-call", weight: 3 });
  });

  test("may last several days", async () => {
    const file = await newRecord([...FLAGS, ...TITLES, "--end", "2025-09-02"], never, folder);
    expect(readFiles(folder)[file]).toMatchObject({ start: "2025-08-30", end: "2025-09-02" });
  });

  test("never takes the place of another", async () => {
    await newRecord([...FLAGS, ...TITLES], never, folder);
    await expect(newRecord([...FLAGS, ...TITLES], never, folder)).rejects.toThrow(/is there already/);
  });
});

describe("answers", () => {
  test("may be labels in either language instead of ids", async () => {
    const { ask } = answering("2025-08-30", "मॉस्को", "annual summit", "अर्थव्यवस्था", "Talks", "वार्ता");
    const file = await newRecord([], ask, folder);
    expect(readFiles(folder)[file]).toMatchObject({ place: { city: "moscow" }, kind: "summit", track: "economy" });
  });

  test("that will not do are asked for again, with what will", async () => {
    const { ask, questions } = answering(
      "30 August",
      "2023-08-30",
      "2025-08-30",
      "Atlantis",
      "moscow",
      "party",
      "visit",
      "economy",
      "",
      "",
    );
    await newRecord([], ask, folder);
    expect(questions).toHaveLength(10);
    expect(questions[1]).toMatch(/Write a day from 2024-01-01 to 2025-12-31\./);
    expect(questions[6]).toMatch(/Write one of: .*ministerial/);
  });

  test.each([
    [["--date", "2025-02-29"], /--date "2025-02-29": write a day/],
    [["--kind", "party"], /--kind "party": write one of: summit/],
    [["--city", "atlantis"], /--city "atlantis": write empty, or one of: astana/],
    [["--colour", "red"], /colour/],
    [[...FLAGS, ...TITLES, "--end", "2025-08-29"], /--end "2025-08-29": write a day from 2025-08-30/],
  ])("given as flags that will not do are refused before anything is asked: %j", async (args, message) => {
    await expect(newRecord(args, never, folder)).rejects.toThrow(message);
  });
});

test("an id has the words that carry meaning, in small Latin letters, and the city once", () => {
  expect(wordsOf("The Prime Minister’s visit to Nizhny Novgorod")).toBe("prime-ministers-visit-nizhny");
  expect(wordsOf("Élan & Co.: 22nd session")).toBe("elan-co-22nd-session");
  const rest = { date: "2025-08-30", end: "2025-08-30", kind: "visit", track: "economy", titleHi: "" };
  expect(idOf({ ...rest, titleEn: "Talks in Kazan", city: "kazan" })).toBe("2025-08-30-talks-kazan");
  expect(idOf({ ...rest, titleEn: "वार्ता", city: null })).toBe("2025-08-30-new-record");
});
