/** Vite's own list of what it built (`build.manifest`), as far as the pages need it. */
export type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
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
    styles: (source) => [...stylesOf(manifest, source)].filter((file) => !entry.css?.includes(file)),
    font: (face) => files.find((file) => file.startsWith(`assets/${face}-`) && file.endsWith(".woff2")) ?? null,
  };
}

function stylesOf(manifest: Manifest, source: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(source)) return new Set();
  seen.add(source);
  const chunk = manifest[source];
  return new Set([
    ...(chunk?.css ?? []),
    ...(chunk?.imports ?? []).flatMap((each) => [...stylesOf(manifest, each, seen)]),
  ]);
}
