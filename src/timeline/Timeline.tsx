import { TriangleAlert } from "lucide-react";
import { type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import type { Range } from "../engagements/select.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { LaneNames } from "./LaneNames.tsx";
import { Options } from "./Options.tsx";
import { StaticAxis, StaticLanes } from "./StaticLanes.tsx";
import type { Scene } from "./scene.ts";
import { stackLanes } from "./sceneLanes.ts";
import type { Span } from "./span.ts";
import { useListbox } from "./useListbox.ts";
import { useMeasures } from "./useMeasures.ts";
import { useScene } from "./useScene.ts";

/**
 * The lanes with their marks. Room `timeline` imports `engagements` and `language`, knows no address, and is driven by
 * props. Start reading here; `drawing.ts` owns vis-timeline, `arrange.ts` decides what is drawn at which zoom.
 */
export interface TimelineProps {
  readonly library: Library;
  /** All that pass the filters, by date. */
  readonly items: readonly Summary[];
  /** Those of them whose days overlap the range. */
  readonly inView: readonly Summary[];
  readonly range: Range;
  readonly tracks: readonly string[];
  readonly selected: string | null;
  readonly hovered: string | null;
  /** The view has come to rest on another range. */
  onRange(range: Range): void;
  /** A zoom by `factor` (below 1 is closer); the day `around` keeps its place. */
  onZoom(factor: number, around?: string): void;
  /** Every frame of a movement. */
  onMove(span: Span): void;
  onChoose(id: string): void;
  onCluster(ids: readonly string[]): void;
  onHover(id: string | null): void;
  onEscape(): void;
  /** Receives the scene, so that the overview can move it while it is dragged. */
  readonly sceneRef: RefObject<Scene | null>;
}

const NONE: readonly string[] = [];

/** The timeline of a page: served as SVG, drawn by vis-timeline ahead of React (`draw.ts`), else in a quiet moment. */
export function Timeline(props: TimelineProps) {
  const { language, t } = useSpeech();
  const { items, inView, range, library, selected } = props;
  const container = useRef<HTMLDivElement>(null);
  const edge = useRef<HTMLSpanElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const measures = useMeasures(frame, language);
  const lanes = useMemo(() => stackLanes(props.tracks, items, measures?.lane ?? 88), [props.tracks, items, measures]);
  const box = useListbox(items, range, selected !== null, props);
  const related = useMemo(() => items.find((e) => e.id === selected)?.related ?? NONE, [items, selected]);
  const onMove = useCallback(
    (span: Span, text: string) => {
      if (edge.current && edge.current.textContent !== text) edge.current.textContent = text;
      props.onMove(span);
    },
    [props.onMove],
  );
  const scene = useScene(
    container,
    measures && {
      items,
      lanes,
      range,
      language,
      selected,
      related,
      library,
      t,
      ...measures,
      hovered: props.hovered,
      active: box.active,
    },
    { onMove, onRest: props.onRange, onChoose: props.onChoose, onCluster: props.onCluster, onHover: props.onHover },
  );
  useEffect(() => {
    props.sceneRef.current = scene.scene.current;
  });
  const ready = scene.state === "ready";
  return (
    <section
      className="timeline"
      aria-label={t("timeline.label")}
      data-timeline=""
      data-from={range.from}
      data-to={range.to}
      data-drawn={ready || undefined}
      data-ready={ready || undefined}
    >
      {scene.state === "failed" && <Failed onAgain={scene.again} />}
      <div className="print-picture" hidden aria-hidden="true" />
      <div className="timeline-frame" ref={frame}>
        <LaneNames lanes={lanes} names={library.tracks} inView={inView} />
        <div
          className="canvas"
          role="listbox"
          tabIndex={0}
          aria-label={t("timeline.canvas")}
          aria-describedby="timeline-help"
          aria-orientation="horizontal"
          aria-activedescendant={box.active ? `option-${box.active}` : undefined}
          onKeyDown={box.onKeyDown}
          onBlur={() => box.setActive(null)}
        >
          <div className="lanes" aria-hidden="true">
            {lanes.map((lane) => (
              <div key={lane.track} className="lane" data-collapsed={lane.height <= 32 || undefined} />
            ))}
          </div>
          {!ready && <StaticAxis range={range} language={language} />}
          {!ready && <StaticLanes items={items} tracks={props.tracks} range={range} />}
          {/* May be drawn in before React comes (`draw.ts`): as a text that may differ, what stands there is left. */}
          <div className="vis-surface" ref={container} aria-hidden="true" suppressHydrationWarning>
            {""}
          </div>
          <div className="axis-edge" aria-hidden="true">
            <span ref={edge} suppressHydrationWarning>
              {""}
            </span>
          </div>
          {ready && <Options items={inView} library={library} active={box.active} onChoose={props.onChoose} />}
        </div>
      </div>
      <p id="timeline-help" className="visually-hidden">
        {t("timeline.help")}
      </p>
    </section>
  );
}

function Failed(props: { onAgain: () => void }) {
  const { t } = useSpeech();
  return (
    <div className="banner banner-error" role="alert">
      <TriangleAlert size={16} strokeWidth={1.6} aria-hidden="true" />
      <p>
        <strong>{t("timeline.failed")}</strong> {t("timeline.failedStill")}{" "}
        <button type="button" className="link" onClick={props.onAgain}>
          {t("timeline.again")}
        </button>
      </p>
    </div>
  );
}
