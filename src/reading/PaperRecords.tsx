import type { Engagement, Part } from "../engagements/schema.ts";
import type { Library } from "../engagements/summary.ts";
import { formatDay, formatDays, formatList } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { PrintFoot } from "./PrintFoot.tsx";
import { scriptLanguage } from "./SourceText.tsx";

interface PaperProps {
  readonly records: readonly Engagement[];
  readonly library: Library;
}

/** A whole view on paper: each engagement with its sentences, and its sources with their addresses written out. On the
 * screen nothing of it is seen. */
export function PaperRecords({ records, library }: PaperProps) {
  return (
    <div className="paper-records" hidden>
      {records.map((record) => (
        <PaperRecord key={record.id} record={record} library={library} />
      ))}
      <PrintFoot />
    </div>
  );
}

function PaperRecord({ record, library }: { record: Engagement; library: Library }) {
  const { language, t } = useSpeech();
  const { place, doubts } = record;
  const who = (parts: readonly Part[]) =>
    formatList(
      language,
      parts.map(({ person, role }) => `${library.people[person]?.name ?? person} (${role[language]})`),
    );
  const facts = [
    place && [place.venue?.[language], library.places[place.city]?.name ?? place.city].filter(Boolean).join(", "),
    library.kinds[record.kind],
    who([...record.india, ...record.russia]),
  ];
  return (
    <article className="paper-record">
      <p className="paper-days">{formatDays(language, record.start, record.end)}</p>
      <div>
        <h2>{record.title[language]}</h2>
        <p className="paper-facts">{facts.filter(Boolean).join(" · ")}</p>
        {[...record.points, ...record.documents].map((point) => (
          <p key={point.en}>
            {point[language]} <sup>{point.src.join(" ")}</sup>
          </p>
        ))}
        {doubts && (
          <p>
            <strong>{t("detail.doubts")}:</strong> {doubts[language]}
          </p>
        )}
        <ol className="paper-sources">
          {record.sources.map((source) => (
            <li key={source.n} value={source.n}>
              <span lang={scriptLanguage(source.title)}>{source.title}</span>, {source.publisher}
              {source.published && `, ${formatDay(language, source.published, "short")}`}. {source.url}
            </li>
          ))}
        </ol>
      </div>
    </article>
  );
}
