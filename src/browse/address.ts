/** Where the reader is, below the site's root: a path ("hi/engagements/x/") and a query ("" or "?…"). */
export interface Location {
  readonly path: string;
  readonly search: string;
}

const withoutLanguage = (path: string) => path.slice(path.indexOf("/"));

/** The browser's address as a store: read it, change it, hear of changes. */
export interface Address {
  /** The path and query as one string; equal strings mean nothing changed. */
  read(): string;
  /** What the served page shows: the path without a query. */
  readServed(): string;
  subscribe(changed: () => void): () => void;
  /** A new history entry. */
  push(to: Location): void;
  /** The same history entry, for what Back should not undo. */
  replace(to: Location): void;
  /** The absolute address of a path below the root. */
  absolute(path: string): string;
}

/** Splits what `Address.read` gives. */
export function splitAddress(whole: string): Location {
  const at = whole.indexOf("?");
  return at < 0 ? { path: whole, search: "" } : { path: whole.slice(0, at), search: whole.slice(at) };
}

/** The address of a window whose site begins at `root` (an absolute URL ending in "/"). */
export function windowAddress(root: string, win: Window = window): Address {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  win.addEventListener("popstate", tell);
  const below = () => win.location.href.slice(root.length).replace(/#.*$/, "");
  const write = (how: "pushState" | "replaceState", to: Location) => {
    const now = below();
    // What stands there already is no step: Back from it would do nothing.
    if (now === to.path + to.search) return;
    // The place on the page ("#stop-3") stays when the query is replaced, and in another language.
    const { path } = splitAddress(now);
    const stays = path === to.path ? how === "replaceState" : withoutLanguage(path) === withoutLanguage(to.path);
    const hash = stays ? win.location.hash : "";
    try {
      win.history[how](null, "", root + to.path + to.search + hash);
    } catch {
      // Safari throws after 100 writes in 30 s: the view stays, and the next movement writes again.
    }
    tell();
  };
  return {
    read: below,
    readServed: () => splitAddress(below()).path,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    push: (to) => write("pushState", to),
    replace: (to) => write("replaceState", to),
    absolute: (path) => root + path,
  };
}

/** The address of a page that is being prerendered; it never changes. */
export function servedAddress(path: string, site: string): Address {
  const never = () => {};
  return {
    read: () => path,
    readServed: () => path,
    subscribe: () => never,
    push: never,
    replace: never,
    absolute: (to) => site + to,
  };
}
