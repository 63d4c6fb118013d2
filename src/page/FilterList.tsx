import { startTransition, useMemo, useOptimistic, useState } from "react";
import { facet } from "../browse/facets.ts";
import { nameOf } from "../browse/selection.ts";
import type { Filter } from "../browse/view.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import type { Shared } from "./shared.ts";

/** From so many values on, a list has a field to narrow it. */
const LONG = 12;

export interface FilterListProps extends Shared {
  readonly filter: Filter;
  readonly found: { has(id: string): boolean } | null;
}

/** The values of a filter as checkboxes, each with how many engagements it would show; the empty ones last. */
export function FilterList(props: FilterListProps) {
  const { t } = useSpeech();
  const { library, filter, browse, found } = props;
  const { view, setView } = browse;
  const [text, setText] = useState("");
  // What is ticked is seen at once; what it brings is drawn when it is ready.
  const [chosen, showChosen] = useOptimistic(view[filter]);
  const values = useMemo(() => facet(library, view, found, filter), [library, view, found, filter]);
  const wanted = text.trim().normalize("NFC").toLocaleLowerCase();
  const shown = values.filter(
    (v) => chosen.includes(v.id) || nameOf(library, filter, v.id).normalize("NFC").toLowerCase().includes(wanted),
  );
  const toggle = (value: string) =>
    startTransition(() => {
      const next = chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value];
      showChosen(next);
      setView({ [filter]: next });
    });
  return (
    <div className="filter-list">
      {values.length >= LONG && (
        <input
          type="search"
          className="filter-search"
          aria-label={t("page.narrow")}
          placeholder={t("page.narrow")}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <ul className="plain" aria-label={t(`page.filter.${filter}`)}>
        {shown.map(({ id: value, count }) => (
          <li key={value}>
            <label className="filter-row" data-filter={filter} data-value={value} data-empty={count === 0 || undefined}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span className="filter-name">{nameOf(library, filter, value)}</span>
              <span className="filter-count">
                <span aria-hidden="true">{count}</span>
                <span className="visually-hidden">{t("count.engagements", { count })}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
