import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import type { LinkResult, Manners } from "../../src/site/askLink.ts";
import { checkLinks, linksOf, printLinks, readKept } from "../../src/site/checkLinks.ts";

type Reply = (response: ServerResponse, request: IncomingMessage) => void;
const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (response) =>
    response.writeHead(code, headers).end("body");

let failures = 0;
const PAGES: Readonly<Record<string, Reply>> = {
  "/ok": status(200),
  "/moved": status(301, { Location: "/ok" }),
  "/moved-twice": status(308, { Location: "/moved" }),
  "/moved-to-nothing": status(301, { Location: "/gone" }),
  "/for-now": status(302, { Location: "/ok" }),
  "/moved-for-now": status(301, { Location: "/for-now" }),
  "/gone": status(410),
  "/loop": status(301, { Location: "/loop" }),
  "/odd": status(301, { Location: "ftp://127.0.0.1/" }),
  "/broken-place": status(301, { Location: "http://" }),
  "/forbidden": status(403),
  "/slow": (response) => setTimeout(() => status(200)(response, null as never), 120),
  "/hangs": () => {},
  "/cut": (response) => response.destroy(),
  "/once-busy": (response) => {
    failures += 1;
    status(failures === 1 ? 503 : 200, { "Retry-After": "7" })(response, null as never);
  },
  "/long": (response) => {
    response.writeHead(200);
    response.write("a first piece, and then nothing more");
  },
};

let server: Server;
let port = 0;
const asked: string[] = [];
const agents = new Set<string>();
const running = new Map<string, number>();
let most = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const host = request.headers.host ?? "";
    asked.push(request.url ?? "");
    agents.add(request.headers["user-agent"] ?? "");
    running.set(host, (running.get(host) ?? 0) + 1);
    most = Math.max(most, running.get(host) ?? 0);
    response.once("close", () => running.set(host, (running.get(host) ?? 1) - 1));
    (PAGES[request.url ?? ""] ?? status(404))(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

let waits: number[] = [];
beforeEach(() => {
  asked.length = 0;
  most = 0;
  failures = 0;
  waits = [];
});

const manners: Manners = {
  agent: "samvad-link-check/test",
  patience: 10_000,
  pause: 5,
  wait: async (ms) => {
    waits.push(ms);
  },
};

const at = (page: string) => `http://127.0.0.1:${port}${page}`;

async function ask(...pages: readonly string[]): Promise<readonly LinkResult[]> {
  return checkLinks(pages.map(at), new Map(), () => {}, manners);
}

describe("a link", () => {
  test.each([
    ["/ok", "ok", "200", undefined],
    ["/slow", "ok", "200", undefined],
    ["/long", "ok", "200", undefined],
    ["/moved", "moved", "200", "/ok"],
    ["/moved-twice", "moved", "200", "/ok"],
    ["/for-now", "ok", "200", undefined],
    ["/moved-for-now", "ok", "200", undefined],
    ["/missing", "dead", "404", undefined],
    ["/gone", "dead", "410", undefined],
    ["/moved-to-nothing", "dead", "410", undefined],
    ["/forbidden", "unsure", "403", undefined],
    ["/loop", "unsure", "redirects without end", undefined],
    ["/odd", "unsure", "redirect to ftp:", undefined],
    ["/broken-place", "unsure", "redirect to no address", undefined],
    ["/cut", "unsure", "UND_ERR_SOCKET", undefined],
  ])("%s is %s (%s)", async (page, state, said, to) => {
    const [result] = await ask(page);
    expect(result).toMatchObject({ url: at(page), state, said });
    expect(result?.to).toBe(to === undefined ? undefined : at(to));
  });

  test("that hangs is given up in time, and asked for once more", async () => {
    const [result] = await checkLinks([at("/hangs")], new Map(), () => {}, { ...manners, patience: 150 });
    expect(result).toMatchObject({ state: "unsure", said: "no answer in time" });
    expect(asked).toEqual(["/hangs", "/hangs"]);
  });

  test("whose server is busy is asked for again after the time that it names", async () => {
    expect(await ask("/once-busy")).toMatchObject([{ state: "ok", said: "200" }]);
    expect(waits).toContain(7000);
  });

  test("that is forbidden or dead is not asked for again", async () => {
    await ask("/forbidden", "/gone");
    expect(asked).toEqual(["/forbidden", "/gone"]);
  });

  test("to a host that answers nothing at all is unsure, not a crash", async () => {
    const [result] = await checkLinks(["http://127.0.0.1:1/x"], new Map(), () => {}, manners);
    expect(result?.state).toBe("unsure");
  });
});

describe("the check", () => {
  test("asks one host for one page at a time, with a pause between, and says who asks", async () => {
    const pages = ["/slow", "/ok", "/moved", "/for-now", "/slow?again", "/gone"];
    await ask(...pages);
    expect(most).toBe(1);
    expect(waits.length).toBe(asked.length - 1);
    expect(waits.every((ms) => ms === manners.pause)).toBe(true);
    expect([...agents]).toEqual(["samvad-link-check/test"]);
  });

  test("goes on where it was broken off: what is kept is not asked for again", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "samvad-"));
    const file = path.join(folder, "links.jsonl");
    const now = Date.parse("2026-01-10T00:00:00Z");
    const line = (page: string, day: string) =>
      JSON.stringify({ url: at(page), state: "dead", said: "404", when: `${day}T00:00:00Z` });
    writeFileSync(file, [line("/ok", "2026-01-09"), line("/slow", "2025-12-01"), '{"url": "http://bro'].join("\n"));
    const kept = readKept(file, now);
    rmSync(folder, { recursive: true });
    expect([...kept.keys()]).toEqual([at("/ok")]);
    const told: string[] = [];
    const results = await checkLinks([at("/ok"), at("/slow"), at("/ok")], kept, ({ url }) => told.push(url), manners);
    expect(asked).toEqual(["/slow"]);
    expect(told).toEqual([at("/slow")]);
    expect(results.map(({ state }) => state)).toEqual(["dead", "ok"]);
    expect(readKept(path.join(folder, "none.jsonl"), now).size).toBe(0);
  });

  test("knows every source of the records once, with its engagements", () => {
    const links = linksOf(dossier);
    const urls = dossier.engagements.flatMap((e) => e.sources.map(({ url }) => url));
    expect([...links.keys()].sort()).toEqual([...new Set(urls)].sort());
    expect([...links.values()].flat()).toHaveLength(urls.length);
  });

  test("prints how many answered, and names the dead and the moved with their engagements", async () => {
    const results = await ask("/ok", "/gone", "/moved");
    const printed = printLinks(results, new Map(results.map(({ url }) => [url, ["2025-01-01-a"]])));
    expect(printed).toMatch(/^ok {6}1\nmoved {3}1\ndead {4}1\nunsure {2}0\n/);
    expect(printed).toContain(`${at("/gone")} (410)\n    2025-01-01-a`);
    expect(printed).toContain(`${at("/moved")} (200) → ${at("/ok")}`);
  });
});
