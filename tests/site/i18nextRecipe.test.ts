import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import en from "../../src/language/en.json";
import hi from "../../src/language/hi.json";
import { translator } from "../../src/language/messages.ts";
import { I18NEXT } from "../../src/site/i18nextRecipe.ts";
import { trim } from "../../src/site/trim.ts";

mkdirSync(".build", { recursive: true });
const folder = mkdtempSync(path.join(".build", "i18next-"));
afterAll(() => rmSync(folder, { recursive: true }));

const original = readFileSync("node_modules/i18next/dist/esm/i18next.js", "utf8");

/** The project's own translator over i18next as the site ships it. */
async function trimmedTranslator(): Promise<typeof translator> {
  const file = path.join(folder, "i18next.mjs");
  writeFileSync(file, trim(original, I18NEXT));
  vi.resetModules();
  vi.doMock("i18next", () => import(/* @vite-ignore */ pathToFileURL(file).href));
  return (await import("../../src/language/messages.ts")).translator;
}

/** Every key, plural forms as one, with the text that has the most to fill in. */
function messagesOf(part: object, before = ""): [string, string][] {
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === "string" ? [[before + name, value]] : messagesOf(value, `${before}${name}.`),
  );
}

test.each([
  ["en", en],
  ["hi", hi],
] as const)("i18next as the site ships it says the same in every message (%s)", async (language, messages) => {
  const shipped = (await trimmedTranslator())(language, messages);
  const whole = translator(language, messages);
  expect(shipped).not.toBe(whole);
  const all = messagesOf(messages);
  expect(all.length).toBeGreaterThan(100);
  for (const [name, text] of all) {
    const key = name.replace(/_(one|other)$/, "");
    const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, found = ""]) => found);
    const values = Object.fromEntries(names.map((each) => [each, `<${each}> & $t(${key}) "1,5"`]));
    for (const count of [0, 1, 2, 176]) {
      const options = { ...values, ...(key === name && !names.includes("count") ? {} : { count }) };
      expect(shipped(key as never, options as never), name).toBe(whole(key as never, options as never));
    }
  }
});

test("i18next as the site ships it refuses a key that does not exist, and what was cut", async () => {
  const t = (await trimmedTranslator())("en", en);
  const { createInstance } = await import("i18next");
  expect(() => createInstance().dir()).toThrow("was cut from the package for this site");
  expect(() => t("page.nonsense" as never)).toThrow('no message "page.nonsense" in en.json');
});
