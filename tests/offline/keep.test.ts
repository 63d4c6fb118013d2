import { beforeEach, expect, test, vi } from "vitest";
import { Keep } from "../../src/offline/keep.ts";
import { FakeCaches, FakeServer, listOf, ROOT } from "./fakes.ts";

const FIRST = {
  "assets/a.js": "a1",
  "assets/b.js": "b1",
  "data/library.hi.json": "hi1",
  "data/library.en.json": "en1",
};
const SECOND = { ...FIRST, "assets/b.js": "b2", "data/library.hi.json": "hi2" };

let store: FakeCaches;
let server: FakeServer;

beforeEach(() => {
  store = new FakeCaches();
  server = new FakeServer(FIRST);
  vi.stubGlobal("caches", store);
  vi.stubGlobal("fetch", server.fetch);
});

const text = async (keep: Keep, path: string) => (await keep.match(path))?.text();
const none = () => {};

test("a language is stored with all that it needs and nothing of the other", async () => {
  const keep = new Keep(listOf("1", FIRST), ROOT);
  const heard: [number, number][] = [];
  await keep.keep("hi", (done, total) => heard.push([done, total]));
  expect(await keep.isWhole("hi")).toBe(true);
  expect(await keep.isWhole("en")).toBe(false);
  expect(await keep.wanted()).toEqual(["hi"]);
  expect(await text(keep, "data/library.hi.json")).toBe("hi1");
  expect(await keep.match("data/library.en.json")).toBeUndefined();
  expect(heard.at(-1)).toEqual([keep.size("hi"), keep.size("hi")]);
});

test("a broken download leaves the language not stored, and is taken up where it ended", async () => {
  const keep = new Keep(listOf("1", FIRST), ROOT);
  server.files = { "assets/a.js": "a1" };
  await expect(keep.keep("hi", none)).rejects.toThrow(/answered 404/);
  expect(await keep.isWhole("hi")).toBe(false);
  expect(await keep.wanted()).toEqual([]);
  server.files = FIRST;
  server.asked.length = 0;
  await keep.keep("hi", none);
  expect(server.asked).not.toContain("assets/a.js");
  expect(await keep.isWhole("hi")).toBe(true);
});

test("a file of another version than the listed one is refused", async () => {
  server.files = SECOND;
  const keep = new Keep(listOf("1", FIRST), ROOT);
  await expect(keep.keep("hi", none)).rejects.toThrow(/another version/);
  expect(await keep.isWhole("hi")).toBe(false);
});

test("a new version fetches only what changed, and the old one stays for pages that are open", async () => {
  const old = new Keep(listOf("1", FIRST), ROOT);
  await old.keep("hi", none);
  server.files = SECOND;
  server.asked.length = 0;
  const next = new Keep(listOf("2", SECOND), ROOT);
  await next.install();
  expect(server.asked.toSorted()).toEqual(["assets/b.js", "data/library.hi.json"]);
  expect(await text(next, "assets/b.js")).toBe("b2");
  expect(await text(old, "assets/b.js")).toBe("b1");
  await next.tidy();
  expect(await text(old, "assets/b.js")).toBe("b1");
});

test("a half-finished update is discarded whole and the old version goes on", async () => {
  const old = new Keep(listOf("1", FIRST), ROOT);
  await old.keep("hi", none);
  const next = new Keep(listOf("2", SECOND), ROOT);
  server.files = { ...SECOND, "data/library.hi.json": "something else" };
  await expect(next.install()).rejects.toThrow();
  expect(await store.keys()).not.toContain("samvad-/samvad/ 2");
  expect(await old.isWhole("hi")).toBe(true);
});

test("of older versions only the last is kept", async () => {
  for (const version of ["1", "2", "3"]) {
    server.files = { ...FIRST, "assets/a.js": version };
    const keep = new Keep(listOf(version, server.files), ROOT);
    await keep.keep("en", none);
    await keep.tidy();
  }
  expect((await store.keys()).filter((name) => name.startsWith("samvad-"))).toEqual([
    "samvad-/samvad/ 2",
    "samvad-/samvad/ 3",
  ]);
});

test("the same site in another folder of the host keeps what it has stored", async () => {
  const one = new Keep(listOf("1", FIRST), ROOT);
  await one.keep("hi", none);
  const elsewhere = "https://example.org/samvad-next/";
  for (const version of ["1", "2", "3"]) await new Keep(listOf(version, FIRST), elsewhere).tidy();
  const other = new Keep(listOf("4", FIRST), elsewhere);
  await expect(other.install()).resolves.toBeUndefined();
  expect(await other.match("assets/a.js")).toBeUndefined();
  expect(await one.isWhole("hi")).toBe(true);
});

test("a first visit stores nothing before a language is asked for", async () => {
  await new Keep(listOf("1", FIRST), ROOT).install();
  expect(server.asked).toEqual([]);
});
