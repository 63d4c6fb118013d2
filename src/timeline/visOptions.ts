import type { Language } from "../language/locale.ts";
import { type Ticks, tickText } from "./axis.ts";
import moment from "./moment.ts";
import type { Span } from "./span.ts";

interface MomentLike {
  month(): number;
  date(): number;
  year(): number;
}

/** vis-timeline's options for the scene: one range item per mark, no gestures of its own, no groups: the lanes are
 * drawn by the page, so that they stand in the served HTML. */
export function visOptions(
  language: Language,
  span: Span,
  ticks: () => Ticks,
  elementOf: (key: string) => HTMLElement | null,
) {
  return {
    start: span.from,
    end: span.to,
    height: "100%",
    moment: (date: unknown) => moment.utc(date as never),
    template: (item: { id: string } | null) => (item ? elementOf(item.id) : null),
    dataAttributes: ["engagement", "cluster", "count"],
    orientation: { axis: "top", item: "top" },
    margin: { axis: 0, item: 0 },
    align: "left",
    stack: false,
    selectable: false,
    moveable: false,
    zoomable: false,
    autoResize: false,
    showCurrentTime: false,
    showMajorLabels: false,
    showTooltips: false,
    timeAxis: { scale: ticks().scale, step: ticks().step },
    format: {
      minorLabels: (date: MomentLike) =>
        tickText(language, ticks(), { month: date.month(), date: date.date(), year: date.year() }),
      majorLabels: () => "",
    },
  };
}
