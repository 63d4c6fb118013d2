import { X } from "lucide-react";
import { nameOf } from "../browse/selection.ts";
import { defaultView, FILTERS, type View } from "../browse/view.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import type { Shared } from "./shared.ts";

/** What limits the view, each part removable, and one way to lift all. */
export function Chips(props: Shared) {
  const { t } = useSpeech();
  const { library, browse } = props;
  const { view, setView } = browse;
  const lift = (change: Partial<View>) => setView(change);
  const { from, to, sort, parallel } = view;
  return (
    <ul className="chips plain" aria-label={t("page.limits")}>
      {FILTERS.flatMap((filter) =>
        view[filter].map((value) => (
          <Chip
            key={`${filter}-${value}`}
            text={nameOf(library, filter, value)}
            onRemove={() => lift({ [filter]: view[filter].filter((v) => v !== value) })}
          />
        )),
      )}
      {view.documents && <Chip text={t("page.withDocuments")} onRemove={() => lift({ documents: false })} />}
      {view.q.trim() !== "" && <Chip text={`“${view.q.trim()}”`} onRemove={() => lift({ q: "" })} />}
      <li>
        <button
          type="button"
          className="link"
          data-control="clear"
          onClick={() => lift({ ...defaultView(), from, to, sort, parallel })}
        >
          {t("page.clear")}
        </button>
      </li>
    </ul>
  );
}

function Chip(props: { text: string; onRemove: () => void }) {
  const { t } = useSpeech();
  return (
    <li>
      <button type="button" className="chip" onClick={props.onRemove} aria-label={t("page.lift", { what: props.text })}>
        <span>{props.text}</span>
        <X size={14} strokeWidth={1.6} aria-hidden="true" />
      </button>
    </li>
  );
}
