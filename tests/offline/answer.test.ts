import { beforeEach, expect, test, vi } from "vitest";
import { answer } from "../../src/offline/answer.ts";
import { Keep } from "../../src/offline/keep.ts";
import { FakeCaches, FakeServer, listOf, ROOT } from "./fakes.ts";

const FILES = {
  "assets/a-12345678.js": "a",
  "data/engagements.json": '{"engagements":[{"id":"2024-x","n":1},{"id":"2025-y","n":2}]}',
  "offline/hi.txt": '<html lang="hi" data-root="{{root}}"><script src="{{root}}assets/a.js">',
  "offline/en.txt": "<html lang=en>",
};

let server: FakeServer;
let keep: Keep;

beforeEach(async () => {
  server = new FakeServer(FILES);
  vi.stubGlobal("caches", new FakeCaches());
  vi.stubGlobal("fetch", server.fetch);
  keep = new Keep(listOf("1", FILES), ROOT);
  await keep.keep("hi", () => {});
  server.asked.length = 0;
});

/** A request as the browser makes it; `new Request` knows no navigation. */
const request = (path: string, mode = "cors", method = "GET") => ({ url: ROOT + path, mode, method }) as Request;

const page = (path: string) => answer(request(path, "navigate"), keep);

test("a page comes from the network as long as there is one", async () => {
  server.files = { ...FILES, "hi/about/": "from the network" };
  expect(await (await page("hi/about/"))?.text()).toBe("from the network");
});

test("without network a page is the app's own, with the way back to the root for its depth", async () => {
  server.down = true;
  expect(await (await page("hi/"))?.text()).toContain('data-root="../"');
  const deep = await page("hi/engagements/2024-x/?from=2024-01-01");
  expect(await deep?.text()).toContain('<script src="../../../assets/a.js">');
  expect(deep?.headers.get("content-type")).toContain("text/html");
});

test("without network a language that is not stored gives the same page in the one that is", async () => {
  server.down = true;
  const other = await page("en/engagements/2024-x/?q=modi");
  expect(other?.status).toBe(302);
  expect(other?.headers.get("location")).toBe(`${ROOT}hi/engagements/2024-x/?q=modi`);
  expect((await page(""))?.headers.get("location")).toBe(`${ROOT}hi/`);
});

test("without network half a language is not shown as an empty page", async () => {
  const half = new Keep(listOf("2", FILES), ROOT);
  await (await caches.open(half.name)).put(`${ROOT}offline/en.txt`, new Response(FILES["offline/en.txt"]));
  server.down = true;
  const en = await answer(request("en/about/", "navigate"), half)?.catch((fault: Error) => fault.message);
  expect(en).toBe("Failed to fetch");
});

test("a very slow network gives way to what is stored", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", () => new Promise(() => {}));
  const coming = page("hi/");
  await vi.advanceTimersByTimeAsync(5000);
  expect(await (await coming)?.text()).toContain('lang="hi"');
  vi.useRealTimers();
});

test("files that never change are not asked for again", async () => {
  expect(await (await answer(request("assets/a-12345678.js"), keep))?.text()).toBe("a");
  expect(server.asked).toEqual([]);
});

test("a record comes fresh from the network, and without it out of the file of all records", async () => {
  const asked = () => answer(request("data/engagements/2025-y.json"), keep);
  server.files = { ...FILES, "data/engagements/2025-y.json": '{"id":"2025-y","n":3}' };
  expect(await (await asked())?.json()).toEqual({ id: "2025-y", n: 3 });
  server.down = true;
  expect(await (await asked())?.json()).toEqual({ id: "2025-y", n: 2 });
  await expect(answer(request("data/engagements/2026-z.json"), keep)).rejects.toThrow("Failed to fetch");
});

test("other hosts, other methods and downloads are none of its business", () => {
  expect(answer({ url: "https://other.org/", mode: "cors", method: "GET" } as Request, keep)).toBeNull();
  expect(answer(request("hi/", "cors", "POST"), keep)).toBeNull();
  expect(answer(request("data/engagements.hi.csv", "navigate"), keep)).toBeNull();
});
