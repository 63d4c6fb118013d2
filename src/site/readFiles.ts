import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Unreadable } from "../engagements/unreadable.ts";
import type { Files } from "../engagements/validate.ts";
import { scanJson } from "./scanJson.ts";

/** The folder of the data, from the project's root. */
export const DATA_FOLDER = "src/engagements/data";

/** The content of a JSON text, or what is wrong with it and in which line (the first is 1). */
export function parseJson(text: string): unknown {
  const plain = text.replace(/^\ufeff/, "");
  const fault = scanJson(plain);
  if (!fault) return JSON.parse(plain);
  const line = plain.slice(0, fault.position).split("\n").length;
  return new Unreadable(`line ${line}`, fault.wrong, fault.mend);
}

function readOne(file: string): unknown {
  try {
    return parseJson(readFileSync(file, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return new Unreadable("the whole file", `The file cannot be read (${why})`, "Look at its permissions.");
  }
}

/**
 * All JSON files of the data folder (by default the project's own) for `validate`, in the order of their paths, which
 * have "/" on every system. A file that is no JSON becomes an `Unreadable`, which `validate` reports with its line.
 * Throws only when the folder itself cannot be listed.
 */
export function readFiles(folder: string = DATA_FOLDER): Files {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name.split(path.sep).join("/"), path.join(folder, name)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(files.map(([name, file]) => [name, readOne(file)]));
}
