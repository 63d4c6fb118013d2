import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

/** Every file of a folder with the hash of its bytes. */
function hashes(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), createHash("sha256").update(readFileSync(file)).digest("hex")]),
  );
}

function build(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "samvad-build-"));
  const day = { SOURCE_DATE_EPOCH: "1764028800" };
  execFileSync("node", ["src/site/build.mjs", "--quick", "--out", folder], { env: { ...process.env, ...day, ...env } });
  const made = hashes(folder);
  rmSync(folder, { recursive: true });
  return made;
}

test("two builds give the same bytes, whatever the time zone and the language of the machine", {
  timeout: 600_000,
}, () => {
  const here = build({ TZ: "Asia/Kolkata", LANG: "C" });
  const there = build({ TZ: "America/Los_Angeles", LANG: "hi_IN.UTF-8" });
  expect(Object.keys(here).length).toBeGreaterThan(700);
  expect(there).toEqual(here);
});
