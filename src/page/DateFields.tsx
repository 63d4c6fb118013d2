import { useId, useState } from "react";
import { isDay, withinBounds } from "../browse/view.ts";
import { BOUNDS, type Range } from "../engagements/select.ts";
import { formatDay } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";

interface DateFieldsProps {
  range: Range;
  onGo: (range: Range, how: "push" | "replace") => void;
}

/** The first and last day of the visible range as fields. A day that cannot be is kept in the field and explained. */
export function DateFields({ range, onGo }: DateFieldsProps) {
  const { t } = useSpeech();
  const [wrong, setWrong] = useState("");
  const id = useId();
  const change = (which: "from" | "to", value: string) => {
    if (!isDay(value) || value < BOUNDS.from || value > BOUNDS.to) {
      setWrong(value === "" ? "" : t("page.dayOutside"));
      return;
    }
    const next = { ...range, [which]: value };
    setWrong(next.from > next.to ? t("page.daysReversed") : "");
    if (next.from <= next.to) onGo(withinBounds(next), "push");
  };
  return (
    <div className="date-fields">
      <DateField which="from" day={range.from} onChange={change} wrong={wrong ? id : undefined} />
      <span aria-hidden="true">–</span>
      <DateField which="to" day={range.to} onChange={change} wrong={wrong ? id : undefined} />
      {wrong && (
        <p id={id} className="field-error" role="alert">
          {wrong}
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
}) {
  const { language, t } = useSpeech();
  const [typed, setTyped] = useState<{ day: string; text: string } | null>(null);
  const text = typed && typed.day === props.day ? typed.text : props.day;
  return (
    <label className="field date-field" data-wrong={props.wrong ? "" : undefined}>
      <span className="visually-hidden">{t(props.which === "from" ? "page.fromDay" : "page.toDay")}</span>
      <input
        type="date"
        data-control={props.which}
        min={BOUNDS.from}
        max={BOUNDS.to}
        value={text}
        aria-invalid={props.wrong ? true : undefined}
        aria-describedby={props.wrong}
        onChange={(event) => {
          setTyped({ day: props.day, text: event.target.value });
          props.onChange(props.which, event.target.value);
        }}
        onBlur={() => setTyped(null)}
      />
      <span className="date-words" aria-hidden="true">
        {formatDay(language, props.day, "short")}
      </span>
    </label>
  );
}
