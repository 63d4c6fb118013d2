import { isDeepStrictEqual } from "node:util";

/** The longest that a state is waited for, in ms: the machine may be busy with other things. */
const PATIENCE = 20_000;

/**
 * What a reader does and sees, the same for all engines. `driver` is an engine's adapter: `goto(url)`,
 * `evaluate(work, ...args)` (a function, in the page), `click(selector)`, `type(text)`, `press(key)`, `back()`,
 * `drag(from, to)`, `zoomWheel(at, deltaY)`, `takeFaults()`, `version()`, `close()`.
 */
export class Reader {
  #driver;
  #site;

  /** `site` is the absolute address of the site's root. */
  constructor(driver, site) {
    this.#driver = driver;
    this.#site = site;
  }

  /** The same browser at another address. */
  at(site) {
    return new Reader(this.#driver, site);
  }

  /** Goes to a path below the site's root. */
  open(below) {
    return this.#driver.goto(this.#site + below);
  }

  /** Goes to a path and waits until vis-timeline has drawn. */
  async openTimeline(below) {
    await this.open(below);
    await this.sees(
      "the timeline is drawn",
      () => document.querySelector('[data-timeline][data-ready="true"]') !== null,
    );
  }

  evaluate(work, ...args) {
    return this.#driver.evaluate(work, ...args);
  }

  /** Waits until what `read` gives passes `test`; the fault says what was there instead. */
  async #wait(what, read, test) {
    for (const end = Date.now() + PATIENCE; ; await new Promise((next) => setTimeout(next, 50))) {
      let value;
      try {
        value = await read();
        if (test(value)) return value;
      } catch (error) {
        // Between two pages there is none that could be asked.
        value = error.message;
      }
      if (Date.now() > end) throw new Error(`${what}: not so after ${PATIENCE / 1000} s, but ${JSON.stringify(value)}`);
    }
  }

  /** Waits until a function in the page gives something that is true, and gives it. */
  sees(what, work, ...args) {
    return this.#wait(what, () => this.evaluate(work, ...args), Boolean);
  }

  /** Waits until a function in the page gives this value. */
  seesValue(what, expected, work, ...args) {
    return this.#wait(
      `${what} is ${JSON.stringify(expected).slice(0, 200)}`,
      () => this.evaluate(work, ...args),
      (value) => isDeepStrictEqual(value, expected),
    );
  }

  /** Waits until the page has all that it asked for at first: one that is left before complains of what did not come. */
  hasLoaded() {
    return this.sees("the page is loaded", () => document.readyState === "complete");
  }

  /** Waits for a number of frames: longer than any flight of the view. */
  async seesFrames(number) {
    await this.evaluate(() => {
      window.framesSeen = 0;
      const count = () => {
        window.framesSeen += 1;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
    });
    await this.sees(`${number} frames`, (least) => window.framesSeen >= least, number);
  }

  /** Waits until one element matches. */
  finds(selector) {
    return this.sees(`${selector} is there`, (s) => document.querySelector(s) !== null, selector);
  }

  /** Waits until no element matches. */
  losesSight(selector) {
    return this.sees(`${selector} is gone`, (s) => document.querySelector(s) === null, selector);
  }

  /** Clicks on an element; one that is out of sight is brought to the middle first, as a reader does. */
  async click(selector) {
    await this.finds(selector);
    await this.evaluate((s) => {
      const element = document.querySelector(s);
      const { top, bottom } = element.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: "center", behavior: "instant" });
    }, selector);
    await this.#driver.click(selector);
  }

  type(text) {
    return this.#driver.type(text);
  }

  press(key) {
    return this.#driver.press(key);
  }

  back() {
    return this.#driver.back();
  }

  /** Drags the timeline by a share of its width; below zero to the left. */
  async drag(share) {
    const box = await this.#timelineBox();
    const from = { x: box.x + box.width * 0.6, y: box.y + box.height - 4 };
    await this.#driver.drag(from, { x: from.x + box.width * share, y: from.y });
  }

  /** Turns the wheel over the middle of the timeline with Ctrl held. */
  async zoomWheel(deltaY) {
    const box = await this.#timelineBox();
    await this.#driver.zoomWheel({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, deltaY);
  }

  #timelineBox() {
    return this.evaluate(() => {
      const { x, y, width, height } = document.querySelector("[data-timeline] [role=listbox]").getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  /** Puts the focus on an element. */
  focus(selector) {
    return this.evaluate((s) => document.querySelector(s).focus(), selector);
  }

  /** Waits until path and query below the site's root are these. */
  isAt(below) {
    return this.seesValue("the address", this.#site + below, () => location.href);
  }

  /** Waits until the visible range has these days. */
  seesRange(from, to) {
    return this.seesValue("the visible range", [from, to], () => {
      const { dataset } = document.querySelector("[data-timeline]");
      return [dataset.from, dataset.to];
    });
  }

  /** Waits until the visible range has this many days. */
  seesDays(days) {
    return this.seesValue("the number of days in view", days, () => {
      const { from, to } = document.querySelector("[data-timeline]").dataset;
      return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
    });
  }

  /** Waits until the list holds exactly these engagements and the count says so. */
  async seesList(ids) {
    await this.seesValue("the list", [...ids].sort(), () =>
      [...document.querySelectorAll("article[data-engagement]")].map((row) => row.dataset.engagement).sort(),
    );
    await this.seesCount(ids.length);
  }

  /** Waits until this many engagements are counted. */
  seesCount(count) {
    return this.seesValue("the count", String(count), () =>
      document.querySelector("[data-result-count]")?.getAttribute("data-result-count"),
    );
  }

  /** Waits until the page is in this language. */
  seesLanguage(language) {
    return this.seesValue("the language", language, () => document.documentElement.lang);
  }
}
