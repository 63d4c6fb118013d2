/** Drives Chromium (by its own protocol) and Firefox (by WebDriver BiDi) through the interface in `reader.mjs`. */
import { launch } from "puppeteer-core";
import { findChromium, findFirefox } from "./finding.mjs";

const SIZE = { width: 1440, height: 900 };
/** No call to a browser may hang longer, in ms. */
const LONGEST = 40_000;
/** What Firefox says of every file that a page still asked for when it was left. */
const LEFT = /A ServiceWorker intercepted the request and encountered an unexpected error/;
// A proxy that is not there: whatever a browser asks of another host than this machine goes nowhere.
const NOWHERE = { host: "127.0.0.1", port: 9 };

class PuppeteerDriver {
  #browser;
  #page;
  #faults = [];

  constructor(browser, page) {
    this.#browser = browser;
    this.#page = page;
    page.setDefaultTimeout(LONGEST);
    page.on("pageerror", (error) => this.#faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.#faults.push(message.text());
    });
  }

  async goto(url) {
    await this.#page.goto(url);
  }

  evaluate(work, ...args) {
    return this.#page.evaluate(work, ...args);
  }

  async click(selector) {
    await this.#page.click(selector);
  }

  async type(text) {
    await this.#page.keyboard.type(text);
  }

  async press(key) {
    await this.#page.keyboard.press(key);
  }

  /** Not by the driver's own Back: in Firefox it waits for a load, which a page that was kept does not have. */
  async back() {
    await this.#page.evaluate(() => history.back());
  }

  async drag(from, to) {
    const { mouse } = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 8 });
    await mouse.up();
  }

  async zoomWheel(at, deltaY) {
    await this.#page.mouse.move(at.x, at.y);
    await this.#page.keyboard.down("Control");
    await this.#page.mouse.wheel({ deltaY });
    await this.#page.keyboard.up("Control");
  }

  async takeFaults() {
    return this.#faults.splice(0).filter((fault) => !LEFT.test(fault));
  }

  version() {
    return this.#browser.version();
  }

  async close() {
    await this.#browser.close();
  }
}

async function start(options) {
  const browser = await launch({ ...options, headless: true, defaultViewport: SIZE, protocolTimeout: LONGEST });
  return new PuppeteerDriver(browser, await browser.newPage());
}

/** Starts a Chromium without window. */
export function startChromium() {
  return start({
    executablePath: findChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      `--proxy-server=${NOWHERE.host}:${NOWHERE.port}`,
    ],
  });
}

/** Starts a Firefox without window. */
export function startFirefox() {
  return start({
    browser: "firefox",
    executablePath: findFirefox(),
    extraPrefsFirefox: {
      // After a page that was kept whole is shown again, the driver misses the end of the next navigation.
      "browser.sessionhistory.max_total_viewers": 0,
      "network.proxy.type": 1,
      "network.proxy.http": NOWHERE.host,
      "network.proxy.http_port": NOWHERE.port,
      "network.proxy.ssl": NOWHERE.host,
      "network.proxy.ssl_port": NOWHERE.port,
    },
  });
}
