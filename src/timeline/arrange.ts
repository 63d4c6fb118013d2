import { DAY } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";
import { BAR_LEAST, countWidth, DOT, type Group, middleOf, summaryOf } from "./clusters.ts";
import { type Label, placeLabels, type Speaker } from "./labels.ts";
import { layOut } from "./marks.ts";
import type { Measure } from "./measure.ts";
import type { Room } from "./places.ts";
import { type Entry, type Item, louder, type Prepared, prepare } from "./prepare.ts";
import { type Level, levelOf } from "./zoom.ts";

export type { Label } from "./labels.ts";
export type { Item } from "./prepare.ts";

/**
 * Semantic zoom: from a selection, a visible range and a width to what is drawn. Pure; the rule book is section 6
 * of the visual language. `marks.ts` says which marks stand (over the whole selection), `labels.ts` which of those
 * in view are named.
 */

/** How labels come about: chosen at rest; former ones riding along, and none chosen afresh, while a hand moves the view;
 * or none, for a first drawing whose labels follow with the next. */
export type Naming = "rest" | "moving" | "none";

export interface ArrangeInput {
  /** The whole selection that passes the filters, not only what is in view. Give the same array while it is the
   * same selection: what is made of it is kept. Those of a track without a lane are left out. */
  readonly items: readonly Item[];
  /** The lanes from above. */
  readonly tracks: readonly string[];
  /** Visible range, UTC ms, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Width of the drawing area in px. */
  readonly width: number;
  /** Touch rules: two rows of labels, bins, one sub-row. Mouse: three and three. */
  readonly touch: boolean;
  readonly language: Language;
  readonly measure: Measure;
  /** The short date before a label, at levels 2 and up (touch: 4 and up). */
  readonly dayText: (item: Item) => string;
  readonly selected: string | null;
  /** px of a lane that are taken at the left of its top row, by track. */
  readonly obstacles?: Readonly<Record<string, number>>;
  /** Rows of labels, where it is not 3 (touch: 2): landscape phones have one. */
  readonly rows?: number;
  /** How much further than the view marks are given, without labels, in screens on either side. */
  readonly margin?: number;
  /** Chosen at rest if not said. */
  readonly naming?: Naming;
  /** The arrangement before: what it placed stays where it can. */
  readonly former?: Arrangement;
}

export interface Mark {
  readonly kind: "one" | "count";
  /** The id, or of a count the first id and how many more: "2024-07-09-x+3". */
  readonly key: string;
  /** By date. */
  readonly ids: readonly string[];
  readonly track: string;
  /** UTC ms from the first morning to the last night (exclusive). */
  readonly start: number;
  readonly end: number;
  /** px from the left edge of the view: centre of a dot or count, left edge of a bar. */
  readonly x: number;
  readonly width: number;
  readonly shape: "dot" | "bar" | "count";
  /** From below; on touch 1 only where a long bar stands behind others. Counts: 0, they take the whole height. */
  readonly subrow: number;
  readonly label: Label | null;
}

export interface Arrangement {
  readonly level: Level;
  /** By lane, then by start. */
  readonly marks: readonly Mark[];
  /** For the next one: where its labels were last chosen afresh. */
  readonly memory: Memory;
}

interface Memory {
  readonly prepared: Prepared;
  readonly from: number;
  readonly scale: number;
}

/** Labels are chosen afresh when the view has moved by this share of its width since they last were. */
const MOVED = 1 / 8;

/** The scale at which no label was chosen yet. */
const NEVER = 0;

const nobody: ReadonlyMap<string, Label> = new Map();

interface Frame {
  readonly from: number;
  readonly scale: number;
  readonly width: number;
}

/** Whom a mark names: the selected engagement, else its loudest. */
function speakerOf(group: Group, selected: string | null): Entry {
  const chosen = selected === null ? undefined : group.entries.find((e) => e.item.id === selected);
  return chosen ?? summaryOf(group).loudest;
}

/** px from the left of the view to the centre of a dot or count, or the left edge of a bar. */
function xOf(group: Group, shape: Mark["shape"], frame: Frame): number {
  const at = shape === "bar" ? group.start : middleOf(group);
  return (at - frame.from) * frame.scale;
}

