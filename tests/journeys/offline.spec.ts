import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { serve } from "../../src/site/serve.mjs";

interface Host {
  readonly url: string;
  /** From now on nothing is answered, as without network. */
  stop(): Promise<void>;
  /** Puts another version of the site in the place of this one. */
  publishNext(): void;
}

const BUILT = process.env.SAMVAD_DIST ?? "dist";

/** A copy of the site with one file changed, and the service worker that lists it. */
function changeIcon(folder: string): void {
  const file = path.join(folder, "icon.svg");
  const hash = (content: Buffer) => createHash("sha256").update(content).digest("hex").slice(0, 16);
  const before = readFileSync(file);
  const after = Buffer.concat([before, Buffer.from("<!-- next -->")]);
  writeFileSync(file, after);
  const worker = path.join(folder, "sw.js");
  const listed = readFileSync(worker, "utf8").replaceAll(hash(before), hash(after));
  writeFileSync(worker, listed.replace(/version:(["'`])[0-9a-f]+/, "version:$1next"));
}

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  host: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "samvad-offline-"));
    cpSync(BUILT, folder, { recursive: true, filter: (file) => !/pictures/.test(file) });
    const server = await serve(folder, { port: 0, base: "/some/where/" });
    let running = true;
    const stop = async () => {
      if (running) await server.close();
      running = false;
    };
    await use({ url: server.url, stop, publishNext: () => changeIcon(folder) });
    await stop();
    rmSync(folder, { recursive: true });
  },
});

test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 180_000 });

const saved = (page: Page, language: string) =>
  page.locator(".offline li", { hasText: language }).filter({ hasText: /saved|सहेज लिया/ });

test("after one visit the whole of a language works without network, in any folder", async ({ page, host }) => {
  await page.goto(`${host.url}en/`);
  await expect(saved(page, "English")).toBeVisible({ timeout: 40_000 });
  await host.stop();
  await page.goto(`${host.url}en/`);
  await expect(page.locator("[data-timeline]")).toHaveAttribute("data-ready", "true");
  expect(await page.locator("article[data-engagement]").count()).toBeGreaterThan(100);
  await page.locator('[data-control="search"]').fill("jaishankar lavrov tianjin");
  await expect(page.locator('article[data-engagement="2025-07-15-jaishankar-lavrov-tianjin"]')).toBeVisible();
  await page.goto(`${host.url}en/engagements/2024-07-09-annual-summit-22-moscow/`);
  await expect(page.locator("[data-detail] [data-source]").first()).toBeVisible();
  await page.goto(`${host.url}en/people/narendra-modi/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Narendra Modi");
  // A page that does not exist leads on to those that do, however deep it seems to lie.
  await page.goto(`${host.url}en/nowhere/at/all/`);
  await page.locator('#app a[href$="people/"]:visible').first().click();
  await expect(page).toHaveURL(`${host.url}en/people/`);
});

test("the other language is stored when it is asked for, and a page of it leads there until then", async ({
  page,
  host,
}) => {
  await page.goto(`${host.url}hi/about/`);
  await expect(saved(page, "हिन्दी")).toBeVisible({ timeout: 40_000 });
  await page.locator(".offline button", { hasText: "English" }).click();
  await expect(saved(page, "English")).toBeVisible({ timeout: 40_000 });
  await host.stop();
  await page.goto(`${host.url}en/about/`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("without the other language, its pages show the one that is stored", async ({ page, host }) => {
  await page.goto(`${host.url}en/about/`);
  await expect(saved(page, "English")).toBeVisible({ timeout: 40_000 });
  await host.stop();
  await page.goto(`${host.url}hi/people/vladimir-putin/`);
  expect(page.url()).toBe(`${host.url}en/people/vladimir-putin/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vladimir Putin");
});

test("a new version waits with a quiet note and is taken when the reader says so", async ({ page, host }) => {
  await page.goto(`${host.url}en/about/`);
  await expect(saved(page, "English")).toBeVisible({ timeout: 40_000 });
  host.publishNext();
  await page.goto(`${host.url}en/about/`);
  const note = page.locator(".offline-note");
  await expect(note).toContainText("new version", { timeout: 40_000 });
  const versions = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("samvad-")));
  expect(await versions()).toHaveLength(2);
  const loaded = page.waitForEvent("load");
  await note.getByRole("button").first().click();
  await loaded;
  await expect(saved(page, "English")).toBeVisible({ timeout: 40_000 });
  const icon = await page.evaluate(async () =>
    (await caches.match(new URL("../../icon.svg", location.href).href))?.text(),
  );
  expect(icon).toBeDefined();
  await host.stop();
  await page.goto(`${host.url}en/about/`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("where storing is refused the site works without", async ({ page, host }) => {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => {
      document.documentElement.dataset.refused = "";
      return Promise.reject(new DOMException("refused", "SecurityError"));
    };
  });
  await page.goto(`${host.url}en/about/`);
  await expect(page.locator("html[data-refused]")).toBeAttached({ timeout: 40_000 });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".offline")).toHaveCount(0);
  expect(faults).toEqual([]);
});
