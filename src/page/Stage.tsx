import { useCallback, useRef, useState } from "react";
import { partingRange, zoomed } from "../browse/ranges.ts";
import type { Range } from "../engagements/select.ts";
import { type Summary, TRACKS } from "../engagements/summary.ts";
import { Overview, type OverviewHandle } from "../timeline/Overview.tsx";
import type { Scene } from "../timeline/scene.ts";
import type { Span } from "../timeline/span.ts";
import { Timeline } from "../timeline/Timeline.tsx";
import { Ladder } from "./Ladder.tsx";
import { later } from "./Later.tsx";
import type { Shared } from "./shared.ts";

const ClusterSheet = later(async () => (await import("./ClusterSheet.tsx")).ClusterSheet);

interface StageProps extends Shared {
  /** All that the overview shows as a ghost. */
  readonly all: readonly Summary[];
  readonly passing: readonly Summary[];
  readonly inView: readonly Summary[];
  readonly openId: string | null;
  readonly hovered: string | null;
  readonly narrow: boolean;
  readonly onHover: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
  readonly onEscape: () => void;
}

/** Timeline and overview, moving together. */
export function Stage(props: StageProps) {
  const { library, browse, passing, inView, narrow, onHover, onChoose, onEscape } = props;
  const { view, setView } = browse;
  const [cluster, setCluster] = useState<readonly string[] | null>(null);
  const scene = useRef<Scene | null>(null);
  const overview = useRef<OverviewHandle | null>(null);
  const go = useCallback((range: Range, how: "push" | "replace" = "replace") => setView(range, how), [setView]);
  const onMove = useCallback((span: Span) => overview.current?.show(span), []);
  const chooseCluster = (ids: readonly string[]) => {
    const range = partingRange(passing, ids, view);
    if (range) go(range, "push");
    else setCluster(ids);
  };
  return (
    <>
      <Timeline
        library={library}
        items={passing}
        inView={inView}
        range={view}
        tracks={TRACKS}
        selected={props.openId}
        hovered={props.hovered}
        onRange={go}
        onZoom={(factor, around) => go(zoomed(view, factor, around))}
        onMove={onMove}
        onChoose={onChoose}
        onCluster={chooseCluster}
        onHover={onHover}
        onEscape={onEscape}
        sceneRef={scene}
      />
      <Overview
        range={view}
        all={props.all}
        items={passing}
        count={inView.length}
        tracks={TRACKS}
        lit={props.hovered}
        handle={overview}
        onFollow={(range) => (scene.current ? scene.current.follow(range) : go(range))}
        onSettle={() => scene.current?.settle()}
        onGo={go}
      >
        {!narrow && <Ladder range={view} onGo={go} />}
      </Overview>
      {cluster && <ClusterSheet ids={cluster} library={library} onChoose={onChoose} onClose={() => setCluster(null)} />}
    </>
  );
}
