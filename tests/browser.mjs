/** Finds a Chromium for the journeys, or brings one on a Debian machine. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const USUAL = [
  // The same engine without the browser around it: the journeys take two thirds of the time.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function installOnDebian() {
  const run = (...args) =>
    execFileSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "ignore", "inherit"],
    });
  run("update");
  // A font of the system's own stands behind the site's, as on every reader's machine.
  run("install", "-y", "--no-install-recommends", "chromium", "chromium-headless-shell", "fonts-dejavu-core");
}

/**
 * The path of a Chromium: `CHROMIUM_PATH`, then the usual places, then Playwright's own, then Debian's, installed when
 * this runs as root on Debian. Throws one sentence that says what to run when there is none.
 */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && existsSync(asked)) return asked;
  if (asked) throw new Error(`CHROMIUM_PATH names ${asked}, where there is no file; correct it or unset it.`);
  const here = [...USUAL, chromium.executablePath()].find((place) => place && existsSync(place));
  if (here) return here;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("No browser found; installing Debian's chromium.");
    installOnDebian();
    const installed = USUAL.find((place) => existsSync(place));
    if (installed) return installed;
  }
  throw new Error("No Chromium found: run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH to one.");
}
