import type { FileList } from "../offline/messages.ts";

/** What `listFiles.mjs` gives. */
export function listFiles(dist: string): FileList;
