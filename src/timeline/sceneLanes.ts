import type { Summary } from "../engagements/summary.ts";

/** A lane as it stands on the page; px from the top of the lanes. */
export interface SceneLane {
  readonly track: string;
  readonly top: number;
  readonly height: number;
}

/** Height of a lane that holds nothing under the present filter. */
export const COLLAPSED = 32;

const made = new WeakMap<readonly Summary[], Map<string, readonly SceneLane[]>>();

/** The lanes from above; those without any engagement collapse. `lane` is a full lane's height in px. The same lanes for
 * the same `items`, however often they are asked for: the scene draws anew what is another array. */
export function stackLanes(tracks: readonly string[], items: readonly Summary[], lane: number): readonly SceneLane[] {
  const known = made.get(items) ?? new Map<string, readonly SceneLane[]>();
  made.set(items, known);
  const asked = `${lane} ${tracks}`;
  const lanes = known.get(asked) ?? stack(tracks, items, lane);
  known.set(asked, lanes);
  return lanes;
}

function stack(tracks: readonly string[], items: readonly Summary[], lane: number): readonly SceneLane[] {
  const used = new Set(items.map((e) => e.track));
  let top = 0;
  return tracks.map((track) => {
    const height = used.has(track) ? lane : Math.min(COLLAPSED, lane);
    const at = { track, top, height };
    top += height;
    return at;
  });
}
