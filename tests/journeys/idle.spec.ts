import { readFileSync } from "node:fs";
import { expect, LANGUAGES, test, timelineReady } from "./support.ts";

const most = JSON.parse(readFileSync("tests/budgets.json", "utf8"))["everything until idle"] as number;

for (const language of LANGUAGES)
  test(`a first visit asks for at most ${most} bytes until it is idle, the other language aside (${language})`, async ({
    page,
    open,
  }) => {
    const other = language === "hi" ? "en" : "hi";
    const asked = new Map<string, number>();
    page.on("requestfinished", async (request) => {
      const { responseBodySize } = await request.sizes();
      asked.set(request.url(), responseBodySize);
    });
    await open(`${language}/`);
    await timelineReady(page);
    await page.waitForLoadState("networkidle");
    const own = [...asked].filter(([url]) => !new RegExp(`/${other}-|\\.${other}\\.`).test(url));
    expect(own.length).toBeGreaterThan(8);
    expect(own.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(most);
  });

test("a first visit asks for nothing twice", async ({ page, open }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open("en/");
  await timelineReady(page);
  await page.waitForLoadState("networkidle");
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter((url, i) => asked.indexOf(url) !== i)).toEqual([]);
});

test("an English page asks for no Devanagari face: its two Hindi words have small files of their own", async ({
  page,
  open,
}) => {
  const faces: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "font") faces.push(request.url().replace(/.*\/|-[\w-]{8}\.woff2$/g, ""));
  });
  await open("en/");
  await timelineReady(page);
  await page.waitForLoadState("networkidle");
  expect(faces.sort()).toEqual(["eczar-500-latin", "mark-400", "mark-500", "mukta-400-latin", "mukta-600-latin"]);
});
