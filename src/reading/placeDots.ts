import type { Counted } from "../engagements/meetings.ts";
import type { PlaceName } from "../engagements/summary.ts";
import outline from "./outline.json";

/** A place on the map: centre and radius in map units. */
export interface Dot extends Counted {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A name on the map, beginning or ending at `x`, with its base line at `y`. */
export interface DotName {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The dots, the largest first so that small ones lie above; the area grows with the count. */
export function dotsOf(places: Readonly<Record<string, PlaceName>>, counted: readonly Counted[]): readonly Dot[] {
  return counted.flatMap(({ id, count }) => {
    const place = places[id];
    if (!place) return [];
    const x = round((place.lon - outline.west) * outline.perLon);
    const y = round((outline.north - place.lat) * outline.perLat);
    return [{ id, count, x, y, r: round(2.4 + 1.6 * Math.sqrt(count)) }];
  });
}

/** Height of a name and the mean width of one of its characters, in map units. */
const NAME = { height: 13, character: 6.4, gap: 3 };

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxOf(dot: Dot): Box {
  return { left: dot.x - dot.r, right: dot.x + dot.r, top: dot.y - dot.r, bottom: dot.y + dot.r };
}

/** Where a name may stand: right of its dot, left of it, above, below. */
function seats(dot: Dot, width: number): readonly { anchor: DotName["anchor"]; left: number; middle: number }[] {
  const away = dot.r + NAME.gap;
  return [
    { anchor: "start", left: dot.x + away, middle: dot.y },
    { anchor: "end", left: dot.x - away - width, middle: dot.y },
    { anchor: "middle", left: dot.x - width / 2, middle: dot.y - away - NAME.height / 2 + 2 },
    { anchor: "middle", left: dot.x - width / 2, middle: dot.y + away + NAME.height / 2 - 2 },
  ];
}

/** Names for as many of `wanted` as fit, in their order; no name lies on another or on one of `dots`. */
export function namesOf(wanted: readonly Dot[], dots: readonly Dot[], nameOf: (id: string) => string) {
  const taken: Box[] = dots.map(boxOf);
  const names: DotName[] = [];
  for (const dot of wanted) {
    const text = nameOf(dot.id);
    const width = [...text].length * NAME.character;
    const free = seats(dot, width).find(({ left, middle }) => {
      const box = { left, right: left + width, top: middle - NAME.height / 2, bottom: middle + NAME.height / 2 };
      return left >= 0 && box.right <= outline.width && !taken.some((other) => overlap(box, other));
    });
    if (!free) continue;
    const { anchor, left, middle } = free;
    taken.push({ left, right: left + width, top: middle - NAME.height / 2, bottom: middle + NAME.height / 2 });
    const x = { start: left, end: left + width, middle: left + width / 2 }[anchor];
    names.push({ id: dot.id, text, x: round(x), y: round(middle + 4), anchor });
  }
  return names;
}
