import { SlidersHorizontal } from "lucide-react";
import { useState } from "react";
import { countLimits } from "../browse/selection.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { later } from "./Later.tsx";
import type { Shared } from "./shared.ts";

const FilterSheet = later(async () => (await import("./FilterSheet.tsx")).FilterSheet);

interface MoreFiltersProps extends Shared {
  readonly found: { has(id: string): boolean } | null;
  readonly count: number;
  /** On a phone this is the one button to all filters; on wider screens it leads to the rarer ones. */
  readonly all: boolean;
}

/** The button that opens all filters in a sheet. */
export function MoreFilters(props: MoreFiltersProps) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  const { view } = props.browse;
  const chosen = props.all
    ? countLimits({ ...view, q: "" })
    : view.country.length + view.forum.length + (view.documents ? 1 : 0);
  return (
    <>
      <button
        type="button"
        className={props.all ? "button filter-button" : "button more-button"}
        data-filter-menu="all"
        data-chosen={chosen > 0 || undefined}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <SlidersHorizontal size={16} strokeWidth={1.6} aria-hidden="true" />
        {t(props.all ? "page.filters" : "page.more")}
        {chosen > 0 && <span className="filter-chosen"> {chosen}</span>}
      </button>
      {open && <FilterSheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
