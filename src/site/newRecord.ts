import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { FILL_IN } from "../engagements/checkTexts.ts";
import type { Dossier, Engagement } from "../engagements/schema.ts";
import { WHOLE } from "../engagements/select.ts";
import { validate } from "../engagements/validate.ts";
import { toInstant } from "../language/dates.ts";
import { makeRecord, open } from "./emptyRecord.ts";
import { DATA_FOLDER, readFiles } from "./readFiles.ts";

/** Asks one question at the terminal and gives the answer. */
export type Ask = (question: string) => Promise<string>;

type Answer = string | null | undefined;

/** An id of a vocabulary from the id itself or a label in either language; undefined when there is none. */
function find(entries: Readonly<Record<string, { en: string; hi: string }>>, answer: string): string | undefined {
  const asked = answer.trim().toLowerCase();
  if (Object.hasOwn(entries, asked)) return asked;
  return Object.entries(entries).find(([, { en, hi }]) => en.toLowerCase() === asked || hi === asked)?.[0];
}

interface Question {
  readonly flag: string;
  readonly ask: string;
  /** What to write when the answer will not do. */
  readonly help: string;
  /** What the answer means, or undefined when it will not do. */
  readonly read: (answer: string) => Answer;
}

function isDay(answer: string): Answer {
  const day = answer.trim();
  return toInstant(day) !== null && day >= WHOLE.from && day <= WHOLE.to ? day : undefined;
}

function questions(dossier: Dossier): readonly Question[] {
  const list = (entries: object) => Object.keys(entries).join(", ");
  const title = (language: string) => (answer: string) => answer.trim() || open(`title in ${language}`);
  const oneOf = (name: "kinds" | "tracks") => (answer: string) => find(dossier[name], answer);
  return [
    { flag: "date", ask: "First day (2025-08-21)", help: `a day from ${WHOLE.from} to ${WHOLE.to}`, read: isDay },
    {
      flag: "city",
      ask: "City (empty for a call)",
      help: `empty, or one of: ${list(dossier.places)}; add a new place to places.json first`,
      read: (answer) => (answer.trim() === "" || answer === "none" ? null : find(dossier.places, answer)),
    },
    { flag: "kind", ask: "Kind", help: `one of: ${list(dossier.kinds)}`, read: oneOf("kinds") },
    { flag: "track", ask: "Track", help: `one of: ${list(dossier.tracks)}`, read: oneOf("tracks") },
    { flag: "title-en", ask: "Title in English (may wait)", help: "a text", read: title("English") },
    { flag: "title-hi", ask: "Title in Hindi (may wait)", help: "a text", read: title("Hindi") },
  ];
}

/** The answers by flag: given ones first, the rest asked for. Throws when a given one will not do. */
async function collect(asked: readonly Question[], flags: Readonly<Record<string, unknown>>, ask: Ask) {
  const answers = new Map<string, string | null>();
  for (const { flag, help, read } of asked) {
    const given = flags[flag];
    if (typeof given !== "string") continue;
    const answer = read(given);
    if (answer === undefined) throw new Error(`--${flag} "${given}": write ${help}`);
    answers.set(flag, answer);
  }
  for (const { flag, ask: question, help, read } of asked) {
    let answer: Answer = answers.get(flag);
    for (let hint = ""; answer === undefined; hint = `Write ${help}.\n`)
      answer = read(await ask(`${hint}${question}: `));
    answers.set(flag, answer);
  }
  return answers;
}

/** Writes a new record into the folder and gives its path in it. Throws when there is one of that name. */
function writeRecord(folder: string, record: Engagement): string {
  const file = `${record.start.slice(0, 4)}/${record.id}.json`;
  const whole = path.join(folder, file);
  if (existsSync(whole)) throw new Error(`${file} is there already; choose another title, or edit that file`);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, `${JSON.stringify(record, null, 2)}\n`);
  return file;
}

const HELP = `npm run new -- [--date 2025-08-21] [--end 2025-08-22] [--city moscow] [--kind ministerial] [--track diplomacy]
  [--title-en "…"] [--title-hi "…"]
Writes a new record with the places to fill in marked. What is not given is asked for; "none" is the city of a call.`;

const OPTIONS = Object.fromEntries(
  ["date", "end", "city", "kind", "track", "title-en", "title-hi"].map((flag) => [flag, { type: "string" as const }]),
);

/** Makes a record of flags and answers and writes it. Gives its path in the folder. */
export async function newRecord(args: readonly string[], ask: Ask, folder: string = DATA_FOLDER): Promise<string> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const vocabularies = Object.entries(readFiles(folder)).filter(([file]) => !file.includes("/"));
  const { dossier } = validate(Object.fromEntries(vocabularies));
  const a = await collect(questions(dossier), values, ask);
  const text = (flag: string) => a.get(flag) ?? "";
  const end = typeof values.end === "string" ? isDay(values.end) : text("date");
  if (!end || end < text("date"))
    throw new Error(`--end "${values.end}": write a day from ${text("date")} to ${WHOLE.to}`);
  const beginning = { date: text("date"), end, city: a.get("city") ?? null, kind: text("kind"), track: text("track") };
  return writeRecord(folder, makeRecord({ ...beginning, titleEn: text("title-en"), titleHi: text("title-hi") }));
}

/** `npm run new`. Gives the exit code. */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  const terminal = createInterface({ input: stdin, output: stdout });
  // Lines are read one by one, not with question(): lines of a piped input that come early would be lost.
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (question: string) => {
    terminal.setPrompt(question);
    terminal.prompt();
    const line = await lines.next();
    if (line.done)
      throw new Error("No answer. Answer here, or give all of --date --city --kind --track --title-en --title-hi");
    return line.value;
  };
  try {
    const file = await newRecord(args, ask);
    console.log(`Written: ${DATA_FOLDER}/${file}\nFill in the places marked "${FILL_IN}"; npm run dev names them.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    terminal.close();
  }
}
