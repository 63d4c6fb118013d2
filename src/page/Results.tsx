import { memo, useMemo } from "react";
import { countLimits } from "../browse/selection.ts";
import type { Search } from "../browse/useSearch.ts";
import { defaultView } from "../browse/view.ts";
import { WHOLE } from "../engagements/select.ts";
import type { Summary } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { List } from "../reading/List.tsx";
import { PLAIN } from "../reading/Row.tsx";
import { later } from "./Later.tsx";
import type { Shared } from "./shared.ts";

const Snippet = later(
  async () => (await import("../reading/Snippet.tsx")).Snippet,
  () => null,
);
const Highlight = later(
  async () => (await import("../reading/Highlight.tsx")).Highlight,
  ({ text }) => text,
);
const NothingFound = later(async () => (await import("./NothingFound.tsx")).NothingFound);

export interface ResultsProps extends Shared {
  readonly inView: readonly Summary[];
  readonly passing: readonly Summary[];
  readonly search: Search;
  readonly openId: string | null;
  readonly onHover: (id: string | null) => void;
}

/** The list under the timeline, or what to do when it is empty. */
export const Results = memo(function Results(props: ResultsProps) {
  const { library, browse, inView, openId, onHover, search, root } = props;
  const { view, route, setView } = browse;
  const { t } = useSpeech();
  const { found } = search;
  const marks = useMemo(
    () =>
      found
        ? {
            title: (text: string) => <Highlight text={text} found={found} />,
            snippet: (id: string) => <Snippet root={root} id={id} found={found} />,
          }
        : PLAIN,
    [root, found],
  );
  if (inView.length === 0) return <Nothing {...props} />;
  return (
    <div className="results" id="list">
      {search.state === "failed" && <p role="status">{t("search.failed")}</p>}
      <List
        marks={marks}
        engagements={inView}
        sort={view.sort}
        library={library}
        route={route}
        view={view}
        openId={openId}
        onSort={(sort) => setView({ sort }, "replace")}
        onHover={onHover}
      />
    </div>
  );
});

function Nothing(props: ResultsProps) {
  const { t } = useSpeech();
  const { view, setView } = props.browse;
  const { sort, parallel } = view;
  const { library, passing, search } = props;
  if (passing.length === 0 && search.found)
    return (
      <div id="list">
        <NothingFound library={library} view={view} found={search.found} onView={setView} />
      </div>
    );
  return (
    <div className="nothing" id="list">
      <h2>{passing.length > 0 ? t("page.nothingHere") : t("page.nothing")}</h2>
      {passing.length > 0 && (
        <button type="button" className="button" onClick={() => setView({ ...WHOLE })}>
          {t("page.wholeRange", { engagements: t("count.engagements", { count: passing.length }) })}
        </button>
      )}
      {countLimits(view) > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => setView({ ...defaultView(), from: view.from, to: view.to, sort, parallel })}
        >
          {t("page.clear")}
        </button>
      )}
    </div>
  );
}
