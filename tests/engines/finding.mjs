/** Finds the three browsers, or brings them on a Debian machine. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "../browser.mjs";

const FIREFOXES = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/usr/lib/firefox-esr/firefox-esr",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** Why an engine is not tried here, in one sentence for the reader. */
export class Missing extends Error {}

const mayInstall = () => process.getuid?.() === 0 && existsSync("/etc/debian_version");
let listsAreFresh = false;

function aptGet(...args) {
  execFileSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    // What apt says is shown only when it fails, as part of the error.
    stdio: ["ignore", "ignore", "pipe"],
  });
}

function install(packages) {
  console.log(`  installing Debian's ${packages.join(", ")}`);
  try {
    if (!listsAreFresh) aptGet("update");
    listsAreFresh = true;
    aptGet("install", "-y", "--no-install-recommends", ...packages);
  } catch (error) {
    const said = String(error.stderr ?? error.message).match(/^E: .*$/m)?.[0] ?? "apt-get failed";
    throw new Missing(`could not install ${packages.join(", ")} (${said}).`);
  }
}

/** What `look` finds; when it is nothing and this runs as root on Debian, what it finds after `packages` are there. */
function findOrInstall(look, packages, name) {
  const here = look();
  if (here) return here;
  if (!mayInstall())
    throw new Missing(`${name} is not here: as root on Debian this command installs ${packages.join(", ")} by itself.`);
  install(packages);
  const now = look();
  if (!now) throw new Missing(`${packages.join(", ")} are installed, but ${name} is not where it was looked for.`);
  return now;
}

/** The path of a Chromium. */
export function findChromium() {
  try {
    return findBrowser();
  } catch (error) {
    // A path that was asked for and is wrong is a fault, not a browser that cannot be had.
    throw process.env.CHROMIUM_PATH ? error : new Missing(error.message);
  }
}

/** The path of a Firefox: `FIREFOX_PATH`, then the usual places, then Debian's. */
export function findFirefox() {
  const asked = process.env.FIREFOX_PATH;
  if (asked && !existsSync(asked))
    throw new Error(`FIREFOX_PATH names ${asked}, where there is no file; correct it or unset it.`);
  if (asked) return asked;
  return findOrInstall(() => FIREFOXES.find((place) => existsSync(place)), ["firefox-esr"], "Firefox");
}

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

/** WebKitGTK puts its browser beside its library, below a folder that names the machine. */
function findMiniBrowser() {
  if (process.platform !== "linux") return undefined;
  const machines = readdirSync("/usr/lib").filter((name) => name.endsWith("-linux-gnu"));
  return ["/usr/libexec", "/usr/lib", "/usr/lib64", ...machines.map((name) => `/usr/lib/${name}`)]
    .flatMap((folder) => ["webkit2gtk-4.1", "webkitgtk-6.0"].map((name) => path.join(folder, name, "MiniBrowser")))
    .find((file) => existsSync(file));
}

/** The paths of WebKitGTK's MiniBrowser, of its driver, and of a screen that nobody sees. */
export function findWebKit() {
  const look = () => {
    const found = { browser: findMiniBrowser(), driver: onPath("WebKitWebDriver"), screen: onPath("Xvfb") };
    return Object.values(found).every(Boolean) ? found : undefined;
  };
  return findOrInstall(look, ["webkit2gtk-driver", "xvfb", "fonts-dejavu-core"], "WebKitGTK's MiniBrowser");
}
