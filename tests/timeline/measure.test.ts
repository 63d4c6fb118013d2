import { afterEach, expect, test, vi } from "vitest";
import { approximateWidth, makeMeasure } from "../../src/timeline/measure.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

// As Chromium 156 measures them in Mukta at 13 px, weights 400 and 600.
const MEASURED = [
  ["22nd Annual Summit", 113.07, 116.86],
  ["Jaishankar–Lavrov, Moscow", 147.2, 152.57],
  ["27,000 AK-203 rifles", 107.82, 110.98],
  ["IRIGC-TEC, 26th session", 124.79, 128.84],
  ["22वाँ वार्षिक शिखर सम्मेलन", 123.29, 126.41],
  ["जयशंकर-लावरोव, मॉस्को", 112.11, 115.26],
  ["रक्षा विशेषज्ञ पैनल", 78.98, 81.32],
  ["अंतर-सरकारी आयोग, 26वाँ सत्र", 139.06, 143.03],
  ["प्रशांत बेड़ा चेन्नई में", 80.28, 82.32],
] as const;

test("the approximate width is a little too wide rather than too narrow", () => {
  for (const [text, plain, bold] of MEASURED) {
    expect(approximateWidth(text, false) / plain).toBeGreaterThan(0.97);
    expect(approximateWidth(text, false) / plain).toBeLessThan(1.2);
    expect(approximateWidth(text, true) / bold).toBeGreaterThan(0.97);
    expect(approximateWidth(text, true) / bold).toBeLessThan(1.2);
  }
});

test("a nuqta, a half consonant and a vowel sign above add no width of their own", () => {
  expect(approximateWidth("ज़", false)).toBe(approximateWidth("ज", false));
  expect(approximateWidth("के", false)).toBe(approximateWidth("क", false));
  expect(approximateWidth("क्ष", false)).toBeLessThan(approximateWidth("कष", false));
  expect(approximateWidth("प्र", false)).toBe(approximateWidth("प", false));
});

test("each text is measured once for each weight, in its own font", () => {
  const asked: string[] = [];
  const context = {
    font: "",
    measureText(text: string) {
      asked.push(`${this.font}: ${text}`);
      return { width: text.length };
    },
  };
  vi.stubGlobal("document", { createElement: () => ({ getContext: () => context }) });
  const measure = makeMeasure((bold) => (bold ? "600 13px Mukta" : "400 13px Mukta"));
  expect([measure("Moscow", false), measure("Moscow", true), measure("Moscow", false)]).toEqual([6, 6, 6]);
  expect(asked).toEqual(["400 13px Mukta: Moscow", "600 13px Mukta: Moscow"]);
});

test("without a canvas the approximate widths are used", () => {
  const measure = makeMeasure(() => "13px Mukta");
  expect(measure("Moscow", true)).toBe(approximateWidth("Moscow", true));
});
