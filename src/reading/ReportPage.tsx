import { CircleCheck, CircleHelp, TriangleAlert } from "lucide-react";
import type { Route } from "../browse/route.ts";
import type { ReportText } from "../engagements/pages.ts";
import type { ClaimEntry } from "../engagements/parts.ts";
import { byId } from "../engagements/select.ts";
import type { Library } from "../engagements/summary.ts";
import { formatDays } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { PageHead } from "./PageHead.tsx";
import { linksFrom } from "./pageLinks.ts";
import { SourceTitles } from "./SourceTitles.tsx";

const ICON = { confirmed: CircleCheck, differs: TriangleAlert, "not-found": CircleHelp } as const;

interface Props {
  readonly library: Library;
  readonly route: Route;
  readonly data: ReportText;
}

/** The report that the timeline began from, statement by statement, with verdict, engagements and sources. */
export function ReportPage({ library, route, data }: Props) {
  const { t } = useSpeech();
  const of = (verdict: ClaimEntry["verdict"]) => data.claims.filter((claim) => claim.verdict === verdict).length;
  return (
    <article className="paper report-page">
      <PageHead title={t("nav.report")}>
        <p className="content-lead">{data.lead}</p>
        <p className="report-sum">
          {(["confirmed", "differs", "not-found"] as const)
            .filter((verdict) => of(verdict) > 0)
            .map((verdict) => (
              <Verdict key={verdict} verdict={verdict} count={of(verdict)} />
            ))}
        </p>
      </PageHead>
      <ol className="claims">
        {data.claims.map((claim) => (
          <Claim key={claim.n} claim={claim} library={library} route={route} reasons={claim.verdict === "differs"} />
        ))}
      </ol>
      <section className="content-section content-prose" aria-labelledby="differs">
        <h2 id="differs">{t("pages.report.year")}</h2>
        <p>{data.differs}</p>
        <ol>
          {data.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ol>
      </section>
    </article>
  );
}

function Verdict({ verdict, count }: { verdict: ClaimEntry["verdict"]; count?: number }) {
  const { t } = useSpeech();
  const Icon = ICON[verdict];
  return (
    <span className={`verdict verdict-${verdict}`}>
      <Icon size={16} strokeWidth={1.6} aria-hidden />
      {count !== undefined && ` ${count}`} {t(`pages.report.${verdict}`)}
    </span>
  );
}

function Claim(props: { claim: ClaimEntry; library: Library; route: Route; reasons: boolean }) {
  const { language, t } = useSpeech();
  const { claim, library, route, reasons } = props;
  const to = linksFrom(route);
  return (
    <li id={`statement-${claim.n}`} className="claim">
      <h2 className="claim-head">
        {t("pages.report.statement", { n: claim.n })} <Verdict verdict={claim.verdict} />
      </h2>
      <p className="claim-text">{claim.claim}</p>
      <div>
        <p className="claim-note">
          {claim.note} {reasons && <a href="#differs">{t("pages.report.why")}</a>}
        </p>
        <ul className="claim-engagements" aria-label={t("pages.engagements")}>
          {claim.engagements.map((id) => {
            const e = byId(library.engagements, id);
            if (!e) return null;
            return (
              <li key={id}>
                <span className="content-date">{formatDays(language, e.start, e.end, "short")}</span>{" "}
                <a href={to.page("engagement", id)}>{e.title}</a>
              </li>
            );
          })}
        </ul>
        <details>
          <summary>
            {t("pages.source", { count: claim.sources.length })}{" "}
            <span className="content-count">{claim.sources.length}</span>
          </summary>
          <SourceTitles sources={claim.sources} />
        </details>
      </div>
    </li>
  );
}
