import { describe, expect, test } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import { makeLibrary, type Summary, TRACKS } from "../../src/engagements/summary.ts";
import { addDays, formatDays, instant } from "../../src/language/dates.ts";
import type { Language } from "../../src/language/locale.ts";
import { type Arrangement, arrange } from "../../src/timeline/arrange.ts";
import { measure, poleOf } from "./scenes.ts";

const ITEMS = { en: makeLibrary(dossier, "en").engagements, hi: makeLibrary(dossier, "hi").engagements };

interface Asked {
  language: Language;
  from: string;
  to: string;
  width: number;
  touch?: boolean;
  items?: readonly Summary[];
  former?: Arrangement;
}

function draw({ language, from, to, width, touch = false, items, former }: Asked): Arrangement {
  return arrange({
    items: items ?? ITEMS[language],
    tracks: TRACKS,
    from: instant(from),
    to: instant(addDays(to, 1)),
    width,
    touch,
    language,
    measure,
    dayText: (item) => formatDays(language, item.start, item.end, "tight"),
    selected: null,
    margin: 0,
    ...(touch ? { obstacles: Object.fromEntries(TRACKS.map((track) => [track, 96])) } : {}),
    ...(former ? { former } : {}),
  });
}

const BOTH = { from: "2024-01-01", to: "2025-12-31" };
const labels = (a: Arrangement) => a.marks.filter((m) => m.label !== null);
const counts = (a: Arrangement) => a.marks.filter((m) => m.kind === "count");

// The figures of the visual language ("What it gave"): at most so many counts, at least so many labels.
const VIEWS = [
  { name: "both years, desktop", ...BOTH, width: 1240, touch: false, counts: 4, labels: 65 },
  { name: "both years, beside the panel", ...BOTH, width: 772, touch: false, counts: 6, labels: 40 },
  {
    name: "half-year, desktop",
    from: "2024-07-01",
    to: "2024-12-31",
    width: 1240,
    touch: false,
    counts: 2,
    labels: 36,
  },
  { name: "quarter, desktop", from: "2024-07-01", to: "2024-09-30", width: 1240, touch: false, counts: 0, labels: 27 },
  { name: "month, desktop", from: "2024-07-01", to: "2024-07-31", width: 1240, touch: false, counts: 0, labels: 14 },
  { name: "both years, phone", ...BOTH, width: 360, touch: true, counts: 37, labels: 11 },
  { name: "both years, small phone", ...BOTH, width: 320, touch: true, counts: 37, labels: 10 },
  { name: "month, phone", from: "2024-07-01", to: "2024-07-31", width: 360, touch: true, counts: 3, labels: 6 },
] as const;

describe.each(["en", "hi"] as const)("the real engagements in %s", (language) => {
  test.each(VIEWS)("$name: as much is said as the visual language asks", (view) => {
    const a = draw({ language, ...view });
    expect(counts(a).length).toBeLessThanOrEqual(view.counts);
    expect(labels(a).length).toBeGreaterThanOrEqual(view.labels);
  });

  test("both annual summits have their labels on every first picture", () => {
    for (const width of [320, 360, 390, 412]) {
      const ids = labels(draw({ language, ...BOTH, width, touch: true })).map((m) => m.label?.id);
      expect(ids).toContain("2024-07-09-annual-summit-22-moscow");
      expect(ids).toContain("2025-12-04-putin-state-visit-annual-summit-23-new-delhi");
    }
  });

  test("no label of the two years on a desktop has to be cut", () => {
    for (const mark of labels(draw({ language, ...BOTH, width: 1240 }))) expect(mark.label?.text).not.toContain("…");
  });

  test("in the nearest view with the mouse nothing is counted together but what shares its days", () => {
    for (const mark of counts(draw({ language, from: "2025-12-01", to: "2025-12-07", width: 1240 })))
      expect(mark.ids.length).toBeGreaterThan(3);
  });
});

/** So many engagements over the two years, made of the real ones. */
function many(count: number): Summary[] {
  return Array.from({ length: count }, (_, i) => {
    const like = ITEMS.en[i % ITEMS.en.length] as Summary;
    const start = addDays("2024-01-01", (i * 7919) % 731);
    return { ...like, id: `${like.id}-${i}`, start, end: addDays(start, i % 5 === 0 ? i % 8 : 0), rank: 26 + (i % 97) };
  });
}

describe.each([400, 2000, 20_000])("%i engagements", (count) => {
  const items = many(count);
  const inView = (a: Arrangement, width: number) =>
    a.marks.filter((m) => poleOf(m, width) !== null || (m.x < width && m.x + m.width > 0)).length;

  test.each([
    [1240, false, 175],
    [360, true, 85],
  ] as const)("at %i px give few marks at every zoom", (width, touch, most) => {
    for (const days of [792, 365, 184, 92, 31, 14, 7]) {
      const asked = { language: "en" as const, from: "2024-06-03", to: addDays("2024-06-03", days - 1), width, touch };
      const a = draw({ ...asked, items });
      expect(inView(a, width)).toBeLessThanOrEqual(most);
      const known = new Set(a.marks.flatMap((m) => m.ids));
      const seen = items.filter((e) => e.start <= asked.to && e.end >= asked.from);
      expect(seen.every((e) => known.has(e.id))).toBe(true);
    }
  });
});
