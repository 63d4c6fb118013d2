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
