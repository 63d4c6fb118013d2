import type { ReactNode } from "react";
import { href } from "../browse/href.ts";
import type { Route } from "../browse/route.ts";
import { defaultView } from "../browse/view.ts";
import type { Engagement, Part } from "../engagements/schema.ts";
import type { Library } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { pageHref } from "./links.ts";

interface FactsProps {
  readonly record: Engagement;
  readonly library: Library;
  readonly route: Route;
}

/** Where, in which forum, who took part for each side with the office held that day, and how certain it is. */
export function Facts({ record, library, route }: FactsProps) {
  const { language, t } = useSpeech();
  const { place, forum, india, russia, confidence, kind } = record;
  const phone = place === null && (kind === "leaders-call" || kind === "call");
  return (
    <dl className="facts">
      {place && (
        <Fact name={t("detail.place")}>
          {place.venue && `${place.venue[language]}, `}
          <a href={pageHref(route, "place", place.city)}>{library.places[place.city]?.name ?? place.city}</a>
        </Fact>
      )}
      {phone && <Fact name={t("detail.place")}>{t("list.by_phone")}</Fact>}
      {forum && (
        <Fact name={t("detail.forum")}>
          <Forum series={forum.series} name={forum[language]} route={route} />
        </Fact>
      )}
      <Side name={t("detail.india")} parts={india} library={library} route={route} />
      <Side name={t("detail.russia")} parts={russia} library={library} route={route} />
      <Fact name={t("detail.certainty")}>
        <span className="quiet">{t(`detail.sure.${confidence}`)}</span>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A forum that belongs to a series leads to all engagements of the series. */
function Forum({ series, name, route }: { series: string | null; name: string; route: Route }) {
  if (series === null) return name;
  const start: Route = { language: route.language, page: "start", id: null };
  return <a href={href(route, start, { ...defaultView(), forum: [series] })}>{name}</a>;
}

interface SideProps {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly library: Library;
  readonly route: Route;
}

function Side({ name, parts, library, route }: SideProps) {
  const { language } = useSpeech();
  if (parts.length === 0) return null;
  return (
    <Fact name={name}>
      <ul>
        {parts.map(({ person, role }) => (
          <li key={person}>
            <a className="name" href={pageHref(route, "person", person)}>
              {library.people[person]?.name ?? person}
            </a>{" "}
            <span className="quiet">{role[language]}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
