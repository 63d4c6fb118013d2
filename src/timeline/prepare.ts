import { DAY, toInstant } from "../language/dates.ts";

/** Positions and days are counted from here: 1 January 2024, a Monday. */
export const BASE = Date.UTC(2024, 0, 1);

/** What the timeline needs of an engagement; a `Summary` fits. Days are ISO, inclusive. */
export interface Item {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly track: string;
  /** How loudly its mark speaks: who gets a label first, and in what ink. */
  readonly rank: number;
  readonly title: string;
  readonly short: string;
}

/** An engagement with its dates as instants (UTC ms; `end` is the morning after) and its place in the calendar. */
export interface Entry {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  /** The middle day: days since 1 January 2024, months since year 0, and day of the month. */
  readonly day: number;
  readonly month: number;
  readonly date: number;
}

/** A selection made ready: the entries of each track by start, whatever the order they came in. */
export interface Prepared {
  readonly lanes: ReadonlyMap<string, readonly Entry[]>;
  readonly byId: ReadonlyMap<string, Entry>;
}

function entryOf(item: Item): Entry {
  const [start, last] = [toInstant(item.start), toInstant(item.end)];
  if (start === null || last === null)
    throw new RangeError(`"${item.id}" has no real days: ${item.start} to ${item.end}`);
  const end = Math.max(start, last) + DAY;
  const middleDay = new Date(start + Math.floor((end - DAY - start) / DAY / 2) * DAY);
  return {
    item,
    start,
    end,
    middle: (start + end) / 2,
    day: (middleDay.getTime() - BASE) / DAY,
    month: middleDay.getUTCFullYear() * 12 + middleDay.getUTCMonth(),
    date: middleDay.getUTCDate(),
  };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The louder one first; then the earlier; then by id, so that the order never depends on the input's. */
export function louder(a: Entry, b: Entry): number {
  return b.item.rank - a.item.rank || a.start - b.start || byText(a.item.id, b.item.id);
}

/** By date; of the same days the louder first. */
export function byStart(a: Entry, b: Entry): number {
  return a.start - b.start || b.end - a.end || louder(a, b);
}

const made = new WeakMap<readonly Item[], Prepared>();

/**
 * The selection made ready for `arrange`, once per array (do not change the array afterwards). `arrange` calls it
 * itself; call it in idle time to have the cost of a large selection behind you. Throws a RangeError when an item
 * has no real days.
 */
export function prepare(items: readonly Item[]): Prepared {
  const known = made.get(items);
  if (known) return known;
  const lanes = new Map<string, Entry[]>();
  const byId = new Map<string, Entry>();
  for (const item of items) {
    const entry = entryOf(item);
    byId.set(item.id, entry);
    const lane = lanes.get(item.track);
    if (lane) lane.push(entry);
    else lanes.set(item.track, [entry]);
  }
  for (const lane of lanes.values()) lane.sort(byStart);
  const prepared = { lanes, byId };
  made.set(items, prepared);
  return prepared;
}
