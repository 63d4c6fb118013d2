import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** To which language a file belongs that is stored for use offline; "shared" for both, null when it is not stored. */
function groupOf(file) {
  const own = /^offline\/(hi|en)\.txt$|^assets\/(hi|en)-|\.(hi|en)\.(?:[0-9a-f]{8}\.json|webmanifest)$/.exec(file);
  if (own) return own[1] ?? own[2] ?? own[3];
  if (/^assets\/.*-devanagari-/.test(file)) return "hi";
  if (/^assets\/mark-.*\.woff2$/.test(file)) return "en";
  return /^assets\/|^data\/search\.|^data\/engagements\.json$|^icon\.svg$/.test(file) ? "shared" : null;
}

const hashOf = (content) => createHash("sha256").update(content).digest("hex").slice(0, 16);

/** The files of the built site that a language needs offline, as `offline/messages.ts` says. */
export function listFiles(dist) {
  const groups = { shared: [], hi: [], en: [] };
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((file) => file.split(path.sep).join("/"));
  for (const file of files.sort()) {
    const group = groupOf(file);
    if (!group) continue;
    const content = readFileSync(path.join(dist, file));
    groups[group].push([file, hashOf(content), content.length]);
  }
  const { shared, ...languages } = groups;
  return { version: hashOf(JSON.stringify(groups)), shared, languages };
}
