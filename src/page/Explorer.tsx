import { useCallback, useMemo, useRef, useState } from "react";
import { partingRange, zoomed } from "../browse/ranges.ts";
import { select } from "../browse/selection.ts";
import { useSearch } from "../browse/useSearch.ts";
import { byId, type Range } from "../engagements/select.ts";
import { TRACKS } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { Overview, type OverviewHandle } from "../timeline/Overview.tsx";
import type { Scene } from "../timeline/scene.ts";
import type { Span } from "../timeline/span.ts";
import { Timeline } from "../timeline/Timeline.tsx";
import { ClusterSheet } from "./ClusterSheet.tsx";
import { CountLine } from "./CountLine.tsx";
import { Ladder } from "./Ladder.tsx";
import { Notes } from "./Notes.tsx";
import { OpenEngagement } from "./OpenEngagement.tsx";
import { Results } from "./Results.tsx";
import type { Shared } from "./shared.ts";
import { Toolbar } from "./Toolbar.tsx";
import { useKeys } from "./useKeys.ts";
import { useNarrow } from "./useNarrow.ts";

/** The timeline with its tools, overview and list, and the open engagement beside it. */
export function Explorer(props: Shared & { fixed?: { person?: string; place?: string } }) {
  const { library, browse, root } = props;
  const { view, route, setView, goTo } = browse;
  const { t } = useSpeech();
  const search = useSearch(root, view.q, library.language);
  const found = search.found?.ids ?? null;
  const { passing, inView } = useMemo(() => select(library, view, found), [library, view, found]);
  const openId = route.page === "engagement" ? route.id : null;
  const [hovered, setHovered] = useState<string | null>(null);
  const [cluster, setCluster] = useState<readonly string[] | null>(null);
  const scene = useRef<Scene | null>(null);
  const overview = useRef<OverviewHandle | null>(null);
  const narrow = useNarrow();
  const go = useCallback((range: Range, how: "push" | "replace" = "replace") => setView(range, how), [setView]);
  const open = (id: string) => goTo({ ...route, page: "engagement", id });
  const close = () => goTo({ ...route, page: "start", id: null });
  const chooseCluster = (ids: readonly string[]) => {
    const range = partingRange(passing, ids, view);
    if (range) go(range, "push");
    else setCluster(ids);
  };
  useKeys({ view, go, openId, passing, open, close, help: () => {} });
  const at = openId ? byId(library.engagements, openId) : undefined;
  return (
    <main className="explorer" data-open={at ? "" : undefined} id="main">
      <div className="explorer-main" inert={Boolean(at) && narrow}>
        <h1 className="visually-hidden">{t("page.heading")}</h1>
        <Notes {...props} />
        <Toolbar {...props} found={found} inView={inView} passing={passing} narrow={narrow} />
        <CountLine {...props} count={inView.length} total={library.engagements.length} narrow={narrow} />
        <Timeline
          library={library}
          items={passing}
          inView={inView}
          range={view}
          tracks={TRACKS}
          selected={openId}
          hovered={hovered}
          onRange={go}
          onZoom={(factor) => go(zoomed(view, factor))}
          onMove={(span: Span) => overview.current?.show(span)}
          onChoose={open}
          onCluster={chooseCluster}
          onHover={setHovered}
          onEscape={close}
          sceneRef={scene}
        />
        <Overview
          range={view}
          all={library.engagements}
          items={passing}
          count={inView.length}
          tracks={TRACKS}
          lit={hovered}
          handle={overview}
          onFollow={(range) => (scene.current ? scene.current.follow(range) : go(range))}
          onSettle={() => scene.current?.settle()}
          onGo={go}
        >
          {!narrow && <Ladder range={view} onGo={go} />}
        </Overview>
        <Results {...props} inView={inView} passing={passing} search={search} openId={openId} onHover={setHovered} />
      </div>
      {at && <OpenEngagement {...props} summary={at} passing={passing} narrow={narrow} onClose={close} />}
      {cluster && <ClusterSheet ids={cluster} library={library} onChoose={open} onClose={() => setCluster(null)} />}
    </main>
  );
}
