/**
 * Stand-in for the package `moment`, which vis-timeline keeps its axis with: only what vis-timeline asks of it, in UTC
 * and English (the axis' words come from our own tables; English is for vis-timeline's class names). The build puts it
 * in moment's place (see site/trimPackages.ts). A test compares it with the real one.
 */

/** What a moment can be made from: milliseconds, an ISO text (UTC without an offset), a Date, a moment; nothing for now. */
export type MomentInput = number | string | Date | Moment | null | undefined;

const LENGTH = { millisecond: 1, second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };

type Fixed = keyof typeof LENGTH;
type Calendar = "month" | "year";
/** Units as vis-timeline writes them, with or without the plural s. */
export type Unit = Fixed | Calendar | `${Fixed | Calendar}s`;

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

function read(input: MomentInput): number {
  if (input === undefined) return Date.now();
  if (input === null) return Number.NaN;
  if (typeof input !== "string") return input.valueOf();
  return Date.parse(/T[^Z+-]*$/.test(input) ? `${input}Z` : input);
}

const singular = (unit: Unit) => unit.replace(/s$/, "") as Fixed | Calendar;

const two = (value: number) => String(value).padStart(2, "0");

const TOKENS: Record<string, (m: Moment) => string> = {
  YYYY: (m) => String(m.year()).padStart(4, "0"),
  MMMM: (m) => MONTHS[m.month()] ?? "",
  MMM: (m) => (MONTHS[m.month()] ?? "").slice(0, 3),
  D: (m) => String(m.date()),
  dddd: (m) => WEEKDAYS[m.day()] ?? "",
  ddd: (m) => (WEEKDAYS[m.day()] ?? "").slice(0, 3),
  w: (m) => String(m.week()),
  HH: (m) => two(m.hours()),
  mm: (m) => two(m.minutes()),
  ss: (m) => two(m.seconds()),
  s: (m) => String(m.seconds()),
  SSS: (m) => String(m.milliseconds()).padStart(3, "0"),
};

/** An instant in UTC that is changed in place, as moment's are: each setter gives the same object back. */
export class Moment {
  #at: Date;

  constructor(input?: MomentInput) {
    this.#at = new Date(read(input));
  }

  valueOf(): number {
    return this.#at.valueOf();
  }

  toDate(): Date {
    return new Date(this.#at);
  }

  clone(): Moment {
    return new Moment(this);
  }

  /** There is one locale; the call is accepted because vis-timeline makes it. */
  locale(): this {
    return this;
  }

  /** Moves to a month counted from January of year 0; the day of the month is cut to what the month has. */
  #toMonth(count: number): this {
    const [year, month] = [Math.floor(count / 12), ((count % 12) + 12) % 12];
    const last = new Date(0);
    last.setUTCFullYear(year, month + 1, 0);
    this.#at.setUTCFullYear(year, month, Math.min(this.date(), last.getUTCDate()));
    return this;
  }

  #shift(ms: number): this {
    this.#at.setTime(this.valueOf() + ms);
    return this;
  }

  year(): number;
  year(to: number): this;
  year(to?: number) {
    return to === undefined ? this.#at.getUTCFullYear() : this.#toMonth(to * 12 + this.month());
  }

  /** 0 is January. */
  month(): number;
  month(to: number): this;
  month(to?: number) {
    return to === undefined ? this.#at.getUTCMonth() : this.#toMonth(this.year() * 12 + to);
  }

  date(): number;
  date(to: number): this;
  date(to?: number) {
    return to === undefined ? this.#at.getUTCDate() : this.add(to - this.date(), "day");
  }

  /** 0 is Sunday. */
  day(): number {
    return this.#at.getUTCDay();
  }

  /** As `day`, since the week of the English locale begins on Sunday. */
  weekday(): number;
  weekday(to: number): this;
  weekday(to?: number) {
    return to === undefined ? this.day() : this.add(to - this.day(), "day");
  }

  /** 1 is Monday, 7 is Sunday. */
  isoWeekday(): number {
    return this.day() || 7;
  }

  dayOfYear(): number {
    return Math.round((this.clone().startOf("day").valueOf() - Date.UTC(this.year(), 0, 1)) / LENGTH.day) + 1;
  }

  /** The week of the year; the first one holds 1 January. */
  week(): number;
  week(to: number): this;
  week(to?: number) {
    const now = Math.ceil(this.clone().weekday(6).dayOfYear() / 7);
    return to === undefined ? now : this.add(to - now, "week");
  }

  hours(): number;
  hours(to: number): this;
  hours(to?: number) {
    return to === undefined ? this.#at.getUTCHours() : this.add(to - this.hours(), "hour");
  }

  minutes(): number;
  minutes(to: number): this;
  minutes(to?: number) {
    return to === undefined ? this.#at.getUTCMinutes() : this.add(to - this.minutes(), "minute");
  }

  seconds(): number;
  seconds(to: number): this;
  seconds(to?: number) {
    return to === undefined ? this.#at.getUTCSeconds() : this.add(to - this.seconds(), "second");
  }

  milliseconds(): number;
  milliseconds(to: number): this;
  milliseconds(to?: number) {
    return to === undefined ? this.#at.getUTCMilliseconds() : this.#shift(to - this.milliseconds());
  }

  add(count: number, unit: Unit): this {
    const one = singular(unit);
    if (one === "year") return this.year(this.year() + count);
    if (one === "month") return this.month(this.month() + count);
    return this.#shift(count * LENGTH[one]);
  }

  subtract(count: number, unit: Unit): this {
    return this.add(-count, unit);
  }

  startOf(unit: Unit): this {
    const one = singular(unit);
    if (one === "year") this.month(0);
    if (one === "year" || one === "month") this.date(1);
    if (one === "week") this.weekday(0);
    const length = one in LENGTH && one !== "week" ? LENGTH[one as Fixed] : LENGTH.day;
    return this.#shift(-(((this.valueOf() % length) + length) % length));
  }

  isSame(other: MomentInput, unit: Unit = "millisecond"): boolean {
    return this.clone().startOf(unit).valueOf() === new Moment(other).startOf(unit).valueOf();
  }

  format(pattern: string): string {
    return pattern.replace(/[A-Za-z]+/g, (token) => {
      const write = TOKENS[token];
      if (!write) throw new Error(`src/timeline/moment.ts does not know the token "${token}"; add it to TOKENS`);
      return write(this);
    });
  }
}

/** Gives the moment of an input, now when there is none. */
const moment = (input?: MomentInput): Moment => new Moment(input);

moment.utc = moment;
moment.isMoment = (value: unknown): value is Moment => value instanceof Moment;
/** There is one locale; vis-timeline sets one when it is loaded. */
moment.locale = () => "en";

// biome-ignore lint/style/noDefaultExport: it stands where the package's default export stood
export default moment;
