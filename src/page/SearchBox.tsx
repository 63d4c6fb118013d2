import { Search, X } from "lucide-react";
import { type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Filter } from "../browse/view.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { later } from "./Later.tsx";
import { useCombobox } from "./useCombobox.ts";
import { useDraft } from "./useDraft.ts";
import { type Offer, useSuggestions } from "./useSuggestions.ts";

const SuggestionList = later(
  async () => (await import("./SuggestionList.tsx")).SuggestionList,
  () => null,
);

interface SearchBoxProps {
  /** The absolute address of the site's root. */
  readonly root: string;
  /** The search text that holds now. */
  readonly value: string;
  /** Called with every change of the text. */
  onSearch(q: string): void;
  /** A suggestion was chosen that sets a filter; `rest` is the text without it. */
  onFilter(filter: Filter, id: string, rest: string): void;
}

/** A document is looked for by the words with which it begins, at most so many. */
const PHRASE_WORDS = 9;

/** What to search for when a month or a document is chosen. */
function queryFor(offer: Offer): string {
  const words = offer.label.replace(/["“”„«»]/g, "").split(/\s+/);
  const asked = offer.kind === "document" ? `"${words.slice(0, PHRASE_WORDS).join(" ")}"` : offer.label;
  return offer.kind === "document" ? asked : [offer.rest, asked].filter(Boolean).join(" ");
}

/** Tells once what stood in the field when the page woke up, if it is not what was served: it was typed before. */
function useTypedBefore(field: RefObject<HTMLInputElement | null>, tell: (typed: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(function tellWhatWasTyped() {
    const { value = "", defaultValue = "" } = field.current ?? {};
    if (value !== defaultValue) tell(value);
  }, []);
}

/** The one search field: live while typing, with suggestions as an ARIA combobox. */
export function SearchBox({ root, value, onSearch, onFilter }: SearchBoxProps) {
  const { language, t } = useSpeech();
  const { draft, write } = useDraft(value);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const offers = useSuggestions(root, draft, language, open);
  const shown = open && offers.length > 0;
  const search = (text: string) => {
    write(text);
    onSearch(text);
  };
  useTypedBefore(field, (typed) => {
    setOpen(document.activeElement === field.current);
    search(typed);
  });
  const clear = () => {
    search("");
    setOpen(false);
    field.current?.focus();
  };
  const choose = (index: number) => {
    const offer = offers[index];
    if (!offer) return;
    setOpen(false);
    if (offer.kind === "month" || offer.kind === "document") return search(queryFor(offer));
    write(offer.rest);
    onFilter(offer.kind, offer.id, offer.rest);
  };
  const { active, setActive, onKeyDown } = useCombobox({
    count: offers.length,
    open: shown,
    onOpen: () => setOpen(true),
    onClose: () => setOpen(false),
    onChoose: choose,
    onClear: () => search(""),
  });
  return (
    <div className="search" data-open={shown || undefined}>
      <div className="field search-field">
        <Search size={16} strokeWidth={1.6} aria-hidden="true" />
        <input
          ref={field}
          type="search"
          role="combobox"
          data-control="search"
          aria-label={t("search.label")}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-list-${active}` : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={t("search.short")}
          value={draft}
          onChange={(event) => {
            setOpen(true);
            setActive(-1);
            search(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        {draft !== "" && (
          <button type="button" className="search-clear" aria-label={t("search.clear")} onClick={clear}>
            <X size={16} strokeWidth={1.6} aria-hidden="true" />
          </button>
        )}
      </div>
      {shown && (
        <SuggestionList id={`${id}-list`} offers={offers} active={active} onActive={setActive} onChoose={choose} />
      )}
      <span className="visually-hidden" role="status">
        {shown ? t("search.offered", { count: offers.length }) : ""}
      </span>
    </div>
  );
}
