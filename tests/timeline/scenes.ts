import * as fc from "fast-check";
import { TRACKS } from "../../src/engagements/summary.ts";
import { addDays, DAY, formatDay } from "../../src/language/dates.ts";
import type { ArrangeInput, Item, Mark } from "../../src/timeline/arrange.ts";
import { approximateWidth } from "../../src/timeline/measure.ts";

/** Random selections and views for the properties of the timeline. */

const WORDS = {
  en: ["Jaishankar", "Lavrov", "Doval", "Summit", "of the", "and", "Moscow", "in", "22nd", "BRICS", "talks,", "23rd –"],
  hi: ["जयशंकर-लावरोव", "मोदी", "शिखर", "सम्मेलन", "और", "की", "रक्षा", "मंत्रियों", "22वाँ", "बैठक", "क्षेत्र,", "राष्ट्रीय"],
} as const;

const FIRST = { en: ["Modi", "Putin", "Army", "BRICS"], hi: ["मोदी", "पुतिन", "सेना", "ब्रिक्स"] } as const;

function textOf(language: "en" | "hi", most: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...FIRST[language]), fc.array(fc.constantFrom(...WORDS[language]), { maxLength: most }))
    .map(([first, rest]) => [first, ...rest].join(" "));
}

function itemOf(language: "en" | "hi"): fc.Arbitrary<Item> {
  const length = fc.oneof(
    { weight: 12, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }) },
    { weight: 1, arbitrary: fc.integer({ min: 10, max: 45 }) },
  );
  // Half of them crowd in two months, as the real ones do.
  const day = fc.oneof(fc.integer({ min: 0, max: 730 }), fc.integer({ min: 300, max: 360 }));
  return fc
    .record({
      day,
      length,
      track: fc.constantFrom(...TRACKS),
      rank: fc.integer({ min: 26, max: 150 }),
      short: textOf(language, 3),
      rest: fc.array(fc.constantFrom(...WORDS[language]), { maxLength: 8 }),
    })
    .map(({ day, length, rest, short, ...others }) => {
      const start = addDays("2024-01-01", day);
      const title = [short, ...rest].join(" ");
      return { id: "", start, end: addDays(start, length), short, title, ...others };
    });
}

function itemsOf(language: "en" | "hi"): fc.Arbitrary<Item[]> {
  const some = fc.oneof(
    fc.array(itemOf(language), { maxLength: 30, size: "max" }),
    fc.array(itemOf(language), { minLength: 30, maxLength: 250, size: "max" }),
  );
  return some.map((items) => items.map((item, i) => ({ ...item, id: `e${String(i * 7919).padStart(7, "0")}` })));
}

const widths = new Map<string, number>();

/** Approximate widths, each text measured once. */
export function measure(text: string, bold: boolean): number {
  const key = `${bold}${text}`;
  const known = widths.get(key) ?? approximateWidth(text, bold);
  widths.set(key, known);
  return known;
}

/** A random selection in a random view, with nothing selected and nothing former. */
export function scene(): fc.Arbitrary<ArrangeInput> {
  return fc.constantFrom("en" as const, "hi" as const).chain((language) =>
    fc
      .record({
        items: itemsOf(language),
        first: fc.integer({ min: -31, max: 720 }),
        days: fc.oneof(fc.integer({ min: 7, max: 40 }), fc.integer({ min: 40, max: 792 })),
        width: fc.integer({ min: 320, max: 2000 }),
        touch: fc.boolean(),
        obstacle: fc.constantFrom(0, 0, 96),
        hour: fc.integer({ min: 0, max: 23 }),
      })
      .map(({ items, first, days, width, touch, obstacle, hour }) => {
        const from = Date.UTC(2024, 0, 1) + first * DAY + (hour * DAY) / 24;
        return {
          items,
          tracks: TRACKS,
          from,
          to: from + days * DAY,
          width,
          touch,
          language,
          measure,
          dayText: (item) => formatDay(language, item.start, "tight"),
          selected: null,
          obstacles: Object.fromEntries(TRACKS.map((track) => [track, obstacle])),
        };
      }),
  );
}

/** px from the left of the view to where the mark's pole rises; null where that is outside. */
export function poleOf(mark: Mark, width: number): number | null {
  if (mark.shape === "bar") return mark.x <= width && mark.x + mark.width > 0 ? Math.max(0, mark.x) : null;
  return mark.x >= 0 && mark.x <= width ? mark.x : null;
}
