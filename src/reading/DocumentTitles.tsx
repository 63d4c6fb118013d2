import type { Route } from "../browse/route.ts";
import type { DocumentTitle } from "../engagements/parts.ts";
import type { Summary } from "../engagements/summary.ts";
import { formatDays } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { linksFrom } from "./pageLinks.ts";

/** The documents of some engagements, each with its date and the engagement; nothing when there are none. */
export function DocumentTitles(props: {
  route: Route;
  engagements: readonly Summary[];
  documents: readonly DocumentTitle[];
}) {
  const { language, t } = useSpeech();
  const { route, engagements } = props;
  const byId = new Map(engagements.map((e) => [e.id, e]));
  const documents = props.documents.filter((document) => byId.has(document.engagement));
  if (documents.length === 0) return null;
  const to = linksFrom(route);
  return (
    <section className="content-section" aria-labelledby="documents">
      <h2 id="documents">
        {t("pages.documents")} <span className="content-count">{documents.length}</span>
      </h2>
      <ul className="document-titles">
        {documents.map(({ engagement, text }) => {
          const e = byId.get(engagement);
          return (
            <li key={engagement + text}>
              <span className="content-date">{e && formatDays(language, e.start, e.end, "short")}</span>
              <span>
                {text} <a href={to.page("engagement", engagement)}>{e?.short}</a>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
