import { memo } from "react";
import { instant } from "../language/dates.ts";
import type { MonthCount } from "./months.ts";
import { shareOf } from "./overviewScale.ts";

const HEIGHT = 48;
const ACROSS = 1000;

/** Left edge and width of a month's bars, in units of the drawing. */
function ends(month: string): { x: number; width: number } {
  const from = instant(`${month}-01`);
  const d = new Date(from);
  const to = Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 1);
  return { x: shareOf(from) * ACROSS, width: (shareOf(to) - shareOf(from)) * ACROSS * 0.96 };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}

/** A rectangle as a piece of a path. */
function box(month: string, top: number, height: number): string {
  const { x, width } = ends(month);
  const short = (n: number) => Number(n.toFixed(1));
  return `M${short(x)} ${short(top)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

/** Engagements per month, stacked by track from the floor; what a filter takes out stays behind as a ghost. `all` and
 * `shown` hold the same months; `lit` is the month of the engagement that is pointed at. */
export const Bars = memo(function Bars(props: {
  all: readonly MonthCount[];
  shown: readonly MonthCount[];
  tracks: readonly string[];
  lit: string | null;
}) {
  const { all, shown, tracks, lit } = props;
  const unit = HEIGHT / Math.max(1, ...all.map((m) => sum(m.counts)));
  const ghosts = shown.map(({ month, counts }, i) => {
    const total = sum(all[i]?.counts ?? counts);
    return total > sum(counts) ? box(month, HEIGHT - total * unit, total * unit) : "";
  });
  const ofTrack = (track: number) =>
    shown.map(({ month, counts }) => {
      const count = counts[track] ?? 0;
      const top = HEIGHT - sum(counts.slice(0, track + 1)) * unit;
      return count === 0 ? "" : box(month, top, Math.max(0.6, count * unit - 1));
    });
  const here = shown.find(({ month }) => month === lit);
  return (
    <svg className="bars" aria-hidden="true" viewBox={`0 0 ${ACROSS} ${HEIGHT}`} preserveAspectRatio="none">
      <path className="ghost" d={ghosts.join("")} />
      {tracks.map((track, i) => (
        <path key={track} data-hue={track} d={ofTrack(i).join("")} />
      ))}
      {here && <path className="lit" d={box(here.month, HEIGHT - sum(here.counts) * unit, sum(here.counts) * unit)} />}
    </svg>
  );
});
