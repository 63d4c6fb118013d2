import type { Language } from "../language/locale.ts";
import type { Camera } from "./camera.ts";
import moment from "./moment.ts";
import type { Span } from "./span.ts";

/** Px of the whole and, of the height, the axis. Not measured, but told: `src/site/visRedraw.ts`. */
interface VisSize {
  readonly width: number;
  readonly height: number;
  readonly minHeight: number;
}

/** vis-timeline's options for the scene: one range item per mark, no gestures of its own, no groups: the lanes are
 * drawn by the page, so that they stand in the served HTML. */
export function visOptions(
  language: () => Language,
  camera: Camera,
  size: VisSize,
  elementOf: (key: string) => HTMLElement | null,
) {
  return {
    start: camera.span.from,
    end: camera.span.to,
    ...size,
    moment: (date: unknown) => moment.utc(date as never),
    template: (item: { id: string } | null) => (item ? elementOf(item.id) : null),
    dataAttributes: ["engagement", "cluster", "count"],
    orientation: { axis: "top", item: "top" },
    margin: { axis: 0, item: 0 },
    align: "left",
    stack: false,
    // Said, or it asks the styles of every ancestor.
    rtl: false,
    selectable: false,
    moveable: false,
    zoomable: false,
    autoResize: false,
    showCurrentTime: false,
    showMajorLabels: false,
    showTooltips: false,
    timeAxis: { scale: camera.ticks.scale, step: camera.ticks.step },
    format: {
      minorLabels: (date: { valueOf(): number }) => camera.tick(language(), date.valueOf()),
      majorLabels: () => "",
    },
  };
}

/** What vis-timeline has but does not declare. */
interface Emitter {
  emit(event: string, properties: object): void;
}

/** vis-timeline hides itself until a movement is reported; without this it is drawn a second late. */
export function showAtOnce(vis: object, { from, to }: Span): void {
  (vis as Emitter).emit("rangechanged", { start: new Date(from), end: new Date(to), byUser: false });
}

/** The span that vis-timeline stands at. */
export function seenBy(vis: { getWindow(): { start: Date; end: Date } }): Span {
  const { start, end } = vis.getWindow();
  return { from: start.getTime(), to: end.getTime() };
}
