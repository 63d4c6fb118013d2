import type { Engagement } from "../engagements/schema.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { goTo } from "./click.ts";
import { markId, type Place, placesOf } from "./notes.ts";
import { SourceText } from "./SourceText.tsx";

/** All sources of a record; each leads back to the sentences and documents that rest on it. */
export function Sources({ record, marked }: { record: Engagement; marked: number | null }) {
  const { t } = useSpeech();
  return (
    <section className="sources" aria-labelledby="sources-title">
      <h3 id="sources-title">{t("detail.sources")}</h3>
      <ol>
        {record.sources.map((source) => (
          <li
            key={source.n}
            id={`source-${source.n}`}
            data-source={source.n}
            data-marked={source.n === marked || undefined}
            tabIndex={-1}
          >
            <span className="source-number">{source.n}</span>
            <div>
              <SourceText source={source} end={record.end} />
              <Places places={placesOf(record, source.n)} source={source.n} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Places({ places, source }: { places: readonly Place[]; source: number }) {
  const { t } = useSpeech();
  if (places.length === 0) return null;
  return (
    <p className="source-facts source-places">
      {t("detail.for")}
      {places.map((place, i) => (
        <span key={markId(place, source)}>
          {i === 0 ? " " : ", "}
          <a href={`#${markId(place, source)}`} onClick={goTo}>
            {t(`detail.${place.kind}`, { n: place.nth })}
          </a>
        </span>
      ))}
    </p>
  );
}
