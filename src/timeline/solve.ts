import { clash, fill, findPlace, orders, type Place, placeAt, placesOf, type Room, type Wish } from "./places.ts";

/** Which labels of one lane stand, and where. Pure, and the same whatever the order of the wishes. */
export interface Task<W extends Wish> {
  /** By value, the highest first. */
  readonly wishes: readonly W[];
  readonly room: Room;
  readonly most: number;
  /** Id of the selected engagement: it comes first of all. */
  readonly selected: string | null;
  /** What a further label is worth beside its value. */
  readonly each: number;
}

/** What the three heaviest of a lane are worth beside their value. */
const HEAVIEST = [2400, 1200, 600] as const;

function worth<W extends Wish>(places: readonly Place<W>[], task: Task<W>): number {
  let sum = 0;
  for (const { wish } of places) sum += wish.value + task.each;
  HEAVIEST.forEach((bonus, i) => {
    const wish = task.wishes[i];
    if (wish && has(places, wish)) sum += bonus;
  });
  return sum;
}

/** The three orders in which the wishes are tried: by value; the heaviest 35 % from right to left, then the rest by
 * value; all from right to left. */
function tries<W extends Wish>(wishes: readonly W[]): readonly (readonly W[])[] {
  const fromRight = (some: readonly W[]) => [...some].sort((a, b) => b.pole - a.pole || b.value - a.value);
  const share = Math.ceil(wishes.length * 0.35);
  return [wishes, [...fromRight(wishes.slice(0, share)), ...wishes.slice(share)], fromRight(wishes)];
}

const has = <W extends Wish>(places: readonly Place<W>[], wish: W) => places.some((p) => p.wish === wish);

/** `places` without what is in the way of `place`, and with it; null when that would push out one of `kept`. */
function pushIn<W extends Wish>(places: readonly Place<W>[], place: Place<W>, kept: readonly W[]) {
  const rest = places.filter((p) => p.wish !== place.wish);
  const out = rest.filter((p) => clash(p, place));
  if (out.some((p) => kept.includes(p.wish))) return null;
  return [...rest.filter((p) => !out.includes(p)), place];
}

/** Those that must have a label if at all possible: the selected one, then the heaviest. */
function musts<W extends Wish>(task: Task<W>): readonly W[] {
  const heaviest = task.wishes.slice(0, 1);
  const selected = task.wishes.find((w) => w.id === task.selected);
  return selected && selected !== heaviest[0] ? [selected, ...heaviest] : heaviest;
}

/** Sees to it that each of the musts has a label, pushing out the least; an earlier must may change its place for a
 * later one. */
export function claim<W extends Wish>(places: readonly Place<W>[], task: Task<W>): Place<W>[] {
  const rows = Array.from({ length: task.room.rows }, (_, row) => row);
  let now = [...places];
  const held: W[] = [];
  for (const wish of musts(task)) {
    if (!has(now, wish)) now = best(pushes(now, wish, held, rows, task), task) ?? now;
    if (has(now, wish)) held.push(wish);
  }
  if (now.length <= task.most) return now;
  const rest = now.filter((p) => !held.includes(p.wish)).sort((a, b) => b.wish.value - a.wish.value);
  return [...now.filter((p) => held.includes(p.wish)), ...rest].slice(0, task.most);
}

function pushes<W extends Wish>(
  now: readonly Place<W>[],
  wish: W,
  held: readonly W[],
  rows: readonly number[],
  task: Task<W>,
) {
  const own = placesOf(wish, rows, task.room);
  const into = (places: readonly Place<W>[]) =>
    own.map((place) => pushIn(places, place, held)).filter((pushed) => pushed !== null);
  const plain = into(now);
  const first = held[0];
  if (plain.length > 0 || !first) return plain;
  return placesOf(first, rows, task.room).flatMap((moved) => into(pushIn(now, moved, []) ?? []));
}

function best<W extends Wish>(all: readonly Place<W>[][], task: Task<W>): Place<W>[] | null {
  let top: Place<W>[] | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const places of all) {
    const sum = worth(places, task);
    if (sum > most) [top, most] = [places, sum];
  }
  return top;
}

/** Lets each label down to the lowest row that is free for it. */
function settle<W extends Wish>(places: Place<W>[], room: Room): Place<W>[] {
  const now = [...places].sort((a, b) => a.row - b.row || a.wish.pole - b.wish.pole);
  now.forEach((place, i) => {
    for (let row = 0; row < place.row; row++) {
      const lower = placeAt(place.wish, row, place.side, room);
      if (lower && !now.some((other, j) => j !== i && clash(lower, other))) {
        now[i] = lower;
        return;
      }
    }
  });
  return now;
}

/** Makes room for one more label by moving one that is in its way, or puts a heavier one in the place of a lighter. */
function improve<W extends Wish>(places: Place<W>[], task: Task<W>, rows: readonly number[]): Place<W>[] {
  let now = places;
  const kept = musts(task);
  for (const wish of task.wishes) {
    if (has(now, wish)) continue;
    let top = now;
    let most = worth(now, task);
    for (const place of placesOf(wish, rows, task.room)) {
      const next = pushIn(now, place, kept);
      if (!next || next.length < now.length) continue;
      const gone = now.find((p) => !has(next, p.wish));
      const moved = gone && next.length < task.most ? findPlace(gone.wish, next, rows, task.room) : null;
      if (moved) next.push(moved);
      if (next.length > task.most) continue;
      const sum = worth(next, task);
      if (sum > most) [top, most] = [next, sum];
    }
    now = top;
  }
  return now;
}

/** Labels for a lane, chosen afresh. */
export function solve<W extends Wish>(task: Task<W>): Place<W>[] {
  const { wishes, room, most } = task;
  const first = wishes.filter((w) => w.id === task.selected);
  const all: Place<W>[][] = [];
  for (const rows of orders(room.rows)) {
    for (const order of tries(wishes)) {
      const places: Place<W>[] = [];
      fill(places, [...first, ...order], rows, room, most);
      all.push(places);
    }
  }
  const rows = Array.from({ length: room.rows }, (_, row) => row);
  const ahead = all.sort((a, b) => worth(b, task) - worth(a, task)).slice(0, 4);
  const better = ahead.map((places) => improve(claim(places, task), task, rows));
  let now = best(better, task) ?? [];
  for (let round = 0; round < 4; round++) {
    const before = now.length;
    now = settle(now, room);
    fill(now, wishes, rows, room, most);
    if (now.length === before && round > 0) break;
  }
  return now;
}

/** The former labels of a lane where they stood, as far as they still can, and what else finds room beside them. */
export function keep<W extends Wish>(
  task: Task<W>,
  former: ReadonlyMap<string, { readonly row: number; readonly side: "right" | "left" }>,
): Place<W>[] {
  const { wishes, room, most } = task;
  const places: Place<W>[] = [];
  for (const wish of wishes) {
    const old = former.get(wish.id);
    const place = old && placeAt(wish, old.row, old.side, room);
    if (place && places.length < most && !places.some((other) => clash(place, other))) places.push(place);
  }
  const rows = Array.from({ length: room.rows }, (_, row) => row);
  const now = claim(places, task);
  fill(now, wishes, rows, room, most);
  return now;
}

/** The kept labels, unless fresh ones are worth a tenth more. */
export function steadier<W extends Wish>(kept: Place<W>[], fresh: Place<W>[], task: Task<W>): Place<W>[] {
  return worth(fresh, task) > worth(kept, task) * 1.1 ? fresh : kept;
}
