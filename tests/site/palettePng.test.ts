import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { icon } from "../../src/site/icons.ts";
import { palettePng } from "../../src/site/palettePng.mjs";

/** A PNG read by resvg's own decoder, as RGBA. */
function decode(png: Buffer, width: number, height: number): Uint8Array {
  const address = `data:image/png;base64,${png.toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${address}" width="${width}" height="${height}"/></svg>`;
  return new Resvg(svg).render().pixels;
}

test("a picture of few colours comes back to the pixel", () => {
  const [width, height] = [7, 5];
  const colours = [
    [255, 255, 255],
    [28, 27, 25],
    [191, 59, 48],
  ];
  const pixels = new Uint8Array(
    Array.from({ length: width * height }, (_, i) => [...(colours[(i * i) % 3] ?? []), 255]).flat(),
  );
  expect([...decode(palettePng(pixels, width, height), width, height)]).toEqual([...pixels]);
});

test("a picture of many colours keeps 64 of them and stays near", () => {
  const side = 32;
  const pixels = new Uint8Array(
    Array.from({ length: side * side }, (_, i) => [(i % side) * 8, Math.floor(i / side) * 8, 128, 255]).flat(),
  );
  const back = decode(palettePng(pixels, side, side), side, side);
  const seen = new Set(Array.from({ length: side * side }, (_, i) => back.slice(i * 4, i * 4 + 3).join()));
  expect(seen.size).toBeLessThanOrEqual(64);
  expect(seen.size).toBeGreaterThan(32);
});

test("an icon fills its square, so that it may be cut round", () => {
  const png = icon(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path fill="#123" d="M0 0h4v4H0z"/></svg>',
    8,
  );
  const pixels = decode(png, 8, 8);
  expect([...pixels.slice(0, 4)]).toEqual([17, 34, 51, 255]);
  expect([...pixels.slice(-4)]).toEqual([17, 34, 51, 255]);
});
