import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { serve } from "../../src/site/serve.mjs";
import { expect, expectFault, listed, test, timelineReady } from "./support.ts";

const FOLDER = ".build/deploys";
const VIEW = "en/?from=2024-07-01&to=2024-09-30&track=leaders";

/** Puts a newer build in the place of the one that is served: the same files under other names. */
function deployNewer(): void {
  const assets = path.join(FOLDER, "assets");
  const renamed = readdirSync(assets).filter((name) => /-[\w-]{8}\.js$/.test(name));
  const fresh = (name: string) => name.replace(/.(?=\.js$)/, "$&$&");
  const texts = [path.join(FOLDER, "en/index.html"), ...readdirSync(assets).map((name) => path.join(assets, name))];
  for (const file of texts.filter((name) => /\.(js|html)$/.test(name))) {
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      renamed.reduce((all, name) => all.replaceAll(name, fresh(name)), text),
    );
  }
  for (const name of renamed) renameSync(path.join(assets, name), path.join(assets, fresh(name)));
}

test("a newer build replaces the one that is open: the page is loaded anew once and keeps its view", async ({
  page,
  context,
}) => {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const part of ["en/index.html", "assets", "data"])
    cpSync(path.join("dist", part), path.join(FOLDER, part), { recursive: true });
  const site = await serve(FOLDER, { port: 0 });
  await context.unrouteAll();
  expectFault(/404|Failed to (load|fetch)/);
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  await page.goto(site.url + VIEW);
  await timelineReady(page);
  const before = await listed(page);
  deployNewer();
  await page.locator("[data-action=download]").click();
  await expect.poll(() => loads).toBe(2);
  await timelineReady(page);
  expect(page.url()).toBe(site.url + VIEW);
  expect(await listed(page)).toEqual(before);
  await page.locator("[data-action=download]").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(loads).toBe(2);
  await site.close();
});

test("a part that cannot be fetched says so, and nothing else is lost", async ({ page, openTimeline }) => {
  expectFault(/ERR_FAILED|Failed to (load|fetch)/);
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  await page.route(/assets\/DownloadSheet-/, (route) => route.abort());
  await openTimeline(VIEW);
  await page.locator("[data-action=download]").click();
  await expect(page.getByRole("alert")).toContainText("could not be fetched");
  expect((await listed(page)).length).toBeGreaterThan(3);
  await page.locator("[data-control=earlier]").click();
  await expect(page).toHaveURL(/from=2024-04-01/);
  expect(loads).toBe(1);
});
