import { ChevronDown, Minus, Plus } from "lucide-react";
import { memo, useState } from "react";
import { zoomed } from "../browse/ranges.ts";
import { countLimits } from "../browse/selection.ts";
import type { Summary } from "../engagements/summary.ts";
import { formatRange } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { Chips } from "./Chips.tsx";
import { later } from "./Later.tsx";
import type { Shared } from "./shared.ts";
import { TakeAway } from "./TakeAway.tsx";

const RangeSheet = later(async () => (await import("./RangeSheet.tsx")).RangeSheet);

interface CountLineProps extends Shared {
  readonly inView: readonly Summary[];
  readonly passing: readonly Summary[];
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
      <p
        className="count"
        role="status"
        tabIndex={-1}
        data-result-count={count}
        data-total={props.library.engagements.length}
      >
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
