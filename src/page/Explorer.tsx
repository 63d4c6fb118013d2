import { Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useSearch } from "../browse/useSearch.ts";
import { useSelection } from "../browse/useSelection.ts";
import { byId } from "../engagements/select.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { CountLine } from "./CountLine.tsx";
import { openPanel, preparePanel } from "./frames.ts";
import { Guard } from "./Guard.tsx";
import { later } from "./Later.tsx";
import { PartFailed } from "./PartFailed.tsx";
import { Results, type ResultsProps } from "./Results.tsx";
import { Stage } from "./Stage.tsx";
import type { Shared } from "./shared.ts";
import { Toolbar } from "./Toolbar.tsx";
import { useKeys } from "./useKeys.ts";
import { useNarrow } from "./useNarrow.ts";
import { useReturnFocus } from "./useReturnFocus.ts";

const Notes = later(async () => (await import("./Notes.tsx")).Notes);
const HelpSheet = later(async () => (await import("./HelpSheet.tsx")).HelpSheet);

/** What count and list show: they follow the timeline together, in steps that hold nothing up. */
function useLate(now: ResultsProps): ResultsProps {
  // biome-ignore lint/correctness/useExhaustiveDependencies: an object with these values, new only when one of them is
  return useDeferredValue(useMemo(() => now, Object.values(now)));
}

/** The start page: tools, timeline, overview and list, and the open engagement beside them. Tools, count and list are
 * memoised: pointing at an engagement concerns the stage alone. */
export function Explorer(props: Shared) {
  const { library, browse, root } = props;
  const { view, route, setView, goTo } = browse;
  const { t } = useSpeech();
  const search = useSearch(root, view.q, library.language);
  const found = search.found?.ids ?? null;
  const { passing, inView } = useSelection(library, view, found);
  const openId = route.page === "engagement" ? route.id : null;
  const [hovered, setHovered] = useState<string | null>(null);
  const [help, setHelp] = useState(false);
  const narrow = useNarrow();
  const open = useCallback((id: string) => goTo({ ...route, page: "engagement", id }), [goTo, route]);
  const close = useCallback(() => goTo({ ...route, page: "start", id: null }), [goTo, route]);
  useKeys({ go: setView, openId, passing, open, close, help: () => setHelp(true) });
  useReturnFocus(openId);
  const Panel = openPanel();
  useEffect(function bringPanelAhead() {
    const id = window.setTimeout(() => preparePanel().catch(() => {}), 2500);
    return function leaveIt() {
      window.clearTimeout(id);
    };
  }, []);
  const late = useLate({ ...props, inView, passing, search, openId, onHover: setHovered });
  const at = openId ? byId(library.engagements, openId) : undefined;
  return (
    <main className="explorer" data-open={at ? "" : undefined} id="main">
      <div className="explorer-main" inert={Boolean(at) && narrow}>
        <h1 className="visually-hidden">{t("page.heading")}</h1>
        <p className="no-script">{t("timeline.noScript")}</p>
        {browse.ignored.length > 0 && <Notes {...props} />}
        <Toolbar {...props} found={found} inView={inView} passing={passing} narrow={narrow} />
        <CountLine {...props} inView={late.inView} passing={late.passing} narrow={narrow} />
        <Stage
          {...props}
          all={library.engagements}
          passing={passing}
          inView={inView}
          openId={openId}
          hovered={hovered}
          narrow={narrow}
          onHover={setHovered}
          onChoose={open}
          onEscape={close}
        />
        <Results {...late} />
      </div>
      {at && (
        <Guard fallback={() => <PartFailed />}>
          <Suspense fallback={<aside className="panel" aria-busy="true" />}>
            <Panel {...props} summary={at} passing={passing} narrow={narrow} onClose={close} />
          </Suspense>
        </Guard>
      )}
      {help && <HelpSheet root={root} onClose={() => setHelp(false)} />}
    </main>
  );
}
