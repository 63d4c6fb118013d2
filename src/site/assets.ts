/** Vite's own list of what it built (`build.manifest`), as far as the pages need it. */
export type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly name?: string;
      readonly css?: readonly string[];
      readonly assets?: readonly string[];
      readonly imports?: readonly string[];
    }
  >
>;

/** Where the built files lie below the root. */
export interface Assets {
  /** The script of the pages. */
  readonly script: string;
  /** The chunk of a source file, if it became one of its own. */
  chunk(source: string): string | null;
  /** The scripts that a source file, or a chunk by its name, needs beside that of every page: itself and what it imports. */
  scripts(source: string): readonly string[];
  /** The stylesheets that a source file brings beside that of every page. */
  styles(source: string): readonly string[];
  /** A font by the name of its face. */
  font(face: string): string | null;
}

/** Reads the list of built files. Throws when it lacks what every page needs. */
export function readAssets(manifest: Manifest): Assets {
  const entry = manifest["index.html"];
  if (!entry) throw new Error("Vite's manifest names no index.html: the client build did not finish");
  const files = Object.values(manifest).flatMap((chunk) => [chunk.file, ...(chunk.assets ?? [])]);
  return {
    script: entry.file,
    chunk: (source) => manifest[source]?.file ?? null,
    scripts: (source) => {
      const known = reached(manifest, "index.html");
      return [...reached(manifest, keyOf(manifest, source))]
        .filter((key) => !known.has(key))
        .map((key) => manifest[key]?.file ?? "");
    },
    styles: (source) => [...stylesOf(manifest, keyOf(manifest, source))].filter((file) => !entry.css?.includes(file)),
    font: (face) => files.find((file) => file.startsWith(`assets/${face}-`) && file.endsWith(".woff2")) ?? null,
  };
}

/** The manifest's key of a source file, or of a chunk by its name. */
function keyOf(manifest: Manifest, source: string): string {
  if (manifest[source]) return source;
  return Object.keys(manifest).find((key) => manifest[key]?.name === source) ?? source;
}

/** A source file and all that it imports, directly or through others, as keys of the manifest. */
function reached(manifest: Manifest, source: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(source)) return seen;
  seen.add(source);
  for (const each of manifest[source]?.imports ?? []) reached(manifest, each, seen);
  return seen;
}

function stylesOf(manifest: Manifest, source: string): ReadonlySet<string> {
  return new Set([...reached(manifest, source)].flatMap((key) => manifest[key]?.css ?? []));
}
