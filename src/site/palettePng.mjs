import { crc32, deflateSync } from "node:zlib";

/** The `most` colours that cover the most pixels, as 0xRRGGBB. */
function commonColours(pixels, most) {
  const counts = new Map();
  for (let i = 0; i < pixels.length; i += 4) {
    const colour = (pixels[i] << 16) | (pixels[i + 1] << 8) | pixels[i + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([colour]) => colour);
}

/** Gives the place in `palette` of the colour nearest to a colour, remembering what it found. */
function nearestIn(palette) {
  const known = new Map(palette.map((colour, i) => [colour, i]));
  return function nearest(colour) {
    const found = known.get(colour);
    if (found !== undefined) return found;
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    palette.forEach((other, i) => {
      const [r, g, b] = [16, 8, 0].map((shift) => ((colour >> shift) & 255) - ((other >> shift) & 255));
      const far = r * r + g * g + b * b;
      if (far < least) [best, least] = [i, far];
    });
    known.set(colour, best);
    return best;
  };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return out;
}

/**
 * Opaque RGBA pixels as a PNG of at most 64 colours (https://www.w3.org/TR/png-3/, colour type 3): a third of the bytes
 * of the full-colour file for a picture of text on a plain ground.
 */
export function palettePng(pixels, width, height) {
  const palette = commonColours(pixels, 64);
  const nearest = nearestIn(palette);
  const rows = Buffer.alloc((width + 1) * height);
  let before = -1;
  let place = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const i = (y * width + x) * 4;
      const colour = (pixels[i] << 16) | (pixels[i + 1] << 8) | pixels[i + 2];
      if (colour !== before) [before, place] = [colour, nearest(colour)];
      rows[y * (width + 1) + x + 1] = place;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
