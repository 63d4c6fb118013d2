import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROOMS = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The rooms that each room really imports from. */
function imports(room: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of readdirSync(`src/${room}`)) {
    if (!/\.(ts|tsx|mjs)$/.test(file)) continue;
    const text = readFileSync(`src/${room}/${file}`, "utf8");
    for (const [, other] of text.matchAll(/(?:from|import)\s*\(?\s*"\.\.\/([a-z]+)\//g)) if (other) found.add(other);
  }
  return found;
}

/** What docs/architecture.md says each room may import. */
function allowed(): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = readFileSync("docs/architecture.md", "utf8").matchAll(/^\| `([a-z]+)` \| ([^|]+) \|/gm);
  const table = new Map<string, ReadonlySet<string>>();
  for (const [, room = "", text = ""] of rows) {
    const named = [...text.matchAll(/`([a-z]+)`/g)].map(([, name = ""]) => name);
    const all = ROOMS.filter((name) => name !== room && name !== "site" && name !== "offline");
    if (text.startsWith("nothing")) table.set(room, new Set());
    else table.set(room, new Set(text.startsWith("all") ? all : named));
  }
  return table;
}

describe("the picture of the rooms", () => {
  it("names every room that exists, and no other", () => {
    expect([...allowed().keys()].sort()).toEqual([...ROOMS].sort());
  });

  it.each(ROOMS)("tells the truth about what %s imports", (room) => {
    const may = allowed().get(room) ?? new Set();
    expect([...imports(room)].filter((other) => !may.has(other))).toEqual([]);
  });
});
