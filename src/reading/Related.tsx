import type { Route } from "../browse/route.ts";
import type { View } from "../browse/view.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import { formatDays } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import type { Translate } from "../language/messages.ts";
import { relatedHref } from "./links.ts";
import { type Reason, relationsOf } from "./related.ts";

interface RelatedProps {
  readonly summary: Summary;
  readonly library: Library;
  readonly route: Route;
  readonly view: View;
}

/** The engagements that belong with this one, with the reason where the records show it. */
export function Related({ summary, library, route, view }: RelatedProps) {
  const { language, t } = useSpeech();
  const relations = relationsOf(summary, library);
  if (relations.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related-title">
      <h3 id="related-title">{t("detail.related")}</h3>
      <ul>
        {relations.map(({ engagement: e, reason }) => (
          <li key={e.id} data-hue={e.track}>
            <a href={relatedHref(route, view, e)}>{e.title}</a>
            <p>
              {formatDays(language, e.start, e.end, "short")}
              {reason && ` · ${reasonText(reason, t)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasonText(reason: Reason, t: Translate): string {
  return reason.kind === "person"
    ? t("detail.reason.person", { name: reason.name })
    : t(`detail.reason.${reason.kind}`);
}
