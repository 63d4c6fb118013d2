import { X } from "lucide-react";
import { type MouseEvent, useEffect, useRef } from "react";
import type { Engagement, Source } from "../engagements/schema.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { goTo, isPlainClick } from "./click.ts";
import { SourceText } from "./SourceText.tsx";

/** A source opened in place, below its sentence (on a phone: at the foot of the screen). Takes the focus. */
export function SourceNote(props: { source: Source; record: Engagement; onClose: () => void }) {
  const { source, record, onClose } = props;
  const { t } = useSpeech();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const showInList = (event: MouseEvent<HTMLAnchorElement>) => {
    if (isPlainClick(event)) onClose();
    goTo(event);
  };
  return (
    <aside ref={box} className="source-note" tabIndex={-1} aria-label={t("detail.source", { n: source.n })}>
      <button type="button" className="icon-button" aria-label={t("detail.back")} onClick={onClose}>
        <X size={16} strokeWidth={1.6} aria-hidden />
      </button>
      <SourceText source={source} end={record.end} />
      <p className="source-facts">
        <a href={`#source-${source.n}`} onClick={showInList}>
          {t("detail.in_list")}
        </a>
      </p>
    </aside>
  );
}
