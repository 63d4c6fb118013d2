import { DAY } from "../language/dates.ts";
import { absorb, binned, DOT, type Group, single, TARGET } from "./clusters.ts";
import type { Entry, Prepared } from "./prepare.ts";

/**
 * Which marks stand in each lane at a zoom: over the whole selection, so that panning never changes them. With the
 * mouse up to three sub-rows of dots and bars; on touch one, by calendar bins. A lane that would need too many
 * marks is binned in either case.
 */

/** Entries that begin within so many ms of each other may be counted together where the sub-rows overflow. */
const NEAR = 9 * DAY;

/** How far (px) to the left of a mark an earlier one can still be in its way. */
const BEHIND = 40;

/** On touch a bar longer than this (px) is never counted: others may stand before it. */
const LONG = 2 * TARGET;

/** A lane of more engagements than this, two a day, is always binned: its days need counts even at the nearest zoom. */
const MANY = 1500;

/** The most marks in view over all lanes; `width` px. Above about this many items panning stutters. */
export function mostMarks(width: number): number {
  return Math.max(170, width * 0.118);
}

/** True when the two are nearer than 1 px; what has gone into a count is nowhere. */
const overlap = (a: Group, b: Group) => !a.gone && a.left < b.right + 1 && b.left < a.right + 1;
const isCount = (g: Group) => g.entries.length > 1;
const isDot = (g: Group) => !isCount(g) && g.end - g.start <= DAY;

/** The lowest of `rows` sub-rows where `g` keeps 1 px from its neighbours, or -1. */
function freeRow(g: Group, active: readonly Group[], rows: number): number {
  let taken = 0;
  for (const a of active) {
    if (!overlap(a, g)) continue;
    if (isCount(a)) return -1;
    taken |= 1 << a.row;
  }
  for (let row = 0; row < rows; row++) if ((taken & (1 << row)) === 0) return row;
  return -1;
}

/** True when `a`, which a count of `g`'s dates would cover, goes into that count. A bar that began long before may
 * pass behind it; what would be hidden may not. */
function joins(a: Group, g: Group): boolean {
  const near = a.start - g.last <= NEAR && g.start - a.last <= NEAR;
  return near || isCount(a) || isDot(a) || a.left > g.left - 6;
}

/** Makes a count of `g`, which found no sub-row, and those in its way. */
function count(g: Group, around: readonly Group[], scale: number): void {
  const inWay = around.filter((a) => overlap(a, g));
  const close = inWay.filter((a) => joins(a, g));
  const last = inWay.at(-1);
  for (const a of close.length > 0 || !last ? close : [last]) absorb(g, a, scale);
  for (;;) {
    const hidden = around.find((a) => overlap(a, g) && joins(a, g));
    if (!hidden) return;
    absorb(g, hidden, scale);
  }
}

/** Those of `near`, and those of `all` that begin so little before `g` that a count of it could reach them. */
function around(g: Group, near: readonly Group[], all: readonly Group[], scale: number): Group[] {
  const since = g.start - NEAR - BEHIND / scale;
  let first = all.length;
  while (first > 0 && (all[first - 1]?.last ?? since) > since) first--;
  return [...near.filter((a) => a.last <= since), ...all.slice(first)];
}

/** The entries (by start) in at most `rows` sub-rows; what does not fit is counted. */
export function inRows(entries: readonly Entry[], scale: number, rows: number): Group[] {
  const all: Group[] = [];
  let near: Group[] = [];
  for (const e of entries) {
    const g = single(e, scale);
    // A dot may begin up to 4 px before a bar that comes before it.
    near = near.filter((a) => !a.gone && a.right > g.left - DOT);
    g.row = freeRow(g, near, rows);
    if (g.row < 0) count(g, around(g, near, all, scale), scale);
    all.push(g);
    near.push(g);
  }
  return all.filter((g) => !g.gone);
}

