import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What the benchmark builds and serves. */
export const WORK = path.join(ROOT, ".build/bench");

/** The pages that the site is compared with, as a package of their own. */
export const PEERS = path.join(ROOT, "bench/peers");
