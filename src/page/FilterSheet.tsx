import { useState } from "react";
import { FILTERS } from "../browse/view.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { DocumentsBox } from "./DocumentsBox.tsx";
import { FilterList } from "./FilterList.tsx";
import { Sheet } from "./Sheet.tsx";
import type { Shared } from "./shared.ts";

interface FilterSheetProps extends Shared {
  readonly found: { has(id: string): boolean } | null;
  /** How many engagements are in sight with what is chosen so far. */
  readonly count: number;
  readonly onClose: () => void;
}

/** All filters of a phone in one sheet; the button says how many engagements are left. */
export function FilterSheet(props: FilterSheetProps) {
  const { t } = useSpeech();
  // Decided once: a group does not close under the hand that unticks its last value.
  const [opened] = useState(() => FILTERS.filter((each) => each === "track" || props.browse.view[each].length > 0));
  return (
    <Sheet
      title={t("page.filters")}
      onClose={props.onClose}
      foot={
        <button type="button" className="button primary" onClick={props.onClose}>
          {t("page.show", { engagements: t("count.engagements", { count: props.count }) })}
        </button>
      }
    >
      <DocumentsBox {...props} />
      {FILTERS.map((filter) => (
        <details key={filter} className="filter-group" open={opened.includes(filter)}>
          <summary>{t(`page.filter.${filter}`)}</summary>
          <FilterList {...props} filter={filter} />
        </details>
      ))}
    </Sheet>
  );
}
