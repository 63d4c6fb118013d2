import type { Route } from "../browse/route.ts";
import { countMonths, type MonthCount } from "../engagements/counts.ts";
import { WHOLE } from "../engagements/select.ts";
import { type Library, TRACKS } from "../engagements/summary.ts";
import { formatMonth, monthName } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { linksFrom } from "./pageLinks.ts";
import { TrackName } from "./TrackName.tsx";

interface Props {
  readonly library: Library;
  readonly route: Route;
}

/** Engagements by month and track: columns for each year, and the same figures as a table. */
export function Months({ library, route }: Props) {
  const { t } = useSpeech();
  const to = linksFrom(route);
  const months = countMonths(library.engagements, WHOLE);
  const most = Math.max(...months.map((month) => month.count));
  const years = [...new Set(months.map((month) => month.from.slice(0, 4)))];
  return (
    <section className="content-section" aria-labelledby="months">
      <h2 id="months">{t("pages.numbers.months")}</h2>
      <p className="content-note">{t("pages.numbers.monthsAbout")}</p>
      <ul className="months-key">
        {TRACKS.map((id) => (
          <li key={id}>
            <a href={to.view({ track: [id] })}>
              <TrackName id={id} name={library.tracks[id] ?? id} />
            </a>
          </li>
        ))}
      </ul>
      <div className="months-years">
        {years.map((year) => (
          <div key={year} className="months-year">
            <h3 id={`year-${year}`}>{year}</h3>
            <ol aria-labelledby={`year-${year}`}>
              {months
                .filter((month) => month.from.startsWith(year))
                .map((month) => (
                  <Column key={month.from} month={month} most={most} href={to.view(span(month))} />
                ))}
            </ol>
          </div>
        ))}
      </div>
      <details>
        <summary>{t("pages.numbers.table")}</summary>
        <MonthTable months={months} library={library} route={route} />
      </details>
    </section>
  );
}

function span({ from, to }: MonthCount) {
  return { from, to };
}

function Column({ month, most, href }: { month: MonthCount; most: number; href: string }) {
  const { language, t } = useSpeech();
  let top = most;
  return (
    <li>
      <a
        href={href}
        aria-label={t("pages.inPlace", {
          place: formatMonth(language, month.from),
          engagements: t("count.engagements", { count: month.count }),
        })}
      >
        <span className="months-count">{month.count}</span>
        <svg viewBox={`0 0 10 ${most}`} preserveAspectRatio="none" aria-hidden="true">
          {TRACKS.map((track, i) => {
            const height = month.tracks[i] ?? 0;
            top -= height;
            return height > 0 && <rect key={track} data-hue={track} y={top} width="10" height={height} />;
          })}
        </svg>
        <span className="months-name">{monthName(language, Number(month.from.slice(5, 7)) - 1, "short")}</span>
      </a>
    </li>
  );
}

function MonthTable({ months, library, route }: Props & { months: readonly MonthCount[] }) {
  const { language, t } = useSpeech();
  const to = linksFrom(route);
  return (
    <div className="content-scroll">
      <table className="figures">
        <caption>{t("pages.numbers.months")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("pages.numbers.month")}</th>
            {TRACKS.map((id) => (
              <th key={id} scope="col">
                {library.tracks[id]}
              </th>
            ))}
            <th scope="col">{t("pages.numbers.all")}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.from}>
              <th scope="row">{formatMonth(language, month.from)}</th>
              {month.tracks.map((count, i) => (
                <Cell key={TRACKS[i]} count={count} href={to.view({ ...span(month), track: [TRACKS[i] ?? ""] })} />
              ))}
              <Cell count={month.count} href={to.view(span(month))} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A figure of a table, leading to what it counts; nothing is counted plainly. */
function Cell({ count, href }: { count: number; href: string }) {
  return <td>{count > 0 ? <a href={href}>{count}</a> : 0}</td>;
}
