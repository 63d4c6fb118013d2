import { Printer } from "lucide-react";
import { type Route, routePath } from "../browse/route.ts";
import type { Engagement } from "../engagements/schema.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { AddToCalendar } from "./AddToCalendar.tsx";
import { Cite } from "./Cite.tsx";
import { entryOf } from "./calendar.ts";
import { citedEngagement } from "./cite.ts";
import { Share } from "./Share.tsx";

interface ActionsProps {
  readonly root: string;
  readonly summary: Summary;
  readonly record: Engagement;
  readonly library: Library;
  readonly route: Route;
}

/** What can be done with an engagement: cite, share, keep in a calendar, print. */
export function Actions({ root, summary, record, library, route }: ActionsProps) {
  const { language, t } = useSpeech();
  const url = root + routePath({ language: route.language, page: "engagement", id: summary.id });
  const sentences = record.points.map((point) => point[language]);
  return (
    <footer className="detail-foot">
      <Cite cited={() => citedEngagement(summary, language, url)} />
      <Share title={summary.title} url={() => url} />
      <AddToCalendar entry={() => entryOf(summary, library, sentences, url)} />
      <button
        type="button"
        className="icon-button print-button"
        data-action="print"
        aria-label={t("detail.print")}
        title={t("detail.print")}
        onClick={() => window.print()}
      >
        <Printer size={16} strokeWidth={1.6} aria-hidden />
      </button>
    </footer>
  );
}
