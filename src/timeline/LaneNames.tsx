import { memo } from "react";
import type { Summary } from "../engagements/summary.ts";
import type { SceneLane } from "./sceneLanes.ts";
import { TrackIcon } from "./TrackIcon.tsx";

/** Name and number of each lane: beside the lanes, or on a phone in their upper left corner. */
export const LaneNames = memo(function LaneNames(props: {
  lanes: readonly SceneLane[];
  names: Readonly<Record<string, string>>;
  inView: readonly Summary[];
}) {
  return (
    <ul className="lane-names">
      {props.lanes.map(({ track, height }) => {
        const count = props.inView.filter((e) => e.track === track).length;
        return (
          <li key={track} data-track={track} data-hue={track} data-collapsed={height <= 32 || undefined}>
            <span className="lane-name">
              <TrackIcon track={track} />
              <span className="lane-word">{props.names[track]}</span>
              <span className="lane-count">{count}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
});
