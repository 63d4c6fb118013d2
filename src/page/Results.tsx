import { countLimits } from "../browse/selection.ts";
import type { Search } from "../browse/useSearch.ts";
import { defaultView } from "../browse/view.ts";
import { WHOLE } from "../engagements/select.ts";
import type { Summary } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { List } from "../reading/List.tsx";
import type { Shared } from "./shared.ts";

interface ResultsProps extends Shared {
  readonly inView: readonly Summary[];
  readonly passing: readonly Summary[];
  readonly search: Search;
  readonly openId: string | null;
  readonly onHover: (id: string | null) => void;
}

/** The list under the timeline, or what to do when it is empty. */
export function Results(props: ResultsProps) {
  const { library, browse, inView, openId, onHover } = props;
  const { view, route, setView } = browse;
  if (inView.length === 0) return <Nothing {...props} />;
  return (
    <div className="results" id="list">
      <List
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
}

function Nothing(props: ResultsProps) {
  const { t } = useSpeech();
  const { view, setView } = props.browse;
  const { sort, parallel } = view;
  return (
    <div className="nothing" id="list">
      <h2>{props.passing.length > 0 ? t("page.nothingHere") : t("page.nothing")}</h2>
      {props.passing.length > 0 && (
        <button type="button" className="button" onClick={() => setView({ ...WHOLE })}>
          {t("page.wholeRange", { engagements: t("count.engagements", { count: props.passing.length }) })}
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
