import { MoveHorizontal } from "lucide-react";
import { type ReactNode, type RefObject, useImperativeHandle, useLayoutEffect, useMemo, useRef } from "react";
import { BOUNDS, byId, type Range, WHOLE } from "../engagements/select.ts";
import type { Summary } from "../engagements/summary.ts";
import { countDays, formatDay, formatDays, monthName } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { Bars } from "./Bars.tsx";
import { perMonth } from "./months.ts";
import type { Thumb } from "./overviewScale.ts";
import { placeWindow } from "./placeWindow.ts";
import { type Span, spanOf } from "./span.ts";
import { useThumbs, type WindowMoves } from "./useThumbs.ts";

/** Lets the scene move the window while the view moves, without a React update per frame. */
export interface OverviewHandle {
  show(span: Span): void;
}

interface OverviewProps extends WindowMoves {
  readonly range: Range;
  /** Without the filters, for the ghosts. */
  readonly all: readonly Summary[];
  readonly items: readonly Summary[];
  /** How many are in view. */
  readonly count: number;
  readonly tracks: readonly string[];
  /** The engagement pointed at. */
  readonly lit: string | null;
  readonly handle: RefObject<OverviewHandle | null>;
  /** The ladder of presets that stands over the bars. */
  readonly children?: ReactNode;
}

/** The two years by month, with the visible range as a window. */
export function Overview(props: OverviewProps) {
  const { language, t } = useSpeech();
  const { range, items, all, tracks } = props;
  const strip = useRef<HTMLDivElement>(null);
  const reach = useRef<HTMLDivElement>(null);
  const place = (span: Span) => {
    if (reach.current) placeWindow(reach.current, span);
  };
  useImperativeHandle(props.handle, () => ({ show: place }));
  useLayoutEffect(() => place(spanOf(range)));
  const thumbs = useThumbs(strip, range, props);
  const shown = useMemo(() => perMonth(items, tracks), [items, tracks]);
  const total = useMemo(() => perMonth(all, tracks), [all, tracks]);
  const lit = useMemo(() => props.lit && (byId(all, props.lit)?.start.slice(0, 7) ?? null), [all, props.lit]);
  const whole = range.from <= WHOLE.from && range.to >= WHOLE.to;
  return (
    <div className="overview">
      <p className="overview-name" aria-hidden="true">
        {t("timeline.perMonth")}
      </p>
      <div className="overview-strip">
        {props.children}
        <p className="overview-axis" aria-hidden="true">
          {["2024", monthName(language, 6, "short"), "2025", monthName(language, 6, "short")].map((name, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: four halves that never change places
            <span key={i}>{name}</span>
          ))}
        </p>
        <div className="strip" data-overview="" ref={strip} {...thumbs.strip}>
          <Bars all={total} shown={shown} tracks={tracks} lit={lit} />
          {/* Apart from the bars, whose hundreds of paths need not know where the window is. */}
          <div className="reach" data-whole={whole || undefined} ref={reach}>
            <div className="veil veil-before" />
            <div className="veil veil-after" />
            <div className="window" />
            <ThumbButton thumb="from" onKeyDown={thumbs.onThumbKey("from")} range={range} count={props.count} />
            <span className="grip grip-from" />
            <ThumbButton thumb="to" onKeyDown={thumbs.onThumbKey("to")} range={range} count={props.count} />
            <span className="grip grip-to" />
            <ThumbButton thumb="pan" onKeyDown={thumbs.onThumbKey("pan")} range={range} count={props.count} />
          </div>
        </div>
      </div>
    </div>
  );
}

interface ThumbProps {
  thumb: Thumb;
  range: Range;
  count: number;
  onKeyDown: (event: React.KeyboardEvent) => void;
}

function ThumbButton({ thumb, range, count, onKeyDown }: ThumbProps) {
  const { language, t } = useSpeech();
  const day = thumb === "to" ? range.to : range.from;
  const days = (to: string) => Math.max(0, countDays(BOUNDS.from, to) - 1);
  const when = thumb === "pan" ? formatDays(language, range.from, range.to) : formatDay(language, day);
  const whole = range.from <= WHOLE.from && range.to >= WHOLE.to;
  const length = countDays(range.from, range.to) - 1;
  return (
    <div
      className={`thumb thumb-${thumb}`}
      data-thumb={thumb}
      role="slider"
      tabIndex={0}
      aria-label={t(`timeline.${thumb}`)}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={days(BOUNDS.to) - (thumb === "pan" ? length : 0)}
      aria-valuenow={days(day)}
      aria-valuetext={t("timeline.valueText", { when, engagements: t("count.engagements", { count }) })}
      aria-disabled={(thumb === "pan" && whole) || undefined}
      onKeyDown={onKeyDown}
    >
      {thumb === "pan" && <MoveHorizontal size={14} strokeWidth={1.6} aria-hidden="true" />}
    </div>
  );
}
