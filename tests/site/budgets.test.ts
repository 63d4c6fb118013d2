import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { listFiles } from "../../src/site/listFiles.mjs";
import { attribute, DIST, FILES, read } from "./dist.ts";

/** Budgets of a first visit to a start page, in bytes under brotli 11: the numbers of design that the build must keep. */
const BUDGETS = {
  pageAndStyle: 26_000,
  scripts: 100_000,
  timeline: 70_000,
  summaries: 14_000,
  earlyFonts: 56_000,
  fonts: { hi: 170_000, en: 64_000 },
  offline: 2_500_000,
  pictures: 12_000_000,
} as const;

const sizes = new Map<string, number>();

function brotli(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const body = readFileSync(path.join(DIST, file));
  const size = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  sizes.set(file, size);
  return size;
}

const total = (files: readonly string[]) => files.reduce((sum, file) => sum + brotli(file), 0);
const asset = (pattern: RegExp) => FILES.filter((file) => pattern.test(file));

/** Files that a start page names in its head, by the kind of link. */
function named(language: string, rel: string): readonly string[] {
  const links = read(`${language}/index.html`).match(/<(link|script) [^>]*>/g) ?? [];
  // The style for print is fetched aside and holds up nothing.
  const shown = links.filter((link) => !link.includes('media="print"'));
  const chosen = rel === "script" ? shown.filter((l) => l.startsWith("<script") && l.includes("src=")) : shown;
  return chosen
    .filter((link) => rel === "script" || link.includes(`rel="${rel}"`))
    .flatMap((link) => attribute(link, rel === "script" ? "src" : "href"))
    .map((link) => path.posix.join(language, link));
}

/** A script with all that it imports at once. */
function withImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, next = ""] of read(file).matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g))
    withImports(path.posix.join("assets", next), seen);
  return seen;
}

test.each(["hi", "en"])("page and style of the start page keep within %s's budget", (language) => {
  const size = total([`${language}/index.html`, ...named(language, "stylesheet")]);
  expect(size).toBeLessThanOrEqual(BUDGETS.pageAndStyle);
});

test.each(["hi", "en"])("scripts before the timeline keep within the budget (%s)", (language) => {
  const files = [...named(language, "script"), ...named(language, "modulepreload")];
  expect(files.length).toBeGreaterThan(1);
  expect(total([...new Set(files.flatMap((file) => [...withImports(file)]))])).toBeLessThanOrEqual(BUDGETS.scripts);
});

test("the timeline's chunk with its style keeps within the budget", () => {
  const files = asset(/^assets\/scene-.*\.(js|css)$/);
  expect(files).toHaveLength(2);
  expect(total(files)).toBeLessThanOrEqual(BUDGETS.timeline);
});

test.each(["hi", "en"])("summaries keep within the budget (%s)", (language) => {
  expect(total(asset(new RegExp(`^data/library\\.${language}\\.`)))).toBeLessThanOrEqual(BUDGETS.summaries);
});

test.each(["hi", "en"] as const)("fonts keep within the budget (%s)", (language) => {
  const early = named(language, "preload").filter((file) => file.endsWith(".woff2"));
  expect(total(early)).toBeLessThanOrEqual(BUDGETS.earlyFonts);
  const all = asset(language === "hi" ? /(devanagari|latin).*\.woff2$/ : /(latin|mark).*\.woff2$/);
  const bytes = all.reduce((sum, file) => sum + statSync(path.join(DIST, file)).size, 0);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(BUDGETS.fonts[language]);
});

test.each(["hi", "en"])(
  "the whole site of a language for offline use keeps within the budget, not even packed (%s)",
  (language) => {
    const { shared, languages } = listFiles(DIST);
    const bytes = [...shared, ...(languages[language] ?? [])].reduce((sum, [, , size]) => sum + size, 0);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(bytes).toBeLessThanOrEqual(BUDGETS.offline);
  },
);

test("the pictures for sharing stay small", () => {
  const pictures = asset(/^pictures\//);
  expect(pictures.length).toBeGreaterThan(300);
  const bytes = pictures.reduce((sum, file) => sum + statSync(path.join(DIST, file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(BUDGETS.pictures);
});
