import { ChevronDown, Minus, Plus, X } from "lucide-react";
import { memo, useState } from "react";
import { zoomed } from "../browse/ranges.ts";
import { countLimits, nameOf } from "../browse/selection.ts";
import { defaultView, FILTERS, type View } from "../browse/view.ts";
import type { Summary } from "../engagements/summary.ts";
import { formatRange } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { later } from "./Later.tsx";
import type { Shared } from "./shared.ts";
import { TakeAway } from "./TakeAway.tsx";

const RangeSheet = later(async () => (await import("./RangeSheet.tsx")).RangeSheet);

interface CountLineProps extends Shared {
  readonly inView: readonly Summary[];
  readonly narrow: boolean;
}

/** How many engagements are in sight, over which range, and what limits them. */
export const CountLine = memo(function CountLine(props: CountLineProps) {
  const { language, t } = useSpeech();
  const { view, setView } = props.browse;
  const [sheet, setSheet] = useState(false);
  const count = props.inView.length;
  const words = formatRange(language, view.from, view.to);
  return (
    <div className="count-line">
      <p className="count" role="status" data-result-count={count} data-total={props.library.engagements.length}>
        {t("count.engagements", { count })}
      </p>
      {props.narrow ? (
        <button type="button" className="range-words link" data-preset-menu="" onClick={() => setSheet(true)}>
          {words}
          <ChevronDown size={16} strokeWidth={1.6} aria-hidden="true" />
        </button>
      ) : (
        <p className="range-words">{words}</p>
      )}
      {props.narrow && (
        <div className="button-pair">
          <button
            type="button"
            className="icon-button"
            data-control="zoom-out"
            aria-label={t("page.zoomOut")}
            onClick={() => setView(zoomed(view, 2), "replace")}
          >
            <Minus size={18} strokeWidth={1.6} aria-hidden="true" />
          </button>
          <button
            type="button"
            className="icon-button"
            data-control="zoom-in"
            aria-label={t("page.zoomIn")}
            onClick={() => setView(zoomed(view, 0.5), "replace")}
          >
            <Plus size={18} strokeWidth={1.6} aria-hidden="true" />
          </button>
        </div>
      )}
      <div className="count-side">
        {countLimits(view) > 0 ? <Chips {...props} /> : <Key />}
        <TakeAway {...props} />
      </div>
      {sheet && <RangeSheet {...props} onClose={() => setSheet(false)} />}
    </div>
  );
});

function Key() {
  const { t } = useSpeech();
  return (
    <ul className="key plain" aria-hidden="true">
      <li>
        <span className="key-dot" /> {t("timeline.oneDay")}
      </li>
      <li>
        <span className="key-bar" /> {t("timeline.severalDays")}
      </li>
      <li>
        <span className="key-count">4</span> {t("timeline.together")}
      </li>
    </ul>
  );
}

/** What limits the view, each part removable, and one way to lift all. */
function Chips(props: CountLineProps) {
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
