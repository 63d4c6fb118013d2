import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import os from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../src/site/serve.mjs";

const outside = mkdtempSync(path.join(os.tmpdir(), "samvad-serve-"));
const folder = path.join(outside, "dist");
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(path.join(folder, "hi/embed"), { recursive: true });
  mkdirSync(path.join(folder, "assets"));
  writeFileSync(path.join(outside, "secret.txt"), "secret");
  writeFileSync(path.join(folder, "404.html"), "<p>lost");
  writeFileSync(path.join(folder, "hi/index.html"), "<p>नमस्ते".repeat(100));
  writeFileSync(path.join(folder, "hi/embed/index.html"), "<p>embed");
  writeFileSync(path.join(folder, "assets/a.js"), "1");
  site = await serve(folder, { port: 0, base: "/some/where/" });
});

afterAll(async () => {
  await site.close();
  rmSync(outside, { recursive: true });
});

/** A request as it stands: `fetch` would tidy the path and unpack the body. */
function ask(asked: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    get({ host: "127.0.0.1", port: site.port, path: asked, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on("error", reject);
  });
}

test("a folder answers with its page, also without its last slash", async () => {
  expect(await ask("/some/where/hi/")).toMatchObject({ status: 200, headers: { "content-type": /^text\/html/ } });
  expect(await ask("/some/where/hi?q=x")).toMatchObject({ status: 301, headers: { location: "/some/where/hi/?q=x" } });
  expect(await ask("/some/where")).toMatchObject({ status: 301, headers: { location: "/some/where/" } });
});

test("what is not there answers with the page for it, also above the site's folder", async () => {
  for (const asked of ["/some/where/none/", "/elsewhere/", "/"]) {
    const answer = await ask(asked);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe("<p>lost");
  }
});

test("no path leaves the folder", async () => {
  for (const asked of ["../secret.txt", "..%2fsecret.txt", "hi/../../secret.txt", "%2e%2e/secret.txt", "hi%00"]) {
    const { status, body } = await ask(`/some/where/${asked}`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.toString()).not.toContain("secret");
  }
  expect((await ask("/some/where/%")).status).toBe(400);
});

test("text is sent as brotli where it is understood, and not sent again when it has not changed", async () => {
  const packed = await ask("/some/where/hi/", { "accept-encoding": "gzip, br" });
  expect(packed.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(packed.body).toString()).toBe("<p>नमस्ते".repeat(100));
  const etag = String(packed.headers.etag);
  const again = await ask("/some/where/hi/", { "accept-encoding": "br", "if-none-match": etag });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
});

test("only the pages to embed may be framed by others, and files with a hash hold for a year", async () => {
  const framing = async (asked: string) => (await ask(`/some/where/${asked}`)).headers["content-security-policy"];
  expect(await framing("hi/")).toBe("frame-ancestors 'self'");
  expect(await framing("hi/embed/")).toBe("frame-ancestors *");
  expect((await ask("/some/where/assets/a.js")).headers["cache-control"]).toContain("immutable");
});

test("a taken port is passed over", async () => {
  const next = await serve(folder, { port: site.port });
  expect(next.port).toBeGreaterThan(site.port);
  await next.close();
});
