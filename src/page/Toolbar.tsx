import { memo } from "react";
import { countLimits } from "../browse/selection.ts";
import type { Filter } from "../browse/view.ts";
import type { Summary } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { DateFields } from "./DateFields.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import { MoreFilters } from "./MoreFilters.tsx";
import { RangeButtons } from "./RangeButtons.tsx";
import { SearchBox } from "./SearchBox.tsx";
import type { Shared } from "./shared.ts";

interface ToolbarProps extends Shared {
  readonly found: { has(id: string): boolean } | null;
  readonly inView: readonly Summary[];
  readonly passing: readonly Summary[];
  readonly narrow: boolean;
}

const MENUS: readonly Filter[] = ["track", "kind", "person", "place"];

/** Search, filters and range. On a phone the filters and the range open as sheets. */
export const Toolbar = memo(function Toolbar(props: ToolbarProps) {
  const { t } = useSpeech();
  const { browse, root, found, narrow } = props;
  const { view, setView } = browse;
  const filterBy = (filter: Filter, id: string, rest: string) => {
    const now = view[filter];
    setView({ q: rest, [filter]: now.includes(id) ? now : [...now, id] });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to all the browsers that the site supports
    <div className="toolbar" role="search" aria-label={t("page.tools")}>
      <SearchBox root={root} value={view.q} onSearch={browse.searchFor} onFilter={filterBy} />
      {!narrow && (
        <div className="filters">
          {MENUS.map((filter) => (
            <FilterMenu key={filter} {...props} filter={filter} />
          ))}
          <MoreFilters {...props} count={props.inView.length} all={false} />
        </div>
      )}
      {narrow && <MoreFilters {...props} count={props.inView.length} all />}
      {!narrow && (
        <div className="range-tools">
          <DateFields range={view} onGo={setView} />
          <RangeButtons
            range={view}
            passing={props.passing}
            onGo={setView}
            limited={countLimits({ ...view, q: found ? view.q : "" }) > 0}
          />
        </div>
      )}
    </div>
  );
});
