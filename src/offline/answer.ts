import type { Keep } from "./keep.ts";

/** How long a page is waited for when a stored one is at hand, in milliseconds. */
const PATIENCE = 5000;

const IMMUTABLE = /^assets\/|\.[0-9a-f]{8}\.json$/;
const RECORD = /^data\/engagements\/([^/]+)\.json$/;
const ALL_RECORDS = "data/engagements.json";

/** The page that the app fills in by itself, for a path below the root; null when its language is not stored. */
async function shell(keep: Keep, path: string, search: string): Promise<Response | null> {
  const [language = ""] = path.split("/");
  const known = Object.hasOwn(keep.list.languages, language);
  // Half of a language would be a page that stays empty.
  const stored = known && (await keep.isWhole(language)) ? await keep.match(`offline/${language}.txt`) : undefined;
  if (stored) {
    const folders = path.split("/").length - 1;
    const html = (await stored.text()).replaceAll("{{root}}", "../".repeat(folders) || "./");
    return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
  for (const other of Object.keys(keep.list.languages)) {
    if (other === language || !(await keep.isWhole(other))) continue;
    const rest = known ? path.slice(language.length + 1) : "";
    return Response.redirect(`${keep.root}${other}/${rest}${search}`);
  }
  return null;
}

/** A page: from the network, or when that fails or is very slow, the stored one. */
async function answerPage(request: Request, keep: Keep, path: string, search: string): Promise<Response> {
  const coming = fetch(request);
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const first = await Promise.race([coming, late]).catch(() => null);
  if (first) return first;
  return (await shell(keep, path, search)) ?? coming;
}

/** One record, cut out of the file of all records. */
async function recordOf(keep: Keep, path: string): Promise<Response | undefined> {
  const id = RECORD.exec(path)?.[1];
  const all = id === undefined ? undefined : await keep.match(ALL_RECORDS);
  if (!all) return undefined;
  const { engagements } = (await all.json()) as { engagements: readonly { id: string }[] };
  const record = engagements.find((e) => e.id === id);
  return record && new Response(JSON.stringify(record), { headers: { "Content-Type": "application/json" } });
}

/** A file whose name may stay while its content changes: from the network, else the stored one. */
async function answerFresh(request: Request, keep: Keep, path: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const stored = (await keep.match(path)) ?? (await recordOf(keep, path));
    if (stored) return stored;
    throw error;
  }
}

/** The answer to a request below the site's root, or null when the browser should see to it alone. */
export function answer(request: Request, keep: Keep): Promise<Response> | null {
  if (request.method !== "GET" || !request.url.startsWith(keep.root)) return null;
  const url = new URL(request.url);
  const path = url.href
    .slice(keep.root.length)
    .replace(/[?#].*$/, "")
    .replace(/(^|\/)index\.html$/, "$1");
  if (request.mode === "navigate") {
    const isPage = path === "" || path.endsWith("/");
    return isPage ? answerPage(request, keep, path, url.search) : null;
  }
  if (IMMUTABLE.test(path)) return keep.match(path).then((stored) => stored ?? fetch(request));
  return answerFresh(request, keep, path);
}
