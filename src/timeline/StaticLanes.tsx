import type { Range } from "../engagements/select.ts";
import type { Summary } from "../engagements/summary.ts";
import { DAY, monthName } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";
import { spanOf } from "./span.ts";

/** Three decimals are a fortieth of a pixel at 2,000 px. */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

/** Units of the drawing across the range; the strokes keep their width in px at any size. */
const ACROSS = 2000;

/** The first picture: the marks of each lane as plain SVG, in the served page and until vis-timeline has drawn. Its
 * horizontal unit is a share of the range, so it fits every width without a script. */
export function StaticLanes(props: { items: readonly Summary[]; tracks: readonly string[]; range: Range }) {
  const { from, to } = spanOf(props.range);
  const x = (at: number) => Number((((at - from) / (to - from)) * ACROSS).toFixed(1));
  const lanes = new Map(
    props.tracks.map((track) => [track, { empty: true, days: new Set<number>(), bars: new Set<string>() }]),
  );
  for (const e of props.items) {
    const lane = lanes.get(e.track);
    if (!lane) continue;
    lane.empty = false;
    if (e.end < props.range.from || e.start > props.range.to) continue;
    const span = spanOf({ from: e.start, to: e.end });
    if (e.start === e.end) lane.days.add(x(span.from + DAY / 2));
    else lane.bars.add(`M${x(span.from)} 5H${x(span.to)}`);
  }
  return (
    <div className="static-lanes" aria-hidden="true">
      {[...lanes].map(([track, { empty, days, bars }]) => (
        <svg
          key={track}
          data-hue={track}
          data-empty={empty || undefined}
          viewBox={`0 0 ${ACROSS} 10`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path className="days" d={[...days].map((at) => `M${at} 5h.01`).join("")} />
          <path className="bars-of-days" d={[...bars].join("")} />
        </svg>
      ))}
    </div>
  );
}

/** The axis of the first picture: years and, between them, months. */
export function StaticAxis(props: { range: Range; language: Language }) {
  const { from, to } = spanOf(props.range);
  const months: { at: number; month: number; year: number }[] = [];
  const first = new Date(from);
  for (let i = 0; i < 40; i += 1) {
    const at = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + i, 1);
    if (at >= to) break;
    const d = new Date(at);
    if (at >= from) months.push({ at, month: d.getUTCMonth(), year: d.getUTCFullYear() });
  }
  return (
    <svg className="static-axis" aria-hidden="true">
      {months.map(({ at, month, year }) => (
        <text
          key={at}
          x={percent((at - from) / (to - from))}
          y="62%"
          dx="5"
          className={
            month === 0 ? "year" : months.length < 9 || month % 6 === 0 ? "half" : month % 3 === 0 ? "quarter" : "month"
          }
        >
          {month === 0 ? year : monthName(props.language, month, "short")}
        </text>
      ))}
    </svg>
  );
}
