import { answer } from "./answer.ts";
import { Keep } from "./keep.ts";
import type { Asked, FileList, Told } from "./messages.ts";

// Types of the service worker's scope, as far as they are used: the library of TypeScript that has them cannot be
// loaded beside that of the page.
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Requested extends Waiting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Heard extends Waiting {
  readonly data: Asked;
  readonly source: { postMessage(told: Told): void } | null;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", hear: (event: Waiting) => void): void;
  addEventListener(type: "fetch", hear: (event: Requested) => void): void;
  addEventListener(type: "message", hear: (event: Heard) => void): void;
}

/** Put in by the build. */
declare const __FILES__: FileList;

const scope = globalThis as unknown as Scope;
const keep = new Keep(__FILES__, scope.registration.scope);
const storing = new Map<string, Promise<void>>();

async function keepAndTell(language: string, tell: (told: Told) => void): Promise<void> {
  const total = keep.size(language);
  const say = (state: Told["state"], done: number) => tell({ type: "kept", language, done, total, state });
  try {
    const running = storing.get(language) ?? keep.keep(language, (done) => say("storing", done));
    storing.set(language, running);
    await running;
    say("whole", total);
  } catch {
    say("failed", 0);
  } finally {
    storing.delete(language);
  }
}

async function tellState(tell: (told: Told) => void): Promise<void> {
  for (const language of Object.keys(keep.list.languages)) {
    const total = keep.size(language);
    const whole = await keep.isWhole(language);
    tell({ type: "kept", language, done: whole ? total : 0, total, state: whole ? "whole" : "none" });
  }
}

scope.addEventListener("install", (event) => event.waitUntil(keep.install()));
scope.addEventListener("activate", (event) => event.waitUntil(keep.tidy().then(() => scope.clients.claim())));
scope.addEventListener("fetch", (event) => {
  const answered = answer(event.request, keep);
  if (answered) event.respondWith(answered);
});
scope.addEventListener("message", (event) => {
  const { data } = event;
  const tell = (told: Told) => event.source?.postMessage(told);
  if (data.type === "take") event.waitUntil(scope.skipWaiting());
  if (data.type === "state") event.waitUntil(tellState(tell));
  if (data.type === "keep" && Object.hasOwn(keep.list.languages, data.language))
    event.waitUntil(keepAndTell(data.language, tell));
});
