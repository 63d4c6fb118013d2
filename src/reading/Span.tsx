import { range } from "../engagements/select.ts";
import type { Summary } from "../engagements/summary.ts";
import { formatDay, formatDays } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";

/** How many engagements these are, with the first and the last day, as one sentence. */
export function Span({ engagements }: { engagements: readonly Summary[] }) {
  const { language, t } = useSpeech();
  const count = engagements.length;
  const words = t("count.engagements", { count });
  const days = range(engagements);
  if (!days) return <p className="content-span">{words}</p>;
  const text =
    count === 1
      ? t("pages.once", { engagements: words, days: formatDays(language, days.from, days.to) })
      : t("pages.between", {
          engagements: words,
          from: formatDay(language, days.from),
          to: formatDay(language, days.to),
        });
  return <p className="content-span">{text}</p>;
}
