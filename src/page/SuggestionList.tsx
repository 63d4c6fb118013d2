import "./suggestions.css";
import { useEffect, useRef } from "react";
import { useSpeech } from "../language/LanguageContext.tsx";
import { Marked } from "../reading/Highlight.tsx";
import type { Offer } from "./useSuggestions.ts";

interface SuggestionListProps {
  readonly id: string;
  readonly offers: readonly Offer[];
  readonly active: number;
  onActive(index: number): void;
  onChoose(index: number): void;
}

/** The suggestions under the search field, those of a kind together. The focus stays in the field. */
export function SuggestionList(props: SuggestionListProps) {
  const { t } = useSpeech();
  const { id, offers, active } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(
    function keepInSight() {
      if (active >= 0) list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: "nearest" });
    },
    [active],
  );
  const kinds = [...new Set(offers.map((offer) => offer.kind))];
  return (
    <div ref={list} role="listbox" id={id} className="suggestions" aria-label={t("search.suggestions")}>
      {kinds.map((kind) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div role="group" key={kind} aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className="suggestion-kind">
            {t(`search.kind.${kind}`)}
          </div>
          {offers.map(
            (offer, i) => offer.kind === kind && <Option key={offer.key} {...props} offer={offer} index={i} />,
          )}
        </div>
      ))}
    </div>
  );
}

function Option(props: SuggestionListProps & { offer: Offer; index: number }) {
  const { t } = useSpeech();
  const { id, offer, index, active } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field names the active option, as a combobox does
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      role="option"
      id={`${id}-${index}`}
      className="suggestion"
      aria-selected={index === active}
      data-index={index}
      data-suggestion={offer.kind}
      data-value={offer.id}
      onPointerMove={() => index !== active && props.onActive(index)}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => props.onChoose(index)}
    >
      <span className="suggestion-name">
        <Marked text={offer.label} marks={offer.marks} />
        {offer.note && <span className="suggestion-note"> {offer.note}</span>}
      </span>
      {offer.kind !== "document" && (
        <span className="suggestion-count">
          <span aria-hidden="true">{offer.count}</span>
          <span className="visually-hidden">{t("count.engagements", { count: offer.count })}</span>
        </span>
      )}
    </div>
  );
}
