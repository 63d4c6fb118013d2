type Entry = readonly [path: string, hash: string, size: number];

/** What `listFiles.mjs` gives: the list that `offline/messages.ts` describes. */
export function listFiles(dist: string): {
  readonly version: string;
  readonly shared: readonly Entry[];
  readonly languages: Readonly<Record<string, readonly Entry[]>>;
};
