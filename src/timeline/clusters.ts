import { DAY } from "../language/dates.ts";
import { BASE, byStart, type Entry, louder } from "./prepare.ts";

/**
 * Who is counted together. By calendar bins, never by what happens to be in view, so that panning cannot shuffle
 * the groups; then neighbours that still overlap are joined, from left to right.
 */

/** Sizes in px of what is drawn in a lane. */
export const DOT = 8;
export const BAR_LEAST = 13;
export const TARGET = 24;

/** The width (px) of a counted mark: room for its digits. */
export function countWidth(count: number): number {
  return count < 10 ? 20 : count < 100 ? 24 : count < 1000 ? 30 : 38;
}

/** Engagements drawn as one mark. Positions are px on the scale of the layout, counted from 1 January 2024. */
export interface Group {
  readonly entries: Entry[];
  /** Sum of the entries' middles (UTC ms): a count stands at their mean. */
  sum: number;
  start: number;
  /** Start of the entry that begins last, UTC ms. */
  last: number;
  end: number;
  left: number;
  right: number;
  /** Sub-row from below; counts take all of them. */
  row: number;
  gone: boolean;
  summary: GroupSummary | null;
}

/** What is asked of a group at every step of a pan, so made once. */
interface GroupSummary {
  readonly ids: readonly string[];
  readonly loudest: Entry;
}

/** The group's ids by date, and its loudest entry. For groups of a finished layout. */
export function summaryOf(group: Group): GroupSummary {
  group.summary ??= {
    ids: [...group.entries].sort(byStart).map((e) => e.item.id),
    loudest: group.entries.reduce((a, b) => (louder(b, a) < 0 ? b : a)),
  };
  return group.summary;
}

/** One engagement as a dot or a bar; `scale` is px per ms. */
export function single(e: Entry, scale: number): Group {
  const dot = e.end - e.start <= DAY;
  const left = dot ? (e.middle - BASE) * scale - DOT / 2 : (e.start - BASE) * scale;
  const width = dot ? DOT : Math.max(BAR_LEAST, (e.end - e.start) * scale);
  return {
    entries: [e],
    sum: e.middle,
    start: e.start,
    last: e.start,
    end: e.end,
    left,
    right: left + width,
    row: 0,
    gone: false,
    summary: null,
  };
}

/** Where a dot or count stands (UTC ms): the mean of its dates, to the half day. */
export function middleOf(group: Group): number {
  return (Math.round((2 * group.sum) / group.entries.length / DAY) * DAY) / 2;
}

/** Takes `other` into `group`, which becomes a count at the mean of its dates. */
export function absorb(group: Group, other: Group, scale: number): void {
  for (const e of other.entries) add(group, e);
  other.gone = true;
  centre(group, scale);
}

function add(group: Group, e: Entry): void {
  group.entries.push(e);
  group.sum += e.middle;
  if (e.start < group.start) group.start = e.start;
  if (e.start > group.last) group.last = e.start;
  if (e.end > group.end) group.end = e.end;
}

function centre(group: Group, scale: number): void {
  const middle = (middleOf(group) - BASE) * scale;
  const width = countWidth(group.entries.length);
  group.left = middle - width / 2;
  group.right = middle + width / 2;
  group.row = 0;
}

interface Bin {
  /** Mean length in days. */
  readonly days: number;
  readonly of: (e: Entry) => number;
}

/** 1 January 2024 was a Monday, so days are counted from it and weeks begin on Mondays. */
const byDays = (days: number): Bin => ({ days, of: (e) => Math.floor(e.day / days) });
const byMonths = (months: number): Bin => ({ days: 30.44 * months, of: (e) => Math.floor(e.month / months) });

const BINS: readonly Bin[] = [
  byDays(1),
  byDays(3),
  byDays(7),
  { days: 15.22, of: (e) => 2 * e.month + (e.date > 15 ? 1 : 0) },
  ...[1, 2, 3, 6, 12, 60].map(byMonths),
];

/** The smallest calendar bin that is at least `least` px wide at `scale` px per ms. */
export function binAt(scale: number, least: number): Bin {
  return BINS.find((bin) => bin.days * DAY * scale >= least) ?? byMonths(600);
}

/** The room a group takes for a finger: its own width or 24 px. */
function reach(g: Group): readonly [number, number] {
  const more = Math.max(0, TARGET - (g.right - g.left)) / 2;
  return [g.left - more, g.right + more];
}

/** The entries in groups by calendar bins at least `least` px wide; no two groups' targets overlap. */
export function binned(entries: readonly Entry[], scale: number, least: number): Group[] {
  const bin = binAt(scale, least);
  const groups = new Map<number, Group>();
  let key = Number.NaN;
  let group: Group | undefined;
  for (const e of entries) {
    const own = bin.of(e);
    if (own !== key) group = groups.get(own);
    key = own;
    if (group) add(group, e);
    else {
      group = single(e, scale);
      groups.set(key, group);
    }
  }
  for (const g of groups.values()) if (g.entries.length > 1) centre(g, scale);
  const sorted = [...groups.values()].sort((a, b) => a.left + a.right - (b.left + b.right) || a.start - b.start);
  return joined(sorted, scale);
}

/** Joins neighbours whose targets overlap, left to right, until none do. */
function joined(sorted: readonly Group[], scale: number): Group[] {
  const done: Group[] = [];
  for (const next of sorted) {
    let group = next;
    for (let before = done.at(-1); before && reach(before)[1] > reach(group)[0]; before = done.at(-1)) {
      absorb(before, group, scale);
      group = before;
      done.pop();
    }
    done.push(group);
  }
  return done;
}
