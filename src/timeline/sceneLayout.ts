import type { Summary } from "../engagements/summary.ts";
import { formatDays } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";
import type { ArrangeInput, Arrangement, Naming } from "./arrange.ts";
import { laneGeometry } from "./geometry.ts";
import { type Measure, makeMeasure } from "./measure.ts";
import type { SceneLane } from "./sceneLanes.ts";
import type { Span } from "./span.ts";

interface Asked {
  readonly items: readonly Summary[];
  readonly lanes: readonly SceneLane[];
  readonly language: Language;
  readonly touch: boolean;
  readonly lane: number;
  readonly nameWidth: number;
  readonly selected: string | null;
}

/** By size: labels are smaller under a finger, and paper has those of the mouse. */
const measures = new Map<boolean, Measure>();

function measureFor(touch: boolean): Measure {
  const known = measures.get(touch);
  if (known) return known;
  const size = touch ? 12.5 : 13;
  const made = makeMeasure((bold) => `${bold ? 600 : 400} ${size}px Mukta, "Noto Sans Devanagari", sans-serif`);
  measures.set(touch, made);
  return made;
}

/** What `arrange` is asked for what the scene shows. Text is measured in the page's own label font. */
export function askFor(
  asked: Asked,
  span: Span,
  width: number,
  former: Arrangement | null,
  naming: Naming,
): ArrangeInput {
  const tracks = asked.lanes.map((lane) => lane.track);
  return {
    items: asked.items,
    tracks,
    from: span.from,
    to: span.to,
    width,
    touch: asked.touch,
    rows: laneGeometry(asked.lane, asked.touch).rows,
    language: asked.language,
    measure: measureFor(asked.touch),
    dayText: (e) => formatDays(asked.language, e.start, e.end, "tight"),
    selected: asked.selected,
    naming,
    ...(asked.nameWidth > 0 ? { obstacles: Object.fromEntries(tracks.map((track) => [track, asked.nameWidth])) } : {}),
    ...(former ? { former } : {}),
  };
}

/** Forgets the measured widths; for when the fonts have arrived. */
export function forgetWidths(): void {
  measures.clear();
}

/** Whether a view has moved so far from where it was arranged that its marks run out: they reach half a view beyond
 * either end (`arrange.ts`), and a slide may go on for a fifth (`slide.ts`). */
export function isFar(arranged: Span | null, { from, to }: Span): boolean {
  return arranged === null || Math.abs(arranged.from - from) > 0.3 * (to - from);
}
