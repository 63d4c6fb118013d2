import { type FocusEvent, useId, useRef, useState } from "react";
import { isDay, withinBounds } from "../browse/view.ts";
import { BOUNDS, type Range } from "../engagements/select.ts";
import { formatDay } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";

interface DateFieldsProps {
  range: Range;
  onGo: (range: Range, how: "push" | "replace") => void;
}

const isOutside = (day: string) => day !== "" && (!isDay(day) || day < BOUNDS.from || day > BOUNDS.to);

/** The year is being typed: until then browsers give the years 2, 20 and 202. */
const isUnfinished = (day: string) => day !== "" && day < "1000";

/** The first and last day of the visible range as fields. What cannot be seen is kept in the fields and explained,
 * until it is mended or the range changes otherwise. The days typed in one visit to the fields are one step back. */
export function DateFields({ range, onGo }: DateFieldsProps) {
  const { t } = useSpeech();
  const [draft, setDraft] = useState({ range, days: range, typing: false });
  const pushed = useRef(false);
  const id = useId();
  const days = draft.range.from === range.from && draft.range.to === range.to ? draft.days : range;
  const { from, to } = days;
  const reversed = from !== "" && to !== "" && from > to;
  const outside = isOutside(from) || isOutside(to);
  const unfinished = draft.typing && (isUnfinished(from) || isUnfinished(to));
  const wrong = (outside || reversed) && !unfinished;
  const change = (which: "from" | "to", value: string) => {
    const next = { ...days, [which]: value };
    setDraft({ range, days: next, typing: true });
    if (next.from === "" || next.to === "" || isOutside(next.from) || isOutside(next.to) || next.from > next.to) return;
    onGo(withinBounds(next), pushed.current ? "replace" : "push");
    pushed.current = true;
  };
  const leave = (event: FocusEvent) => {
    setDraft({ range, days: { from: from || range.from, to: to || range.to }, typing: false });
    if (!event.relatedTarget?.closest(".date-fields")) pushed.current = false;
  };
  const describedBy = (day: string) => (wrong && (isOutside(day) || !outside) ? id : undefined);
  return (
    <div className="date-fields">
      <DateField which="from" day={from} onChange={change} onLeave={leave} wrong={describedBy(from)} />
      <span aria-hidden="true">–</span>
      <DateField which="to" day={to} onChange={change} onLeave={leave} wrong={describedBy(to)} />
      {wrong && (
        <p id={id} className="field-error" role="alert">
          {t(outside ? "page.dayOutside" : "page.daysReversed")}
        </p>
      )}
    </div>
  );
}

function DateField(props: {
  which: "from" | "to";
  day: string;
  wrong: string | undefined;
  onChange: (which: "from" | "to", value: string) => void;
  onLeave: (event: FocusEvent) => void;
}) {
  const { language, t } = useSpeech();
  const { which, day, wrong } = props;
  return (
    <label className="field date-field" data-wrong={wrong ? "" : undefined}>
      <span className="visually-hidden">{t(which === "from" ? "page.fromDay" : "page.toDay")}</span>
      <input
        type="date"
        data-control={which}
        min={BOUNDS.from}
        max={BOUNDS.to}
        value={day}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong}
        onChange={(event) => props.onChange(which, event.target.value)}
        onBlur={props.onLeave}
      />
      <span className="date-words" aria-hidden="true">
        {isDay(day) ? formatDay(language, day, "short") : day}
      </span>
    </label>
  );
}
