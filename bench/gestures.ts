import { setTimeout as wait } from "node:timers/promises";
import type { CDPSession, Page } from "@playwright/test";
import { intervals } from "./statistics.ts";

/** Input comes as fast as a display of 60 Hz shows it, whether or not the page keeps up. */
const FRAME = 1000 / 60;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Sends mouse events at the pace of a hand and waits only at the end, so that a slow page gets no easier input. */
class Hand {
  readonly #cdp: CDPSession;
  readonly #sent: Promise<unknown>[] = [];

  constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  async send(type: "mousePressed" | "mouseReleased" | "mouseMoved" | "mouseWheel", at: Point, more = {}) {
    const sent = this.#cdp.send("Input.dispatchMouseEvent", { type, ...at, ...more });
    // `done` tells of it; a page that was given up in the middle of a movement fails before anybody listens.
    sent.catch(() => {});
    this.#sent.push(sent);
    await wait(FRAME);
  }

  async done(): Promise<void> {
    await Promise.all(this.#sent);
  }
}

/** The intervals between the page's frames during `move` and until it has come to rest. */
async function watch(page: Page, move: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    window.probe.frames = [];
    window.probe.watching = true;
  });
  await move();
  const times = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        setTimeout(() => {
          window.probe.watching = false;
          resolve(window.probe.frames);
        }, 250);
      }),
  );
  return intervals(times);
}

/** The middle of what matches, and half of its width. */
async function middleOf(page: Page, selector: string): Promise<Point & { half: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 200), half: box.width / 2 };
}

/** Turns the wheel with Ctrl held over `selector`, six notches closer (−1) or back (1). Gives the frames, in ms. */
export async function zoomByWheel(page: Page, cdp: CDPSession, selector: string, way: 1 | -1) {
  const { x, y } = await middleOf(page, selector);
  return watch(page, async () => {
    const hand = new Hand(cdp);
    await hand.send("mouseMoved", { x, y });
    for (let i = 0; i < 6; i += 1) {
      await hand.send("mouseWheel", { x, y }, { deltaX: 0, deltaY: 100 * way, modifiers: 2 });
      await wait(4 * FRAME);
    }
    await hand.done();
  });
}

/** Drags `selector` by most of its width, `times` to the left and then as often to the right. Gives the frames. */
export async function dragThrough(page: Page, cdp: CDPSession, selector: string, times = 3) {
  const { x, y, half } = await middleOf(page, selector);
  return watch(page, async () => {
    const hand = new Hand(cdp);
    for (const way of [1, -1]) for (let i = 0; i < times; i += 1) await dragOnce(hand, { x, y }, way * half * 0.7);
    await hand.done();
  });
}

async function dragOnce(hand: Hand, { x, y }: Point, reach: number): Promise<void> {
  const steps = 30;
  const button = { button: "left", buttons: 1 };
  await hand.send("mouseMoved", { x: x + reach, y });
  await hand.send("mousePressed", { x: x + reach, y }, { ...button, clickCount: 1 });
  for (let i = 1; i <= steps; i += 1)
    await hand.send("mouseMoved", { x: x + reach - (2 * reach * i) / steps, y }, button);
  await hand.send("mouseReleased", { x: x - reach, y }, { button: "left", clickCount: 1 });
}

/** Scrolls what is under the pointer, down and up again. Gives the frames. */
export async function scrollThrough(page: Page, cdp: CDPSession, selector: string, steps = 30) {
  const { x, y } = await middleOf(page, selector);
  return watch(page, async () => {
    const hand = new Hand(cdp);
    for (const deltaY of [120, -120])
      for (let i = 0; i < steps; i += 1) await hand.send("mouseWheel", { x, y }, { deltaX: 0, deltaY });
    await hand.done();
  });
}
