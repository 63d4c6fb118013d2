import { memo } from "react";
import { instant } from "../language/dates.ts";
import type { MonthCount } from "./months.ts";
import { shareOf } from "./overviewScale.ts";

const HEIGHT = 48;

function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

function ends(month: string): { x: number; width: number } {
  const from = instant(`${month}-01`);
  const d = new Date(from);
  const to = Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 1);
  return { x: shareOf(from), width: shareOf(to) - shareOf(from) };
}

/** Engagements per month, stacked by track from the floor; what a filter takes out stays behind as a ghost. `all` and
 * `shown` hold the same months; `lit` is the month of the engagement that is pointed at. */
export const Bars = memo(function Bars(props: {
  all: readonly MonthCount[];
  shown: readonly MonthCount[];
  tracks: readonly string[];
  lit: string | null;
}) {
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  const most = Math.max(1, ...props.all.map((m) => sum(m.counts)));
  const unit = HEIGHT / most;
  return (
    <svg className="bars" aria-hidden="true" viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
      {props.shown.map(({ month, counts }, i) => {
        const { x, width } = ends(month);
        const total = sum(props.all[i]?.counts ?? counts);
        let floor = HEIGHT;
        return (
          <g key={month} data-month={month} className={props.lit === month ? "lit" : undefined}>
            {total > sum(counts) && (
              <rect
                className="ghost"
                x={percent(x)}
                y={HEIGHT - total * unit}
                width={percent(width * 0.96)}
                height={total * unit}
              />
            )}
            {counts.map((count, track) => {
              if (count === 0) return null;
              const height = count * unit;
              floor -= height;
              return (
                <rect
                  key={props.tracks[track]}
                  data-hue={props.tracks[track]}
                  x={percent(x)}
                  y={Number(floor.toFixed(2))}
                  width={percent(width * 0.96)}
                  height={Number(Math.max(0.6, height - 1).toFixed(2))}
                />
              );
            })}
          </g>
        );
      })}
    </svg>
  );
});
