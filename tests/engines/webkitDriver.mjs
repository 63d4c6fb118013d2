/** Drives WebKitGTK's MiniBrowser by WebDriver, on a screen that nobody sees, through the interface in `reader.mjs`. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { Builder, By, Capabilities, Key, Origin } from "selenium-webdriver";
import { findWebKit } from "./finding.mjs";
import { takeHeard } from "./looks.mjs";

const KEYS = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Tab: Key.TAB,
};
/** No page and no script may take longer, in ms. */
const LONGEST = 40_000;

class WebKitDriver {
  #driver;
  #place;
  #version;
  #faults = [];

  constructor(driver, place, version) {
    this.#driver = driver;
    this.#place = place;
    this.#version = version;
  }

  async goto(url) {
    await this.#hear();
    await this.#driver.get(url);
    await this.#hear();
  }

  /** The driver has no ear for the console, so the page itself collects its faults, from its load on. */
  async #hear() {
    this.#faults.push(...(await this.evaluate(takeHeard)));
  }

  evaluate(work, ...args) {
    return this.#driver.executeScript(work, ...args);
  }

  async click(selector) {
    await this.#driver.findElement(By.css(selector)).click();
  }

  async type(text) {
    await this.#driver.actions().sendKeys(text).perform();
  }

  async press(key) {
    await this.#driver
      .actions()
      .sendKeys(KEYS[key] ?? key)
      .perform();
  }

  async back() {
    await this.#driver.navigate().back();
  }

  async drag(from, to) {
    const at = (point) => ({ x: Math.round(point.x), y: Math.round(point.y), origin: Origin.VIEWPORT });
    const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const hand = this.#driver.actions().move(at(from)).press().move(at(half)).move(at(to)).release();
    await hand.perform();
  }

  /** WebKitWebDriver turns the wheel without the keys that are held, and back again at the end; so the page is given
   * the event itself. */
  async zoomWheel(at, deltaY) {
    await this.evaluate(
      ({ x, y }, turned) => {
        const turn = { bubbles: true, cancelable: true, clientX: x, clientY: y, ctrlKey: true, deltaY: turned };
        document.elementFromPoint(x, y).dispatchEvent(new WheelEvent("wheel", turn));
      },
      at,
      deltaY,
    );
  }

  async takeFaults() {
    await this.#hear();
    return this.#faults.splice(0);
  }

  version() {
    return this.#version;
  }

  async close() {
    await this.#driver.quit().catch(() => {});
    this.#place.end();
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A screen that nobody sees, with the number that it found free. */
async function startScreen(program, children) {
  const screen = spawn(program, ["-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    detached: true,
  });
  children.push(screen);
  return new Promise((resolve, reject) => {
    screen.once("error", reject);
    screen.once("exit", () => reject(new Error("Xvfb ended before it had a screen.")));
    screen.stdio[3].once("data", (number) => resolve(`:${String(number).trim()}`));
  });
}

async function startService(program, env, children) {
  const port = await freePort();
  const service = spawn(program, [`--port=${port}`], { env, stdio: "ignore", detached: true });
  children.push(service);
  const address = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + LONGEST; ; await new Promise((next) => setTimeout(next, 100))) {
    const answer = await fetch(`${address}/status`).catch(() => null);
    if (answer?.ok) return address;
    if (Date.now() > end || service.exitCode !== null) throw new Error("WebKitWebDriver does not answer.");
  }
}

/** A folder for what the browser keeps, and a way to end and remove all that was started. */
function makePlace() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "samvad-webkit-"));
  const children = [];
  const end = () => {
    process.removeListener("exit", end);
    for (const child of children.splice(0).reverse()) {
      // Each child leads a group of its own, so that its own children, the browser among them, end with it.
      try {
        process.kill(-child.pid, "SIGTERM");
      } catch (error) {
        if (error.code !== "ESRCH") throw error;
      }
    }
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", end);
  return { folder, children, end };
}

/** Starts WebKitGTK's MiniBrowser. */
export async function startWebKit() {
  const found = findWebKit();
  const place = makePlace();
  try {
    const display = await startScreen(found.screen, place.children);
    const kept = { XDG_CACHE_HOME: place.folder, XDG_CONFIG_HOME: place.folder, XDG_DATA_HOME: place.folder };
    const env = { ...process.env, ...kept, DISPLAY: display, NO_AT_BRIDGE: "1" };
    const address = await startService(found.driver, env, place.children);
    const wanted = new Capabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: found.browser, args: ["--automation"] },
    });
    const driver = await new Builder().usingServer(address).withCapabilities(wanted).build();
    await driver.manage().setTimeouts({ pageLoad: LONGEST, script: LONGEST });
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 940 });
    const version = (await driver.getCapabilities()).getBrowserVersion();
    return new WebKitDriver(driver, place, `WebKitGTK ${version} (MiniBrowser)`);
  } catch (error) {
    place.end();
    throw error;
  }
}
