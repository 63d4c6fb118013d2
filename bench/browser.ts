import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../tests/browser.mjs";
import { installProbe, type Signs } from "./probe.ts";

/** Conditions of a visit: as the machine is, or a slow telephone. */
export interface Profile {
  readonly id: "fast" | "slow";
  readonly name: string;
  /** The processor's time is stretched so many times. */
  readonly cpu: number;
  /** Delay in ms and bytes per second down and up, or null for the machine's own network. */
  readonly network: { readonly latency: number; readonly down: number; readonly up: number } | null;
}

export const PROFILES: readonly Profile[] = [
  { id: "fast", name: "unthrottled", cpu: 1, network: null },
  // What Lighthouse takes for a telephone on slow 4G.
  {
    id: "slow",
    name: "4× CPU, slow 4G (1.6 Mbit/s, 150 ms)",
    cpu: 4,
    network: { latency: 150, down: 204_800, up: 96_000 },
  },
];

/** Requests of one visit, as the browser's network layer counts them: bytes as sent, headers included. */
export class Traffic {
  requests = 0;
  bytes = 0;
  readonly #open = new Set<string>();
  #changed = Date.now();

  constructor(cdp: CDPSession) {
    cdp.on("Network.requestWillBeSent", ({ requestId, request }) => {
      if (!request.url.startsWith("http")) return;
      this.requests += 1;
      this.#open.add(requestId);
      this.#changed = Date.now();
    });
    cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      this.bytes += encodedDataLength;
      this.#end(requestId);
    });
    cdp.on("Network.loadingFailed", ({ requestId }) => this.#end(requestId));
  }

  #end(requestId: string): void {
    this.#open.delete(requestId);
    this.#changed = Date.now();
  }

  /** For how long nothing has been asked for, in ms; 0 while something is under way. */
  get quiet(): number {
    return this.#open.size > 0 ? 0 : Date.now() - this.#changed;
  }
}

/** A page opened for one visit: nothing cached, the probe installed, the profile in force. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly traffic: Traffic;
  close(): Promise<void>;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      // No page may ask another host; react-chrono tries.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
}

async function throttle(cdp: CDPSession, { cpu, network }: Profile): Promise<void> {
  if (cpu > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (!network) return;
  const { latency, down, up } = network;
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: down,
    uploadThroughput: up,
  });
}

/** Opens a page without going anywhere. The service worker is kept out: it would load the whole site beside. */
export async function openVisit(browser: Browser, profile: Profile, signs: Signs): Promise<Visit> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "en-IN",
    timezoneId: "Asia/Kolkata",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const traffic = new Traffic(cdp);
  for (const domain of ["Network", "Performance"] as const) await cdp.send(`${domain}.enable`);
  await throttle(cdp, profile);
  await page.addInitScript(installProbe, signs);
  return { page, cdp, traffic, close: () => context.close() };
}
