/**
 * What the page and the service worker say to each other. Room `offline` imports no room. Start reading here:
 * `register.ts` runs in the page, `worker.ts` in the service worker with `keep.ts` (what is stored) and `answer.ts`
 * (what is answered).
 */

/** A file of the site: path below the root, first 16 hexadecimal digits of its SHA-256, and bytes. */
export type Entry = readonly [path: string, hash: string, size: number];

/** The build's own list of the files that a language needs offline; `shared` belongs to all of them. */
export interface FileList {
  readonly version: string;
  readonly shared: readonly Entry[];
  readonly languages: Readonly<Record<string, readonly Entry[]>>;
}

/** From the page: store a language, tell what is stored, take the waiting version now. */
export type Asked =
  | { readonly type: "keep"; readonly language: string }
  | { readonly type: "state" }
  | { readonly type: "take" };

/** From the worker: bytes stored so far of a language, whether it is whole, or that storing failed. */
export interface Told {
  readonly type: "kept";
  readonly language: string;
  readonly done: number;
  readonly total: number;
  readonly state: "none" | "storing" | "whole" | "failed";
}
