import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

const VIRTUAL = /^virtual:samvad\/messages\/(hi|en)(\/pages)?$/;

/** Groups that only the build speaks: the first page, the page that is not found, the feed. */
export const BUILD_ONLY: readonly string[] = ["gate", "lost", "feed"];
/** Groups that come with the pages that are read, so that the timeline's own pages do not pay for them. */
const WITH_PAGES: readonly string[] = ["pages"];

/** The part of a language's messages that a chunk holds: those of every page, or those of the pages that are read. */
export function partOf(messages: Readonly<Record<string, unknown>>, pages: boolean): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(messages).filter(([group]) => !BUILD_ONLY.includes(group) && WITH_PAGES.includes(group) === pages),
  );
}

/** Vite plugin: gives the messages of a language in two parts, `virtual:samvad/messages/hi` and `…/hi/pages`. */
export function messagesPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: "samvad-messages",
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (VIRTUAL.test(id) ? `\0${id}` : null),
    load(id) {
      const [, language, pages] = VIRTUAL.exec(id.slice(1)) ?? [];
      if (!id.startsWith("\0") || !language) return null;
      const file = path.join(root, `src/language/${language}.json`);
      this.addWatchFile(file);
      const part = partOf(JSON.parse(readFileSync(file, "utf8")), pages !== undefined);
      return `export const messages = ${JSON.stringify(part)};`;
    },
  };
}
