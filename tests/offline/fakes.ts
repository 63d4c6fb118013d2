import { createHash } from "node:crypto";
import type { FileList } from "../../src/offline/messages.ts";

/** The site's root in the tests. */
export const ROOT = "https://example.org/samvad/";

/** A Cache Storage in memory, as far as the worker uses it. */
export class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();

  async open(name: string) {
    const cache = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, cache);
    return {
      match: async (url: string) => cache.get(url)?.clone(),
      put: async (url: string, response: Response) => void cache.set(url, response),
      keys: async () => [...cache.keys()].map((url) => ({ url })),
    };
  }

  async keys() {
    return [...this.all.keys()];
  }

  async delete(name: string) {
    return this.all.delete(name);
  }
}

/** A server that holds some files; it can be down, and it counts what it was asked for. */
export class FakeServer {
  down = false;
  readonly asked: string[] = [];

  constructor(public files: Readonly<Record<string, string>>) {}

  readonly fetch = async (asked: string | Request): Promise<Response> => {
    const url = typeof asked === "string" ? asked : asked.url;
    this.asked.push(url.slice(ROOT.length));
    if (this.down) throw new TypeError("Failed to fetch");
    const text = this.files[url.slice(ROOT.length)];
    return text === undefined ? new Response("none", { status: 404 }) : new Response(text);
  };
}

/** The list of files that the build would make of what a server holds. */
export function listOf(version: string, files: Readonly<Record<string, string>>): FileList {
  const entries = Object.entries(files).map(([path, text]) => {
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
    return [path, hash, Buffer.byteLength(text)] as const;
  });
  const of = (pattern: RegExp) => entries.filter(([path]) => pattern.test(path));
  return {
    version,
    shared: entries.filter(([path]) => !/hi|en\./.test(path)),
    languages: { hi: of(/hi/), en: of(/en\./) },
  };
}
