import { rmSync } from "node:fs";
import type { CDPSession } from "@playwright/test";
import { build } from "vite";
import { serve } from "../../src/site/serve.mjs";
import { expect, test, timelineReady } from "./support.ts";

interface Counters {
  readonly nodes: number;
  readonly jsEventListeners: number;
  readonly heap: number;
}

/** Nodes, listeners and bytes that are still there after rubbish was taken away. */
async function counters(cdp: CDPSession): Promise<Counters> {
  for (let i = 0; i < 3; i += 1) await cdp.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await cdp.send("Memory.getDOMCounters");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return { nodes, jsEventListeners, heap: usedSize };
}

/** Nothing piles up: what a step leaves behind is far less than one listener, a few nodes and 20 kB. What ends late, as
 * timers do, is given time to end. */
async function expectFlat(cdp: CDPSession, before: Counters, steps: number): Promise<void> {
  await expect(async () => {
    const after = await counters(cdp);
    const left = (name: keyof Counters) => (after[name] - before[name]) / steps;
    expect(left("jsEventListeners"), "listeners left by a step").toBeLessThan(0.2);
    expect(left("nodes"), "nodes left by a step").toBeLessThan(8);
    expect(left("heap"), "bytes left by a step").toBeLessThan(20_000);
    const told = [left("jsEventListeners").toFixed(2), left("nodes").toFixed(1), Math.round(left("heap"))];
    console.log(`left by each of ${steps}: ${told[0]} listeners, ${told[1]} nodes, ${told[2]} bytes`);
  }).toPass();
}

test("fifty timelines, drawn and taken away, leave no listener, node or memory behind", async ({ page, context }) => {
  test.setTimeout(300_000);
  const folder = ".build/mounts";
  rmSync(folder, { recursive: true, force: true });
  await build({
    logLevel: "error",
    base: "/",
    build: { outDir: folder, manifest: false, rolldownOptions: { input: "tests/journeys/mounts.html" } },
  });
  const site = await serve(folder, { port: 0 });
  await context.unrouteAll();
  await page.goto(`${site.url}tests/journeys/mounts.html`);
  await page.waitForFunction("window.mountOnce");
  const mount = (times: number) =>
    page.evaluate(async (times) => {
      for (let i = 0; i < times; i += 1) await (window as unknown as { mountOnce(): Promise<void> }).mountOnce();
    }, times);
  const cdp = await context.newCDPSession(page);
  await mount(5);
  const before = await counters(cdp);
  await mount(50);
  await expectFlat(cdp, before, 50);
  await site.close();
});

test("hundreds of switches and movements leave nothing behind, and no more history than they should", async ({
  page,
  context,
  openTimeline,
}) => {
  test.setTimeout(300_000);
  await openTimeline("en/");
  const cdp = await context.newCDPSession(page);
  const use = (times: number) =>
    page.evaluate(async (times) => {
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      const surface = document.querySelector("[data-timeline] [role=listbox]");
      const wheel = (deltaX: number, deltaY: number, ctrlKey: boolean) =>
        surface?.firstElementChild?.dispatchEvent(
          new WheelEvent("wheel", {
            deltaX,
            deltaY,
            ctrlKey,
            clientX: 700,
            clientY: 300,
            bubbles: true,
            cancelable: true,
          }),
        );
      for (let i = 0; i < times; i += 1) {
        const to = i % 2 === 0 ? "hi" : "en";
        document.querySelector<HTMLElement>(`a[data-language="${to}"]`)?.click();
        while (document.documentElement.lang !== to) await frame();
        for (const by of [-80, -80, 80, 80]) {
          wheel(0, by, true);
          wheel(by, 0, false);
          await frame();
        }
      }
    }, times);
  await use(20);
  const before = await counters(cdp);
  const entries = await page.evaluate(() => history.length);
  await use(100);
  await expectFlat(cdp, before, 100);
  // A switch of language makes one entry, a movement none; browsers keep fifty at most.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(Math.min(50, entries + 100));
  await timelineReady(page);
});
