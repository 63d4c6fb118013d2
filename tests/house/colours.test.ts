import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const TRACKS = ["leaders", "diplomacy", "security", "economy", "people"];

/** The first colour that a file gives each track, by the text before it. */
function colours(file: string, before: (track: string) => string): (string | undefined)[] {
  const text = readFileSync(file, "utf8");
  return TRACKS.map((track) => new RegExp(`${before(track)}[:\\s"]+(#[0-9a-f]{6})`).exec(text)?.[1]);
}

it("each track has one colour on a light ground: on the screen, on paper and in the pictures for sharing", () => {
  const variable = (track: string) => `--track-${track}`;
  const screen = colours("src/page/tokens.css", variable);
  expect(screen.every(Boolean)).toBe(true);
  expect(colours("src/page/print.css", variable)).toEqual(screen);
  expect(colours("src/site/picture.ts", (track) => `\\b${track}`)).toEqual(screen);
});
