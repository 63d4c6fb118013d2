import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import subsetFont from "subset-font";
import { afterAll, beforeAll, expect, test } from "vitest";
import en from "../../src/language/en.json";
import hi from "../../src/language/hi.json";
import { cut, DEVANAGARI, FACES, LATIN, WORDS } from "../../src/site/fonts.ts";
import { Lettering } from "../../src/site/lettering.ts";
import { readFiles } from "../../src/site/readFiles.ts";

const folders = ["cut", "whole"].map((name) => mkdtempSync(path.join(os.tmpdir(), `samvad-${name}-`)));
const [cutFolder = "", wholeFolder = ""] = folders;
const resolve = createRequire(import.meta.url).resolve;

beforeAll(async () => {
  const everything = Array.from({ length: 0x250 }, (_, i) => String.fromCodePoint(i + 0x20)).join("");
  const devanagari = Array.from({ length: 0x80 }, (_, i) => String.fromCodePoint(i + 0x900)).join("");
  for (const face of FACES) {
    writeFileSync(path.join(cutFolder, `${face.name}.ttf`), await cut(face, "truetype"));
    const text = `${everything}${devanagari}\u200c\u200d\u25cc–—‘’“”…`;
    const whole = await subsetFont(readFileSync(resolve(face.source)), text, { targetFormat: "truetype" });
    writeFileSync(path.join(wholeFolder, `${face.name}.ttf`), whole);
  }
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** All texts in JSON, but not its keys. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

test("every character that the site writes in Hindi or English is in its fonts", () => {
  const all = [hi, en, readFiles()].flatMap(texts).join("");
  const known = new Set(DEVANAGARI + LATIN);
  // The keys of help are signs of a keyboard, Cyrillic stands in titles of Russian sources: both in the system's fonts.
  const lacking = [...new Set(all)].filter((c) => !known.has(c) && !/[\p{Script=Cyrillic}\s⌘]/u.test(c));
  expect(lacking.map((c) => `${c} U+${c.codePointAt(0)?.toString(16)}: add it to src/site/fonts.ts`)).toEqual([]);
});

const HARD = [
  "राष्ट्रीय सुरक्षा",
  "श्रीमती",
  "द्विपक्षीय",
  "क्षेत्र ज्ञान त्रिपक्षीय",
  "स्त्रियों",
  "उद्घाटन",
  "ट्ठ ड्ढ द्ध द्भ ह्म ह्न",
  "निर्णयों र्थीं",
  "ऊर्ध्वाधर",
  "कज़ान फ़ोन पढ़ाई",
  "हृदय कृषि",
  "सांस्कृतिक शृंखला",
  "प्रौद्योगिकी",
  "ब्रह्मोस",
  "मॉस्को",
  "रुपये रूस",
  "क्‍ष",
  WORDS.name,
  WORDS.language,
];

test("long conjuncts are as wide in the cut fonts as in the whole ones", () => {
  const [small, whole] = [new Lettering(cutFolder), new Lettering(wholeFolder)];
  for (const face of ["mukta-400", "mukta-600", "eczar-500"] as const)
    for (const text of [...HARD, "Putin’s visit, 2024–2025 “fi fl”"])
      expect(small.width(text, face, 1000), `${face}: ${text}`).toBeCloseTo(whole.width(text, face, 1000), 3);
});

test("a cut font draws the same outlines, conjuncts included", () => {
  const [small, whole] = [new Lettering(cutFolder), new Lettering(wholeFolder)];
  for (const text of HARD)
    expect(small.line(text, "mukta-400", 20, 0, 0, "#000"), text).toBe(whole.line(text, "mukta-400", 20, 0, 0, "#000"));
});

test("lines of a picture are as few as can be, hold every word, and none is too wide", () => {
  const lettering = new Lettering(cutFolder);
  const text = "गांधीनगर के वाइब्रेंट गुजरात शिखर सम्मेलन में रूसी सुदूर पूर्व का प्रतिनिधिमंडल";
  const lines = lettering.breakLines(text, "eczar-500", 56, 1056);
  expect(lines.join(" ")).toBe(text);
  for (const line of lines) expect(lettering.width(line, "eczar-500", 56)).toBeLessThanOrEqual(1056);
  expect(lines.length).toBe(Math.ceil(lettering.width(text, "eczar-500", 56) / 1056));
});