/** Touch: short marks by bins, long bars by themselves; one that would hide behind others stands a sub-row higher. */
function touched(entries: readonly Entry[], scale: number, least: number): Group[] {
  const long: Entry[] = [];
  const short: Entry[] = [];
  for (const e of entries) {
    const days = e.end - e.start;
    (days > DAY && days * scale > LONG ? long : short).push(e);
  }
  const bars = inRows(long, scale, 2);
  const lone = bars.filter((g) => !isCount(g));
  const rest = bars.filter(isCount).flatMap((g) => g.entries);
  const groups = binned(rest.length > 0 ? [...short, ...rest] : short, scale, least);
  for (const bar of lone) if (bar.row === 0 && groups.some((g) => overlap(g, bar)) && clear(bar, lone)) bar.row = 1;
  return [...groups, ...lone];
}

const clear = (bar: Group, bars: readonly Group[]) => !bars.some((b) => b !== bar && b.row === 1 && overlap(b, bar));

/** The greatest number of things, in ascending order of `at`, that lie within `reach` of each other. */
function crowd<T>(things: readonly T[], at: (thing: T) => number, reach: number): number {
  let first = 0;
  let most = 0;
  for (let i = 0; i < things.length; i++) {
    const thing = things[i] as T;
    while (at(thing) - at(things[first] ?? thing) > reach) first++;
    most = Math.max(most, i - first + 1);
  }
  return most;
}

const startOf = (e: Entry) => e.start;
const centreOf = (g: Group) => (g.left + g.right) / 2;

/** The greatest number of groups whose centres lie within any `width` px. */
function densest(groups: readonly Group[], width: number): number {
  const sorted = [...groups].sort((a, b) => centreOf(a) - centreOf(b));
  return crowd(sorted, centreOf, width);
}

export interface Layout {
  readonly scale: number;
  readonly lanes: ReadonlyMap<string, readonly Group[]>;
}

/** What decides a layout besides the selection. `scale` is px per ms. */
export interface Zoom {
  readonly tracks: readonly string[];
  readonly scale: number;
  readonly width: number;
  readonly touch: boolean;
}

function compute(prepared: Prepared, zoom: Zoom): Layout {
  const { scale, width, touch, tracks } = zoom;
  const least = Math.max(TARGET + 1, (width * tracks.length) / 165);
  const lanes = tracks.map((track) => {
    const entries = prepared.lanes.get(track) ?? [];
    // So many in one lane, or on one screen of it, would be binned in the end; it need not be tried.
    const coarse = entries.length > MANY || crowd(entries, startOf, width / scale) > mostMarks(width);

    const groups = coarse
      ? binned(entries, scale, least)
      : touch
        ? touched(entries, scale, least)
        : inRows(entries, scale, 3);
    return { track, entries, groups, marks: densest(groups, width), coarse };
  });
  const total = () => lanes.reduce((sum, lane) => sum + lane.marks, 0);
  while (total() > mostMarks(width)) {
    const [fullest] = lanes.filter((lane) => !lane.coarse).sort((a, b) => b.marks - a.marks);
    if (!fullest) break;
    fullest.groups = binned(fullest.entries, scale, least);
    fullest.marks = densest(fullest.groups, width);
    fullest.coarse = true;
  }
  return { scale, lanes: new Map(lanes.map((lane) => [lane.track, lane.groups])) };
}

const made = new WeakMap<Prepared, { key: string; layout: Layout }>();

/** The marks of every lane at a zoom. The last one of each selection is kept, so panning costs nothing here. */
export function layOut(prepared: Prepared, zoom: Zoom): Layout {
  // Six digits: a range in whole ms must not make a new layout while it pans.
  const scale = Number(zoom.scale.toPrecision(6));
  const key = [scale, zoom.width, zoom.touch, ...zoom.tracks].join();
  const known = made.get(prepared);
  if (known?.key === key) return known.layout;
  const layout = compute(prepared, { ...zoom, scale });
  made.set(prepared, { key, layout });
  return layout;
}
