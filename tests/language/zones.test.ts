import { afterAll, describe, expect, test } from "vitest";
import { PRESETS, shifted, zoomed } from "../../src/browse/ranges.ts";
import { dossier } from "../../src/engagements/dossier.ts";
import { makeLibrary } from "../../src/engagements/summary.ts";
import {
  addDays,
  countDays,
  dayOf,
  formatDay,
  formatDays,
  formatMonth,
  formatRange,
  instant,
} from "../../src/language/dates.ts";
import { LANGUAGES } from "../../src/language/locale.ts";
import { entryOf, iCalendar } from "../../src/reading/calendar.ts";
import { edgeText, nextTick, ticksFor } from "../../src/timeline/axis.ts";
import moment from "../../src/timeline/moment.ts";
import { rangeOf, spanOf } from "../../src/timeline/span.ts";

/** Whole, half and quarter hours, both sides of the date line, with and without summer time, some that moved. */
const ZONES = [
  "Asia/Kolkata",
  "Europe/Moscow",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Asia/Kathmandu",
  "Australia/Eucla",
  "Australia/Lord_Howe",
  "Australia/Adelaide",
  "America/St_Johns",
  "Pacific/Chatham",
  "Asia/Tehran",
  "Asia/Kabul",
  "Asia/Yangon",
  "Africa/Cairo",
  "Africa/Casablanca",
  "America/Sao_Paulo",
  "America/New_York",
  "America/Havana",
  "Asia/Almaty",
  "Asia/Amman",
  "Asia/Beirut",
  "Asia/Kamchatka",
  "Asia/Tokyo",
  "Asia/Vladivostok",
  "Atlantic/Azores",
  "Europe/Lisbon",
  "Europe/Kaliningrad",
  "Pacific/Apia",
  "Pacific/Marquesas",
  "Antarctica/Troll",
  "Africa/Monrovia",
];

const here = process.env.TZ;
afterAll(() => {
  if (here === undefined) delete process.env.TZ;
  else process.env.TZ = here;
});

/** Everything about days that a reader can see: engagements, presets, axis, calendar. */
function seen(): unknown {
  return LANGUAGES.map((language) => {
    const library = makeLibrary(dossier, language);
    return {
      days: library.engagements.map((e) => [
        formatDays(language, e.start, e.end),
        formatDay(language, e.start, "weekday"),
        formatMonth(language, e.start.slice(0, 7)),
        dayOf(instant(e.start)),
        addDays(e.end, 1),
        countDays(e.start, e.end),
      ]),
      ranges: PRESETS.map((preset) => [
        formatRange(language, preset.from, preset.to),
        rangeOf(spanOf(preset)),
        shifted(preset, 1),
        zoomed(preset, 0.5),
      ]),
      axis: PRESETS.flatMap((preset) =>
        [1, 4, 20, 80].map((pxPerDay) => {
          const { from } = spanOf(preset);
          const ticks = ticksFor(pxPerDay);
          const start = moment.utc(from).startOf("month").format("D MMMM YYYY HH:mm");
          return [edgeText(language, ticks, from), nextTick(ticks, from), start];
        }),
      ),
      calendar: iCalendar(
        library.engagements.map((e) => entryOf(e, library, [], "")),
        "name",
      ),
    };
  });
}

describe("every day, range, tick and calendar entry is the same as in UTC", () => {
  process.env.TZ = "UTC";
  const expected = JSON.stringify(seen());

  test.each(ZONES)("in %s", (zone) => {
    process.env.TZ = zone;
    const noon = new Date(Date.UTC(2024, 6, 1, 12));
    expect(noon.toLocaleString("en")).toBe(noon.toLocaleString("en", { timeZone: zone }));
    expect(JSON.stringify(seen()) === expected).toBe(true);
  });
});
