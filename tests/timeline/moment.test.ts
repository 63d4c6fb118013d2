import fc from "fast-check";
import real from "moment";
import { describe, expect, it } from "vitest";
import moment, { Moment, type Unit } from "../../src/timeline/moment.ts";

/** Instants from 1900 to 2100, with the awkward ones oftener: ends of months, leap days, years' edges. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) }),
  fc
    .tuple(fc.integer({ min: 1970, max: 2060 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: -2, max: 2 }))
    .map(([year, month, days]) => Date.UTC(year, month, 1 + days)),
);
const names = ["millisecond", "second", "minute", "hour", "day", "week", "month", "year"] as const;
const units = fc.constantFrom<Unit[]>(...names, ...names.map((name) => `${name}s` as const));
const tokens = [
  "SSS",
  "s",
  "HH:mm",
  "HH:mm:ss",
  "ddd D",
  "D MMMM HH:mm",
  "ddd D MMMM",
  "MMMM YYYY",
  "dddd",
  "w",
  "MMM",
];

describe("the stand-in for moment", () => {
  it.each([
    "year",
    "month",
    "date",
    "day",
    "weekday",
    "isoWeekday",
    "dayOfYear",
    "week",
    "hours",
    "minutes",
    "seconds",
    "milliseconds",
  ] as const)("reads %s as moment.utc does", (field) => {
    fc.assert(
      fc.property(instants, (at) => {
        expect(moment(at)[field]()).toBe(real.utc(at)[field]());
      }),
    );
  });

  it.each(["year", "month", "date", "weekday", "week", "hours", "minutes", "seconds", "milliseconds"] as const)(
    "sets %s as moment.utc does, beyond its bounds too, and in place",
    (field) => {
      const values = field === "year" ? fc.integer({ min: 1900, max: 2100 }) : fc.integer({ min: -70, max: 70 });
      fc.assert(
        fc.property(instants, values, (at, value) => {
          const ours = moment(at);
          expect(ours[field](value)).toBe(ours);
          expect(ours.valueOf()).toBe(real.utc(at)[field](value).valueOf());
        }),
      );
    },
  );

  it("adds and subtracts every unit as moment.utc does", () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -500, max: 500 }), units, (at, count, unit) => {
        expect(moment(at).add(count, unit).valueOf()).toBe(real.utc(at).add(count, unit).valueOf());
        expect(moment(at).subtract(count, unit).valueOf()).toBe(real.utc(at).subtract(count, unit).valueOf());
      }),
    );
  });

  it("goes to the start of every unit, and compares by it, as moment.utc does", () => {
    const near = fc.oneof(instants, fc.integer({ min: -40 * 86_400_000, max: 40 * 86_400_000 }));
    fc.assert(
      fc.property(instants, near, units, (at, other, unit) => {
        expect(moment(at).startOf(unit).valueOf()).toBe(real.utc(at).startOf(unit).valueOf());
        const second = Math.abs(other) < 41 * 86_400_000 ? at + other : other;
        expect(moment(at).isSame(second, unit)).toBe(real.utc(at).isSame(second, unit));
      }),
    );
  });

  it("writes every pattern of vis-timeline's axis as moment.utc does", () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...tokens), (at, pattern) => {
        expect(moment(at).format(pattern)).toBe(real.utc(at).format(pattern));
      }),
    );
  });

  it("reads numbers, Dates, moments and ISO texts, a text without an offset as UTC", () => {
    fc.assert(
      fc.property(instants, (at) => {
        const iso = new Date(at).toISOString();
        for (const input of [at, new Date(at), moment(at), iso, iso.slice(0, -1), iso.slice(0, 10)]) {
          const theirs = input instanceof Moment ? input.valueOf() : input;
          expect(moment(input).valueOf()).toBe(real.utc(theirs).valueOf());
        }
      }),
    );
    expect(moment("2024-07-08T09:00:00+05:30").valueOf()).toBe(Date.UTC(2024, 6, 8, 3, 30));
    expect(moment(null).valueOf()).toBeNaN();
    expect(Math.abs(moment().valueOf() - Date.now())).toBeLessThan(1000);
  });

  it("keeps a clone and a given Date apart from what it came from", () => {
    const date = new Date(0);
    const first = moment(date);
    first.clone().add(1, "day");
    first.toDate().setTime(1);
    first.add(1, "hour");
    expect([date.valueOf(), first.valueOf()]).toEqual([0, 3_600_000]);
  });

  it("tells its own moments from other things, and answers for its one locale", () => {
    expect([moment(), new Date(), 0, null].map(moment.isMoment)).toEqual([true, false, false, false]);
    expect(moment.utc).toBe(moment);
    expect(moment.locale()).toBe("en");
    expect(moment(0).locale().format("dddd")).toBe("Thursday");
  });

  it("says where to add a pattern that it does not know", () => {
    expect(() => moment(0).format("Do")).toThrow('does not know the token "Do"; add it to TOKENS');
  });
});
