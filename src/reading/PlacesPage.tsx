import type { Route } from "../browse/route.ts";
import { tally } from "../engagements/meetings.ts";
import type { Library } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { PageHead } from "./PageHead.tsx";
import { PlaceMap } from "./PlaceMap.tsx";
import { linksFrom } from "./pageLinks.ts";

interface Props {
  readonly library: Library;
  readonly route: Route;
}

/** All places on a map and in a list by country, with the number of engagements at each. */
export function PlacesPage({ library, route }: Props) {
  const { t } = useSpeech();
  const cities = library.engagements.flatMap((e) => (e.city ? [e.city] : []));
  const counted = tally(cities);
  const countries = tally(cities.flatMap((id) => library.places[id]?.country ?? []));
  const lead = {
    places: counted.length,
    countries: countries.length,
    without: library.engagements.length - cities.length,
  };
  return (
    <article className="paper places-page">
      <PageHead title={t("nav.places")}>
        <p className="content-lead">{t("pages.placesPage.lead", lead)}</p>
      </PageHead>
      <div className="places-both">
        <figure className="places-map">
          <PlaceMap library={library} route={route} counted={counted} />
          <figcaption>{t("pages.placesPage.mapAbout")}</figcaption>
        </figure>
        <div className="places-list">
          {countries.map((country) => (
            <Country
              key={country.id}
              id={country.id}
              counted={counted.filter(({ id }) => library.places[id]?.country === country.id)}
              library={library}
              route={route}
            />
          ))}
        </div>
      </div>
    </article>
  );
}

function Country(props: Props & { id: string; counted: ReturnType<typeof tally> }) {
  const { t } = useSpeech();
  const { id, counted, library, route } = props;
  const to = linksFrom(route);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby={`country-${id}`}>
      <h2 id={`country-${id}`}>
        {library.countries[id]}{" "}
        <a
          className="content-number"
          href={to.view({ country: [id] })}
          aria-label={t("pages.inPlace", {
            place: library.countries[id],
            engagements: t("count.engagements", { count: total }),
          })}
        >
          {total}
        </a>
      </h2>
      <ul className="people-list">
        {counted.map((place) => (
          <li key={place.id}>
            <a href={to.page("place", place.id)}>{library.places[place.id]?.name}</a>
            <span className="people-count">
              <span aria-hidden="true">{place.count}</span>
              <span className="visually-hidden">{t("count.engagements", { count: place.count })}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
