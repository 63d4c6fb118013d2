import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};
const COMPRESSIBLE = new Set([".css", ".csv", ".html", ".ics", ".js", ".json", ".svg", ".txt", ".webmanifest", ".xml"]);

const ENCODERS = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => promisify(gzip)(body),
};

/** Headers that a `<meta>` policy cannot carry; as in `docs/deploy/`. */
const HEADERS = {
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Anyone may frame the embed pages, only the site itself the others. */
function framing(below) {
  return { "Content-Security-Policy": `frame-ancestors ${/^(hi|en)\/embed\//.test(below ?? "") ? "*" : "'self'"}` };
}

/** The file that answers a path below the base, or null when the path leaves the folder. */
function fileOf(folder, below) {
  const file = path.join(folder, below.endsWith("/") || below === "" ? `${below}index.html` : below);
  return file === folder || file.startsWith(folder + path.sep) ? file : null;
}

function encodingFor(request, extension) {
  if (!COMPRESSIBLE.has(extension)) return null;
  const accepted = String(request.headers["accept-encoding"] ?? "");
  return /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
}

/** Reads files and keeps what it compressed, by file, encoding and content. */
function makeStore(folder) {
  const kept = new Map();
  return async function read(below, encoding) {
    const file = fileOf(folder, below);
    if (!file) return null;
    const raw = await readFile(file).catch(() => null);
    if (!raw) return null;
    const etag = `"${createHash("sha256").update(raw).digest("base64url").slice(0, 16)}${encoding ? `-${encoding}` : ""}"`;
    if (!encoding) return { body: raw, etag };
    const known = kept.get(file);
    if (known?.etag === etag) return known;
    const made = { body: await ENCODERS[encoding](raw), etag };
    kept.set(file, made);
    return made;
  };
}

async function answer(request, response, base, read) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const url = new URL(request.url ?? "/", "http://localhost");
  const asked = decodeURIComponent(url.pathname);
  if (`${asked}/` === base) {
    response.writeHead(301, { Location: base + url.search }).end();
    return;
  }
  const below = asked.startsWith(base) ? asked.slice(base.length) : null;
  const extensionOf = (name) => path.extname(name) || ".html";
  const wanted = below === null ? null : await read(below, encodingFor(request, extensionOf(below)));
  if (!wanted && below !== null && !below.endsWith("/") && (await read(`${below}/`, null))) {
    response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
    return;
  }
  const found = wanted ?? (await read("404.html", encodingFor(request, ".html")));
  const extension = wanted && below !== null ? extensionOf(below) : ".html";
  const encoding = encodingFor(request, extension);
  const headers = {
    ...HEADERS,
    ...framing(below),
    "Content-Type": TYPES[extension] ?? "application/octet-stream",
    "Cache-Control": below?.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    ...(encoding ? { "Content-Encoding": encoding, Vary: "Accept-Encoding" } : {}),
  };
  if (wanted && request.headers["if-none-match"] === wanted.etag) {
    response.writeHead(304, { ...HEADERS, ETag: wanted.etag }).end();
    return;
  }
  if (found && wanted) headers.ETag = found.etag;
  const body = found?.body ?? Buffer.from("Not found");
  response.writeHead(wanted ? 200 : 404, { ...headers, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.removeListener("error", reject);
      resolve(server.address().port);
    });
  });
}

/**
 * Serves a built site on 127.0.0.1. `port` 0 takes any; `first` (default) tries on from `port` until one is free.
 * `base` is the folder of the site in the address, with slashes at both ends. Gives the address and a way to stop.
 */
export async function serve(folder, { port = 4173, base = "/", tries = 100 } = {}) {
  const read = makeStore(path.resolve(folder));
  const server = createServer((request, response) => {
    answer(request, response, base, read).catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
  for (let at = port, left = port === 0 ? 1 : tries; ; at += 1, left -= 1) {
    try {
      const taken = await listen(server, at);
      const close = () =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        });
      return { url: `http://127.0.0.1:${taken}${base}`, port: taken, close };
    } catch (error) {
      if (error.code !== "EADDRINUSE" || left <= 1) throw error;
    }
  }
}
