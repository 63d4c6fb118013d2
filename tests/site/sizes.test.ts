import { statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../src/site/listFiles.mjs";
import { DIST, FILES } from "./dist.ts";

// What a first visit may cost stands in tests/budgets.json; here is what is fetched aside. Bytes as they are on disk.
const OFFLINE = 2_500_000;
const PICTURES = 12_000_000;

test.each(["hi", "en"])(
  "the whole site of a language for offline use keeps within 2.5 MB, not even packed (%s)",
  (l) => {
    const { shared, languages } = listFiles(DIST);
    const bytes = [...shared, ...(languages[l] ?? [])].reduce((sum, [, , size]) => sum + size, 0);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(bytes).toBeLessThanOrEqual(OFFLINE);
  },
);

test("every script, style and font belongs to what is stored for offline use", () => {
  const { shared, languages } = listFiles(DIST);
  const stored = new Set([shared, ...Object.values(languages)].flat().map(([file]) => file));
  expect(FILES.filter((file) => file.startsWith("assets/") && !stored.has(file))).toEqual([]);
});

test("of scripts and styles a language misses only the other one's messages", () => {
  const { languages } = listFiles(DIST);
  const own = (l: string) =>
    (languages[l] ?? []).map(([file]) => file).filter((file) => /^assets\/.*\.(js|css)$/.test(file));
  for (const l of ["hi", "en"]) expect(own(l).filter((file) => !file.startsWith(`assets/${l}-`))).toEqual([]);
});

test("the pictures for sharing stay small", () => {
  const pictures = FILES.filter((file) => file.startsWith("pictures/"));
  expect(pictures.length, "build without --quick").toBeGreaterThan(300);
  const bytes = pictures.reduce((sum, file) => sum + statSync(path.join(DIST, file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(PICTURES);
});
