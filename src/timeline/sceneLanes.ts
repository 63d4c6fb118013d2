import type { Summary } from "../engagements/summary.ts";

/** A lane as it stands on the page; px from the top of the lanes. */
export interface SceneLane {
  readonly track: string;
  readonly top: number;
  readonly height: number;
}

/** Height of a lane that holds nothing under the present filter. */
export const COLLAPSED = 32;

/** The lanes from above; those without any engagement collapse. `lane` is a full lane's height in px. */
export function stackLanes(tracks: readonly string[], items: readonly Summary[], lane: number): readonly SceneLane[] {
  const used = new Set(items.map((e) => e.track));
  let top = 0;
  return tracks.map((track) => {
    const height = used.has(track) ? lane : Math.min(COLLAPSED, lane);
    const at = { track, top, height };
    top += height;
    return at;
  });
}
