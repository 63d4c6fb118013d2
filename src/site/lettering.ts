import { readFileSync } from "node:fs";
import path from "node:path";
import { Blob, Buffer, Face, Font, shape } from "harfbuzzjs";

/** A family and weight of the site's faces. */
export type Lettered = "mukta-400" | "mukta-600" | "eczar-500";

interface Glyph {
  readonly outline: string;
  readonly x: number;
  readonly y: number;
}

/** A text as outlines: glyphs at their places on a line, and the line's width, in units of the font. */
interface Shaped {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

const UNITS = 1000;

/**
 * Sets text in the site's own faces as SVG paths. HarfBuzz shapes it, since resvg 2.6 gives a cluster of Devanagari the
 * width of its widest glyph alone. `folder` holds the faces as TrueType files.
 */
export class Lettering {
  private readonly fonts = new Map<string, Font>();
  private readonly kept = new Map<string, Shaped>();

  constructor(private readonly folder: string) {}

  private font(name: string): Font {
    const known = this.fonts.get(name);
    if (known) return known;
    const file = readFileSync(path.join(this.folder, `${name}.ttf`));
    const font = new Font(new Face(new Blob(new Uint8Array(file).buffer)));
    this.fonts.set(name, font);
    return font;
  }

  private shapeRun(text: string, face: Lettered): Shaped {
    const key = `${face} ${text}`;
    const known = this.kept.get(key);
    if (known) return known;
    const font = this.font(`${face}-${/[\u0900-\u097f]/.test(text) ? "devanagari" : "latin"}`);
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    let width = 0;
    const glyphs = buffer.getGlyphInfos().map(({ codepoint }, i) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
      const glyph = { outline: font.glyphToPath(codepoint), x: width + xOffset, y: yOffset };
      width += xAdvance;
      return glyph;
    });
    const shaped = { glyphs, width };
    this.kept.set(key, shaped);
    return shaped;
  }

  /** A text of both scripts, run by run. */
  private shape(text: string, face: Lettered): Shaped {
    const runs = text.match(/[\u0900-\u097f\u200c\u200d]+|[^\u0900-\u097f\u200c\u200d]+/g) ?? [];
    let width = 0;
    const glyphs = runs.flatMap((run) => {
      const shaped = this.shapeRun(run, face);
      const start = width;
      width += shaped.width;
      return shaped.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + start }));
    });
    return { glyphs, width };
  }

  /** The width of a line in pixels. */
  width(text: string, face: Lettered, size: number): number {
    return (this.shape(text, face).width * size) / UNITS;
  }

  /** A line as SVG; `x` is its left edge, `y` its base line, in pixels. */
  line(text: string, face: Lettered, size: number, x: number, y: number, fill: string): string {
    const scale = size / UNITS;
    const drawn = this.shape(text, face).glyphs.filter((g) => g.outline !== "");
    const outlines = drawn.map((g) => `<path transform="translate(${g.x} ${g.y})" d="${g.outline}"/>`);
    return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${outlines.join("")}</g>`;
  }

  /** Breaks a text into the fewest lines of at most `most` pixels, as even as they can be. */
  breakLines(text: string, face: Lettered, size: number, most: number): readonly string[] {
    const fill = (limit: number) => {
      const lines: string[] = [];
      for (const word of text.split(" ")) {
        const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
        if (lines.length > 0 && this.width(longer, face, size) <= limit) lines[lines.length - 1] = longer;
        else lines.push(word);
      }
      return lines;
    };
    const count = fill(most).length;
    let limit = this.width(text, face, size) / count;
    while (limit < most && fill(limit).length > count) limit += size / 2;
    return fill(Math.min(limit, most));
  }
}
