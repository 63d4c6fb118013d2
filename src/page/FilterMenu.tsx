import { ChevronDown } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import type { Filter } from "../browse/view.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import type { FilterListProps } from "./FilterList.tsx";
import { later } from "./Later.tsx";

const FilterList = later(async () => (await import("./FilterList.tsx")).FilterList);

/** A filter's button with its menu below. Escape and a click elsewhere close it. */
export function FilterMenu(props: FilterListProps & { filter: Filter }) {
  const { t } = useSpeech();
  const { filter, browse } = props;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const chosen = browse.view[filter].length;
  useEffect(
    function closeFromOutside() {
      if (!open) return;
      const outside = (event: Event) => {
        if (!box.current?.contains(event.target as Node)) setOpen(false);
      };
      document.addEventListener("pointerdown", outside);
      document.addEventListener("focusin", outside);
      return function stopListening() {
        document.removeEventListener("pointerdown", outside);
        document.removeEventListener("focusin", outside);
      };
    },
    [open],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up from the menu
    <div
      className="filter"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        type="button"
        ref={button}
        className="button"
        data-filter-menu={filter}
        data-chosen={chosen > 0 || undefined}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t(`page.filter.${filter}`)}
        {chosen > 0 && <span className="filter-chosen"> {chosen}</span>}
        <ChevronDown size={16} strokeWidth={1.6} aria-hidden="true" />
      </button>
      <div className="menu" id={id} hidden={!open}>
        {open && <FilterList {...props} />}
      </div>
    </div>
  );
}
