/**
 * Where labels can stand. A label hangs on a pole that rises from its mark to the label's row, with the text to the
 * right of it or (flipped) to the left; rows are counted from below.
 */

/** A label that wants a place. Positions and widths in px, relative to the lane's left edge. */
export interface Wish {
  /** Id of the engagement that is named. */
  readonly id: string;
  readonly pole: number;
  readonly width: number;
  /** The higher, the sooner it gets a place. */
  readonly value: number;
}

export interface Place<W extends Wish = Wish> {
  readonly wish: W;
  readonly row: number;
  readonly side: "right" | "left";
  readonly left: number;
  readonly right: number;
}

/** The room for labels in a lane: px wide, so many rows, and so many px at the left of the top row that are taken. */
export interface Room {
  readonly width: number;
  readonly rows: number;
  readonly obstacle: number;
}

/** Between a pole and its text, and between a pole and the text of others. */
const POLE = 4;
/** Poles nearer than this are one pole. */
const SAME = 0.75;
/** Between two labels in a row; a hair less than twice 4, as two may hang back to back on one pole. */
const GAP = 2 * POLE - SAME;

const SIDES = ["right", "left"] as const;

/** The place of `wish` in this row on this side, or null where the lane has no room for it. */
export function placeAt<W extends Wish>(wish: W, row: number, side: "right" | "left", room: Room): Place<W> | null {
  const left = side === "right" ? wish.pole + POLE : wish.pole - POLE - wish.width;
  const right = left + wish.width;
  if (row >= room.rows || left < 0 || right > room.width) return null;
  if (row === room.rows - 1 && room.obstacle > 0 && left < room.obstacle + POLE) return null;
  return { wish, row, side, left, right };
}

/** True when the two labels, or a label and the other's pole, would touch. */
export function clash(a: Place, b: Place): boolean {
  if (a.row === b.row) return a.left < b.right + GAP && b.left < a.right + GAP;
  const [low, high] = a.row < b.row ? [a, b] : [b, a];
  return high.wish.pole > low.left - POLE + SAME && high.wish.pole < low.right + POLE - SAME;
}

/** Every place that the lane has for `wish`, whoever stands there: by rows as given, right before left. */
export function placesOf<W extends Wish>(wish: W, rows: readonly number[], room: Room): Place<W>[] {
  return rows.flatMap((row) => SIDES.flatMap((side) => placeAt(wish, row, side, room) ?? []));
}

/** The first free place for `wish` among `taken`, by rows as given, right before left; else null. */
export function findPlace<W extends Wish>(
  wish: W,
  taken: readonly Place<W>[],
  rows: readonly number[],
  room: Room,
): Place<W> | null {
  for (const row of rows) {
    for (const side of SIDES) {
      const place = placeAt(wish, row, side, room);
      if (place && !taken.some((other) => clash(place, other))) return place;
    }
  }
  return null;
}

/** Adds those of `wishes`, in their order, that find a free place, until there are `most`. Changes `taken`. */
export function fill<W extends Wish>(
  taken: Place<W>[],
  wishes: readonly W[],
  rows: readonly number[],
  room: Room,
  most: number,
): void {
  for (const wish of wishes) {
    if (taken.length >= most) return;
    if (taken.some((p) => p.wish === wish)) continue;
    const place = findPlace(wish, taken, rows, room);
    if (place) taken.push(place);
  }
}

/** Every order of the numbers below `count`. */
export function orders(count: number): readonly (readonly number[])[] {
  if (count <= 1) return [[0]];
  return orders(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, at) => [...order.slice(0, at), count - 1, ...order.slice(at)]),
  );
}
