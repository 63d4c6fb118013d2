import type { Language } from "../language/locale.ts";
import type { Measure } from "./measure.ts";
import { clash, type Place, placeAt, type Room, type Wish } from "./places.ts";
import type { Entry } from "./prepare.ts";
import { shorten } from "./shorten.ts";
import { keep, solve, steadier, type Task } from "./solve.ts";
import { type Level, longestLabel, mostLabels, showsDate } from "./zoom.ts";

/** Which marks of a lane are named, with what words and where: section "Where labels stand" of the visual language. */

export interface Label {
  /** Id of the engagement that is named: the mark's own, of a count the heaviest (or the selected) one. */
  readonly id: string;
  readonly text: string;
  /** Short date before the text, or "". */
  readonly date: string;
  /** How many further engagements the mark counts: 3 for " +3". */
  readonly more: number;
  /** From below, 0 is next to the marks. */
  readonly row: number;
  /** Where the text stands as seen from the pole. */
  readonly side: "right" | "left";
  /** px; date, text, "+3" with a space between each, and the selected one's padding of 6 at either end. */
  readonly width: number;
  /** px from the left edge of the view. */
  readonly left: number;
  /** Where the leader rises, px from the left edge of the view. */
  readonly pole: number;
  readonly ink: "strong" | "plain" | "light";
  /** False where the full title stands in place of the short label. */
  readonly short: boolean;
}

/** A mark that may speak: the engagement it names, its pole and how many more it counts. */
export interface Speaker {
  readonly entry: Entry;
  readonly pole: number;
  readonly more: number;
}

/** What all lanes share. */
export interface Voice {
  readonly level: Level;
  readonly touch: boolean;
  readonly language: Language;
  readonly measure: Measure;
  readonly dayText: (item: Entry["item"]) => string;
  readonly selected: string | null;
}

type Ink = Label["ink"];

interface Words extends Wish {
  readonly speaker: Speaker;
  readonly text: string;
  readonly date: string;
  readonly ink: Ink;
  readonly short: boolean;
}

function inkOf(rank: number, level: Level): Ink {
  if (rank >= 95) return "strong";
  return rank >= 56 || level > 2 ? "plain" : "light";
}

/** The words of a label in at most `longest` px; null when not even the first word fits. */
function wordsOf(speaker: Speaker, full: string, longest: number, voice: Voice): Words | null {
  const { item } = speaker.entry;
  const selected = item.id === voice.selected;
  const ink = selected ? "strong" : inkOf(item.rank, voice.level);
  const date = showsDate(voice.level, voice.touch) ? voice.dayText(item) : "";
  const measure = (text: string) => voice.measure(text, ink === "strong");
  const plain = (text: string) => (text === "" ? 0 : voice.measure(text, false));
  const beside =
    plain(date === "" ? "" : `${date} `) + plain(speaker.more > 0 ? ` +${speaker.more}` : "") + (selected ? 12 : 0);
  const text = shorten(full, longest - beside, measure, voice.language);
  if (text === null) return null;
  const width = Math.ceil(measure(text) + beside);
  return { id: item.id, pole: speaker.pole, width, value: item.rank, speaker, text, date, ink, short: true };
}

/** The room (px) beside a pole on its wider side; for a label that had to be cut, what it had where it was. */
function roomBeside(pole: number, width: number, old: Label | undefined): number {
  const wider = Math.floor(Math.max(pole, width - pole)) - 5;
  if (!old?.text.endsWith("…")) return wider;
  return Math.min(old.width, Math.floor(old.side === "right" ? width - pole : pole) - 5);
}

const NOBODY: Former = new Map();

/** The label wishes of a lane, the heaviest first. The selected and the heaviest are cut to the room beside their
 * pole, so that they can stand. */
function wishesOf(speakers: readonly Speaker[], width: number, voice: Voice, former: Former): Words[] {
  const longest = longestLabel(voice.level, voice.touch, width);
  const wishes: Words[] = [];
  for (const speaker of speakers) {
    const { item } = speaker.entry;
    const must = wishes.length === 0 || item.id === voice.selected;
    const speak = (room: number) => wordsOf(speaker, item.short || item.title, Math.min(longest, room), voice);
    const { pole } = speaker;
    const words = must
      ? (speak(roomBeside(pole, width, former.get(item.id))) ?? speak(roomBeside(pole, width, undefined)))
      : speak(longest);
    if (words) wishes.push(words);
  }
  return wishes;
}

/** Levels 4 and 5: the full title in place of the short label wherever it is still free, the former ones first. */
function lengthen(places: Place<Words>[], room: Room, voice: Voice, former: Former): void {
  const longest = longestLabel(voice.level, voice.touch, room.width);
  const wasLong = (p: Place<Words>) => (former.get(p.wish.id)?.short === false ? 1 : 0);
  const order = [...places].sort((a, b) => wasLong(b) - wasLong(a) || b.wish.value - a.wish.value);
  for (const place of order) {
    const { title } = place.wish.speaker.entry.item;
    const words = wordsOf(place.wish.speaker, title, longest, voice);
    if (!words || words.text !== title || words.width <= place.wish.width) continue;
    const longer = placeAt({ ...words, short: false }, place.row, place.side, room);
    const at = places.indexOf(place);
    if (longer && !places.some((other, i) => i !== at && clash(longer, other))) places[at] = longer;
  }
}

function labelOf(place: Place<Words>): Label {
  const { id, text, date, speaker, width, pole, ink, short } = place.wish;
  return {
    id,
    text,
    date,
    more: speaker.more,
    row: place.row,
    side: place.side,
    width,
    left: place.left,
    pole,
    ink,
    short,
  };
}

/** The labels of a lane as they were, by the id of what they name. */
export type Former = ReadonlyMap<string, Label>;

/**
 * The labels of one lane. `speakers` with the loudest first. The `former` labels keep their places if they can;
 * `fresh`: only unless a new choice is a good deal better.
 */
export function placeLabels(
  speakers: readonly Speaker[],
  room: Room,
  voice: Voice,
  former: Former,
  fresh: boolean,
): Label[] {
  const task: Task<Words> = {
    wishes: wishesOf(speakers, room.width, voice, fresh ? NOBODY : former),
    room,
    most: mostLabels(voice.level, room.width),
    selected: voice.selected,
    each: voice.level >= 2 ? 40 : 0,
  };
  if (task.wishes.length === 0) return [];
  const kept = former.size > 0 ? keep(task, former) : null;
  const places = !kept ? solve(task) : fresh ? steadier(kept, solve(task), task) : kept;
  if (voice.level >= 4) lengthen(places, room, voice, former);
  return places.map(labelOf);
}
