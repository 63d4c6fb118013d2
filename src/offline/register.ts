import type { Asked, Told } from "./messages.ts";

/** How far a language is stored for use without network; sizes in bytes. */
export interface Stored {
  readonly state: Told["state"];
  readonly done: number;
  readonly total: number;
}

/** What the page may show of it; a new object whenever something changes. */
export interface OfflineState {
  /** False: the browser says that there is no network. */
  readonly online: boolean;
  /** False: the browser has no service workers or refused this one; the site works without. */
  readonly possible: boolean;
  /** A new version is stored and waits for the next visit, or for `take`. */
  readonly newVersion: boolean;
  readonly languages: Readonly<Record<string, Stored>>;
}

/** Use without network, as a store for React's `useSyncExternalStore`. */
export interface Offline {
  read(): OfflineState;
  subscribe(changed: () => void): () => void;
  /** Says that a language is being read: it is stored, unless the reader asked the browser to save data. */
  open(language: string): void;
  /** Stores a language, or what is missing of it. */
  save(language: string): void;
  /** Takes the new version now: the page reloads. */
  take(): void;
}

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** The worker's address as Trusted Types want it; the policy lets no other address pass. */
function trusted(address: string): string {
  const types = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  if (!types) return address;
  const createScriptURL = (url: string) => {
    if (url !== address) throw new TypeError(`${url} is not the service worker of this site`);
    return url;
  };
  return types.createPolicy("samvad-offline", { createScriptURL }).createScriptURL(address);
}

/** Hears of a version that is stored and waits. */
function watchVersions(registration: ServiceWorkerRegistration, found: () => void): void {
  const look = () => {
    if (registration.waiting && navigator.serviceWorker.controller) found();
  };
  const follow = () => registration.installing?.addEventListener("statechange", look);
  look();
  // One may be on its way since before anyone listened.
  follow();
  registration.addEventListener("updatefound", follow);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  });
}

function whenIdle(work: () => void): void {
  const later = () => (globalThis.requestIdleCallback ?? setTimeout)(work);
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/**
 * Registers the service worker below `root` (the absolute address of the site's root) once the page is idle, and stores
 * `language` unless the reader asked the browser to save data. Never throws: where it is refused the site works
 * without.
 */
export function registerOffline(root: string, language: string): Offline {
  let state: OfflineState = { online: navigator.onLine, possible: true, newVersion: false, languages: {} };
  let registration: ServiceWorkerRegistration | null = null;
  const listeners = new Set<() => void>();
  const change = (part: Partial<OfflineState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const opened = new Set([language]);
  const ask = (asked: Asked) => registration?.active?.postMessage(asked);
  const keepOpened = (which: string) => {
    if (!savesData() && state.languages[which]?.state !== "whole") ask({ type: "keep", language: which });
  };
  const setOnline = () => change({ online: navigator.onLine });
  addEventListener("online", setOnline);
  addEventListener("offline", setOnline);
  const hear = ({ data }: MessageEvent<Told>) => {
    if (data?.type !== "kept") return;
    const { state, done, total } = data;
    change({ languages: { ...stored(), [data.language]: { state, done, total } } });
  };
  const stored = () => state.languages;
  const start = async () => {
    const workers = navigator.serviceWorker;
    workers.addEventListener("message", hear);
    await workers.register(trusted(`${root}sw.js`), { scope: root, updateViaCache: "none" });
    registration = await workers.ready;
    watchVersions(registration, () => change({ newVersion: true }));
    ask({ type: "state" });
    for (const language of opened) keepOpened(language);
  };
  if ("serviceWorker" in navigator) whenIdle(() => start().catch(() => change({ possible: false })));
  else state = { ...state, possible: false };
  return {
    read: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    open(which) {
      if (opened.has(which)) return;
      opened.add(which);
      keepOpened(which);
    },
    save: (which) => ask({ type: "keep", language: which }),
    take() {
      // Another tab has taken it already.
      if (!registration?.waiting) return location.reload();
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      registration.waiting.postMessage({ type: "take" } satisfies Asked);
    },
  };
}
