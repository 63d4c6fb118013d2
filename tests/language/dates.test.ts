import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { addDays, countDays, DAY, dayOf, formatDay, instant, toInstant } from "../../src/language/dates.ts";

const ms = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 11, 31) });
const day = ms.map(dayOf);

describe("days", () => {
  test("go to an instant and back unchanged, and hold every millisecond from their midnight to the next", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: DAY - 1 }), (d, m) => {
        expect(dayOf(instant(d))).toBe(d);
        expect(dayOf(instant(d) + m)).toBe(d);
      }),
    );
  });

  test("are in the order of their texts", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(instant(a) - instant(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  test("added to and taken away again are what they were, and the count agrees", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 20_000 }), (d, n) => {
        expect(addDays(addDays(d, n), -n)).toBe(d);
        expect(countDays(d, addDays(d, n))).toBe(n + 1);
      }),
    );
  });

  test.each([
    "2025-02-29",
    "2024-02-30",
    "2025-13-01",
    "2025-00-10",
    "2025-04-31",
    "2025-1-1",
    "21-08-2025",
    "",
    "2025-08-21T00:00",
    " 2025-08-21",
    "0099-01-01",
  ])("%j is no day: null, or a RangeError that says how to write one", (text) => {
    expect(toInstant(text)).toBeNull();
    expect(() => instant(text)).toThrow(/2025-08-21/);
  });

  test("no text at all makes toInstant throw, and what it accepts it gives back", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (text) => {
        const at = toInstant(text);
        if (at !== null) expect(dayOf(at)).toBe(text);
      }),
    );
  });

  test("29 February is a day in leap years alone", () => {
    for (let year = 1890; year <= 2110; year += 1) {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      expect(toInstant(`${year}-02-29`) !== null, String(year)).toBe(leap);
    }
  });
});

describe("time zones", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each([
    "Asia/Kolkata",
    "America/Los_Angeles",
    "Pacific/Kiritimati",
    "Europe/Moscow",
    "Pacific/Pago_Pago",
    "Africa/Casablanca",
  ])("do not matter: %s gives the same days and the same words", (name) => {
    process.env.TZ = name;
    const inZone = new Intl.DateTimeFormat("en", { timeZone: name, hour: "numeric", minute: "numeric" }).format(0);
    expect(new Intl.DateTimeFormat("en", { hour: "numeric", minute: "numeric" }).format(0), "the zone is set").toBe(
      inZone,
    );
    for (const d of ["2024-01-01", "2024-03-31", "2024-10-27", "2025-12-31"]) expect(dayOf(instant(d))).toBe(d);
    expect(addDays("2024-03-30", 2)).toBe("2024-04-01");
    expect(countDays("2024-03-01", "2024-11-30")).toBe(275);
    expect(formatDay("en", "2025-12-31", "weekday")).toBe("Wednesday, 31 December 2025");
  });
});
