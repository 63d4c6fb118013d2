import type { Entry, FileList } from "./messages.ts";

const WANTED = "samvad:wanted";
const AT_ONCE = 6;

/** The first 16 hexadecimal digits of the SHA-256 of some bytes. */
async function digest(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Does `work` for all, a few at a time. After a failure nothing new is begun; it throws when all has come to rest. */
async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const faults: unknown[] = [];
  const turn = async () => {
    for (let next = left.shift(); next !== undefined && faults.length === 0; next = left.shift())
      await work(next).catch((fault) => faults.push(fault));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, turn));
  if (faults.length > 0) throw faults[0];
}

/**
 * What is stored of the site for use without network. Every version of the site has a cache of its own, filled only
 * with files whose content is what the build listed, so that no mixture of two versions is ever served.
 */
export class Keep {
  readonly name: string;
  /** Caches belong to a whole origin, which may hold the site in several folders. */
  readonly #ours: string;

  /** `root` is the absolute address of the site's root. */
  constructor(
    readonly list: FileList,
    readonly root: string,
  ) {
    this.#ours = `samvad-${new URL(root).pathname} `;
    this.name = this.#ours + list.version;
  }

  /** Every file that a language needs. */
  entries(language: string): readonly Entry[] {
    return [...this.list.shared, ...(this.list.languages[language] ?? [])];
  }

  /** A stored file by its path below the root: of this version, else of the one before, which an open page may need. */
  async match(path: string): Promise<Response | undefined> {
    const own = await (await caches.open(this.name)).match(this.root + path);
    return own ?? (await this.matchElsewhere(path));
  }

  private async matchElsewhere(path: string): Promise<Response | undefined> {
    for (const name of await this.others()) {
      const found = await (await caches.open(name)).match(this.root + path);
      if (found) return found;
    }
    return undefined;
  }

  /** The caches of other versions, the latest last. */
  private async others(): Promise<readonly string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(this.#ours) && name !== this.name);
  }

  /** The file as listed: from a version stored before, else from the network. Throws when it is not what was listed. */
  private async obtain([path, hash]: Entry): Promise<Response> {
    const before = await this.matchElsewhere(path);
    if (before && (await digest(await before.clone().arrayBuffer())) === hash) return before;
    const response = await fetch(this.root + path, { cache: "no-cache" });
    if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`);
    if ((await digest(await response.clone().arrayBuffer())) !== hash)
      throw new Error(`${path}: the server has another version by now`);
    return response;
  }

  /** Stores what is missing of a language. `tell` hears bytes done and in all. What was stored before a failure stays
   * for the next attempt; the language counts as stored only when it is whole. */
  async keep(language: string, tell: (done: number, total: number) => void): Promise<void> {
    const cache = await caches.open(this.name);
    const stored = new Set((await cache.keys()).map((request) => request.url));
    const entries = this.entries(language);
    const total = this.size(language);
    let done = 0;
    const count = ([, , size]: Entry) => {
      done += size;
      tell(done, total);
    };
    const missing = entries.filter(([path]) => !stored.has(this.root + path));
    for (const entry of entries) if (!missing.includes(entry)) count(entry);
    await inTurns(missing, async (entry) => {
      await cache.put(this.root + entry[0], await this.obtain(entry));
      count(entry);
    });
    await this.want(language);
  }

  /** Bytes of a language. */
  size(language: string): number {
    return this.entries(language).reduce((sum, [, , size]) => sum + size, 0);
  }

  /** True when every file of a language is stored. */
  async isWhole(language: string): Promise<boolean> {
    const stored = new Set((await (await caches.open(this.name)).keys()).map((request) => request.url));
    return this.entries(language).every(([path]) => stored.has(this.root + path));
  }

  /** The languages that the reader uses offline; they outlive a version. */
  async wanted(): Promise<readonly string[]> {
    const note = await (await caches.open(WANTED)).match(this.root);
    const languages: unknown = note ? await note.json() : [];
    return Array.isArray(languages) ? languages.filter((one) => Object.hasOwn(this.list.languages, one)) : [];
  }

  private async want(language: string): Promise<void> {
    const all = new Set([...(await this.wanted()), language]);
    await (await caches.open(WANTED)).put(this.root, new Response(JSON.stringify([...all])));
  }

  /** Stores all languages in use for a new version; when that fails, nothing of the version stays. */
  async install(): Promise<void> {
    try {
      for (const language of await this.wanted()) await this.keep(language, () => {});
    } catch (error) {
      await caches.delete(this.name);
      throw error;
    }
  }

  /** Drops all versions but this and the one before, whose pages may still be open. */
  async tidy(): Promise<void> {
    for (const name of (await this.others()).slice(0, -1)) await caches.delete(name);
  }
}
