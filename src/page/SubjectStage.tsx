import { useCallback, useMemo, useState } from "react";
import { routePath } from "../browse/route.ts";
import { countLimits } from "../browse/selection.ts";
import { useSearch } from "../browse/useSearch.ts";
import { useSelection } from "../browse/useSelection.ts";
import type { Summary } from "../engagements/summary.ts";
import { formatRange } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { List } from "../reading/List.tsx";
import { Chips } from "./Chips.tsx";
import { Notes } from "./Notes.tsx";
import { RangeButtons } from "./RangeButtons.tsx";
import { Stage } from "./Stage.tsx";
import type { Shared } from "./shared.ts";
import { useNarrow } from "./useNarrow.ts";

interface SubjectStageProps extends Shared {
  /** Whose engagements these are. */
  readonly belongs: (e: Summary) => boolean;
  /** The engagement to be marked. */
  readonly openId?: string | null;
  /** Without the list, where the page tells of the engagements itself. */
  readonly bare?: boolean;
}

/** A timeline of its own for a person, a place or a guided reading; choosing an engagement leads to its page. */
export function SubjectStage(props: SubjectStageProps) {
  const { root, library, browse, address, belongs, bare } = props;
  const { view, route, setView } = browse;
  const { language, t } = useSpeech();
  const narrow = useNarrow();
  const [hovered, setHovered] = useState<string | null>(null);
  const mine = useMemo(() => ({ ...library, engagements: library.engagements.filter(belongs) }), [library, belongs]);
  const { found } = useSearch(root, view.q, language);
  const { passing, inView } = useSelection(mine, view, found?.ids ?? null);
  const choose = useCallback(
    (id: string) => window.location.assign(address.absolute(routePath({ language, page: "engagement", id }))),
    [address, language],
  );
  return (
    <div className="subject-stage">
      <Notes {...props} />
      <div className="count-line">
        <p className="count" role="status" data-result-count={inView.length} data-total={library.engagements.length}>
          {t("count.engagements", { count: inView.length })}
        </p>
        <p className="range-words">{formatRange(language, view.from, view.to)}</p>
        <div className="count-side">
          {countLimits(view) > 0 && <Chips {...props} />}
          <RangeButtons range={view} passing={passing} onGo={setView} limited />
        </div>
      </div>
      <Stage
        {...props}
        all={library.engagements}
        passing={passing}
        inView={inView}
        openId={props.openId ?? null}
        hovered={hovered}
        narrow={narrow}
        onHover={setHovered}
        onChoose={choose}
        onEscape={() => {}}
      />
      {!bare && (
        <List
          engagements={inView}
          sort={view.sort}
          library={library}
          route={route}
          view={view}
          openId={null}
          onSort={(sort) => setView({ sort }, "replace")}
          onHover={setHovered}
        />
      )}
    </div>
  );
}
