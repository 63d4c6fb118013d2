import type { Engagement } from "../../src/engagements/schema.ts";
import type { Files } from "../../src/engagements/validate.ts";
import { readFiles } from "../../src/site/readFiles.ts";

/** The project's own data files, read once. */
export const FILES: Files = readFiles();

/** A record with a forum, a venue and related engagements. */
export const RECORD = "2025/2025-12-04-irigc-mmtc-22-new-delhi.json";

/** A copy of the real files that may be changed. */
export function copyFiles(): Record<string, unknown> {
  return structuredClone(FILES) as Record<string, unknown>;
}

/** A record within copied files, to be changed in any way. */
export function recordIn(files: Record<string, unknown>, file: string = RECORD): Changeable {
  return files[file] as Changeable;
}

/** A record whose fields may be set to what the schema forbids. */
// biome-ignore lint/suspicious/noExplicitAny: the tests corrupt records on purpose.
export type Changeable = any;

/** The real record, as it is. */
export const REAL = FILES[RECORD] as Engagement;