function markOf(group: Group, track: string, frame: Frame): Mark {
  const { ids } = summaryOf(group);
  const count = ids.length > 1;
  const days = group.end - group.start;
  const shape = count ? "count" : days > DAY ? "bar" : "dot";
  return {
    kind: count ? "count" : "one",
    key: count ? `${ids[0]}+${ids.length - 1}` : (ids[0] ?? ""),
    ids,
    track,
    start: group.start,
    end: group.end,
    x: xOf(group, shape, frame),
    width: count ? countWidth(ids.length) : shape === "dot" ? DOT : Math.max(BAR_LEAST, days * frame.scale),
    shape,
    subrow: Math.max(0, group.row),
    label: null,
  };
}

/** Where a mark's pole rises: its centre, of a bar its first day or the edge of the view; null outside the view. */
function poleOf(mark: Mark, width: number): number | null {
  if (mark.shape !== "bar") return mark.x >= 0 && mark.x <= width ? mark.x : null;
  return mark.x <= width && mark.x + mark.width > 0 ? Math.max(0, mark.x) : null;
}

/** The marks of one lane in and near the view, with their labels. */
function lane(
  groups: readonly Group[],
  track: string,
  frame: Frame,
  place: (s: readonly Speaker[]) => Label[],
  near: [number, number],
  selected: string | null,
): Mark[] {
  const seen = groups.filter((g) => g.start < near[1] && g.end > near[0]);
  const marks = seen.map((group) => ({ group, mark: markOf(group, track, frame) }));
  const speakers = marks.flatMap(({ group, mark }) => {
    const pole = poleOf(mark, frame.width);
    return pole === null ? [] : [{ entry: speakerOf(group, selected), pole, more: mark.ids.length - 1, mark }];
  });
  speakers.sort((a, b) => louder(a.entry, b.entry));
  const labels = new Map(place(speakers).map((label) => [label.id, label]));
  const spoken = new Map(speakers.map((s) => [s.mark, labels.get(s.entry.item.id) ?? null]));
  return marks.map(({ mark }) => ({ ...mark, label: spoken.get(mark) ?? null })).sort((a, b) => a.start - b.start);
}

/** What is drawn of the selection in this view. Throws a RangeError when a date is no calendar day. */
export function arrange(input: ArrangeInput): Arrangement {
  const lanes = arrangeByLane(input);
  for (;;) {
    const { done, value } = lanes.next();
    if (done) return value;
  }
}

/** As `arrange`, in steps of a lane each: choosing labels takes time. */
export function* arrangeByLane(input: ArrangeInput): Generator<void, Arrangement> {
  const { items, tracks, from, to, width, touch, former, selected } = input;
  const prepared = prepare(items);
  const scale = width / (to - from);
  const layout = layOut(prepared, { tracks, scale, width, touch });
  const level = levelOf(scale * DAY, former?.level);
  const memory = former?.memory;
  const same = memory?.prepared === prepared && Math.abs(memory.scale / scale - 1) < 1e-4;
  const far = memory !== undefined && Math.abs(memory.from - from) * scale > width * MOVED;
  const fresh = !same || (far && input.naming !== "moving");
  const before = former ? new Map(former.marks.flatMap((m) => (m.label ? [[m.label.id, m.label]] : []))) : nobody;
  const margin = (input.margin ?? 0.5) * (to - from);
  const voice = { level, touch, language: input.language, measure: input.measure, dayText: input.dayText, selected };
  const frame = { from, scale, width };
  const near: [number, number] = [from - margin, to + margin];
  const marks: Mark[] = [];
  for (const track of tracks) {
    const room: Room = { width, rows: input.rows ?? (touch ? 2 : 3), obstacle: input.obstacles?.[track] ?? 0 };
    const place = (speakers: readonly Speaker[]) =>
      input.naming === "none" ? [] : placeLabels(speakers, room, voice, before, fresh);
    marks.push(...lane(layout.lanes.get(track) ?? [], track, frame, place, near, selected));
    yield;
  }
  if (input.naming === "none") return { level, marks, memory: { prepared, from, scale: NEVER } };
  return { level, marks, memory: fresh ? { prepared, from, scale } : (memory ?? { prepared, from, scale }) };
}
