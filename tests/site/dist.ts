import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The folder of the built site. */
export const DIST = path.resolve(process.env.SAMVAD_DIST ?? "dist");
if (!existsSync(path.join(DIST, "404.html"))) throw new Error("There is no built site: run npm run build first");

/** All files of the built site, with "/" on every system. */
export const FILES: readonly string[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(DIST, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
  .sort();

/** The text of a file of the built site. */
export function read(file: string): string {
  return readFileSync(path.join(DIST, file), "utf8");
}

/** The pages of the app: every `index.html` below a language. */
export const PAGES: readonly string[] = FILES.filter((file) => /^(hi|en)\/.*index\.html$/.test(file));

/** The values of an attribute in a page, with the entities that React writes taken back. */
export function attribute(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'"),
  );
}
