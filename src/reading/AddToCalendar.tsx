import { CalendarPlus } from "lucide-react";
import { useSpeech } from "../language/LanguageContext.tsx";
import { type Entry, iCalendar } from "./calendar.ts";

/** Gives one engagement as an iCalendar file. `entry` is asked for when the button is pressed. */
export function AddToCalendar({ entry }: { entry: () => Entry }) {
  const { t } = useSpeech();
  const save = () => {
    const asked = entry();
    const file = new Blob([iCalendar([asked], t("site.name"))], { type: "text/calendar;charset=utf-8" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${asked.id}.${asked.language}.ics`;
    link.click();
    // Later: Safari reads the file only after this turn.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <button type="button" className="button" data-action="calendar" onClick={save} aria-label={t("detail.calendar")}>
      <CalendarPlus size={16} strokeWidth={1.6} aria-hidden />
      <span className="on-wide">{t("detail.calendar")}</span>
      <span className="on-phone">{t("detail.calendar_short")}</span>
    </button>
  );
}
