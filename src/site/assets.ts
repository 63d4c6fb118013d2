/** Vite's own list of what it built (`build.manifest`), as far as the pages need it. */
type Manifest = Readonly<
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
  /** The stylesheet of every page. */
  readonly sheet: string;
  /** The stylesheets that a source file brings beside that of every page. */
  styles(source: string): readonly string[];
  /** The text of a stylesheet, to stand in a page from which the root lies at `root` ("" or "../" and the like). */
  styleText(file: string, root: string): string;
  /** A font by the name of its face. */
  font(face: string): string | null;
}

/** Reads the list of built files; `read` gives the text of one of them. Throws when it lacks what every page needs. */
export function readAssets(read: (file: string) => string): Assets {
  const manifest = JSON.parse(read(".vite/manifest.json")) as Manifest;
  const entry = manifest["index.html"];
  const sheet = entry?.css?.[0];
  if (!entry || !sheet) throw new Error("Vite's manifest names no page with a stylesheet: the build did not finish");
  const files = Object.values(manifest).flatMap((chunk) => [chunk.file, ...(chunk.assets ?? [])]);
  return {
    script: entry.file,
    sheet,
    chunk: (source) => manifest[source]?.file ?? null,
    scripts: (source) => {
      const known = reached(manifest, "index.html");
      return [...reached(manifest, keyOf(manifest, source))]
        .filter((key) => !known.has(key))
        .map((key) => manifest[key]?.file ?? "");
    },
    styles: (source) => [...stylesOf(manifest, keyOf(manifest, source))].filter((file) => !entry.css?.includes(file)),
    // Addresses in a stylesheet are told from where it lies; in a page, from there.
    styleText: (file, root) => read(file).trim().replaceAll("url(./", `url(${root}assets/`),
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
