import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";

/** A font file of the site: cut from a face of @fontsource, with only the characters that the site uses. */
export interface Face {
  readonly name: string;
  readonly source: string;
  readonly text: string;
}

/** Characters from one code point to another, both included. */
function span(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");
}

/** The letters and signs of Hindi. Letters with a nuqta are written as letter and nuqta (NFC has no other form). */
export const DEVANAGARI = [
  span(0x901, 0x903),
  span(0x905, 0x90b),
  span(0x90f, 0x911),
  span(0x913, 0x928),
  span(0x92a, 0x930),
  "लळ",
  span(0x935, 0x939),
  "\u093c",
  span(0x93e, 0x943),
  "\u0945",
  span(0x947, 0x949),
  span(0x94b, 0x94d),
  "।॰\u200c\u200d\u25cc",
].join("");

/** ASCII, the accents that names and titles hold, and the marks of a well-set page. */
export const LATIN = `${span(0x20, 0x7e)}\u00a0«·»éíü–—‘’“”…→←−×`;

/** Of these, headlines never hold the signs of computer languages. */
const HEADLINE_LATIN = LATIN.replace(/[#$*<=>@\\^_`{|}~]/g, "");

/** The two words that an English page sets in Devanagari: the name of the site, and that of the language. */
export const WORDS = { name: "संवाद", language: "हिन्दी" } as const;

// What shapes a word stays. locl is for Marathi and Nepali; the alternates and small capitals of Eczar are not used.
const FEATURES =
  "abvm abvs akhn blwf blwm blws ccmp cjct dist half haln kern liga mark mkmk nukt pres psts rkrf rphf tnum vatu";

/** All font files, named as `src/page/fonts.css` names them. */
export const FACES: readonly Face[] = [
  ...["mukta-400", "mukta-600", "eczar-500"].flatMap((face) => {
    const [family, weight] = face.split("-");
    const source = (script: string) => `@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff2`;
    return [
      { name: `${face}-devanagari`, source: source("devanagari"), text: DEVANAGARI },
      { name: `${face}-latin`, source: source("latin"), text: family === "eczar" ? HEADLINE_LATIN : LATIN },
    ];
  }),
  { name: "mark-500", source: "@fontsource/eczar/files/eczar-devanagari-500-normal.woff2", text: WORDS.name },
  { name: "mark-400", source: "@fontsource/mukta/files/mukta-devanagari-400-normal.woff2", text: WORDS.language },
];

const resolve = createRequire(import.meta.url).resolve;

/** A face as a font file of the asked format; hinting is dropped (a third of Mukta's weight, unseen above 12 px). */
export async function cut(face: Face, format: "woff2" | "truetype"): Promise<Buffer> {
  const whole = readFileSync(resolve(face.source));
  const features = FEATURES.split(" ");
  return subsetFont(whole, face.text, { targetFormat: format, keepFeatures: features, noHinting: true });
}

/** Writes every font file into `folder`, those that are not there yet from the same source and characters. */
export async function writeFonts(folder: string, format: "woff2" | "truetype"): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const face of FACES) {
    const hash = createHash("sha256").update(readFileSync(resolve(face.source)));
    const key = hash.update(face.text + FEATURES + format).digest("hex");
    const file = path.join(folder, `${face.name}.${format === "woff2" ? "woff2" : "ttf"}`);
    if (existsSync(file) && existsSync(`${file}.key`) && readFileSync(`${file}.key`, "utf8") === key) continue;
    writeFileSync(file, await cut(face, format));
    writeFileSync(`${file}.key`, key);
  }
}

/** Vite plugin: makes the font files of the stylesheet and of the pictures before they are read. */
export function fontPlugin(): Plugin {
  let root = process.cwd();
  let building = false;
  return {
    name: "samvad-fonts",
    configResolved(config) {
      root = config.root;
      building = config.command === "build";
    },
    async buildStart() {
      if (process.env.VITEST) return;
      await writeFonts(path.join(root, ".build/fonts"), "woff2");
      if (building) await writeFonts(path.join(root, ".build/pictureFonts"), "truetype");
    },
  };
}
