import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { dayOf, formatDay } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";

/** On paper: from which address and on which day this was printed. Filled only while printing, as the served page
 * knows neither. */
export function PrintFoot() {
  const { language, t } = useSpeech();
  const [printed, setPrinted] = useState<{ day: string; address: string } | null>(null);
  useEffect(function fillBeforePrint() {
    const fill = () =>
      flushSync(() =>
        setPrinted({
          day: dayOf(Date.now() - new Date().getTimezoneOffset() * 60_000),
          address: window.location.href.replace(/#.*$/, ""),
        }),
      );
    window.addEventListener("beforeprint", fill);
    return function stop() {
      window.removeEventListener("beforeprint", fill);
    };
  }, []);
  return (
    <p className="print-foot">
      {printed && t("detail.printed", { day: formatDay(language, printed.day), address: printed.address })}
    </p>
  );
}
