import type { ReactNode } from "react";
import type { Route } from "../browse/route.ts";
import { tally } from "../engagements/meetings.ts";
import type { Pages } from "../engagements/pages.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { DocumentTitles } from "./DocumentTitles.tsx";
import { NotKnown } from "./NotKnown.tsx";
import { PageHead } from "./PageHead.tsx";
import { PlaceMap } from "./PlaceMap.tsx";
import { linksFrom } from "./pageLinks.ts";
import { Span } from "./Span.tsx";
import { Tally } from "./Tally.tsx";

const PEOPLE = 6;

interface Props {
  readonly library: Library;
  readonly route: Route;
  readonly data: Pages["places"];
  /** The engagements at the place on a timeline of their own, with the list. */
  readonly timeline?: ReactNode;
}

/** One place: what happened there, who came most often, and the documents. */
export function PlacePage(props: Props) {
  const { t } = useSpeech();
  const { library, route, data } = props;
  const to = linksFrom(route);
  const id = route.id ?? "";
  const place = Object.hasOwn(library.places, id) ? library.places[id] : undefined;
  const back = { href: to.page("places"), label: t("pages.allPlaces") };
  if (!place) return <NotKnown back={back} />;
  const engagements = library.engagements.filter((e) => e.city === id);
  return (
    <article className="paper place-page">
      <div className="content-top">
        <PageHead title={place.name} back={back}>
          <p className="content-office">
            <a href={to.view({ country: [place.country] })}>{library.countries[place.country]}</a>
          </p>
          <Span engagements={engagements} />
          <PlaceMap library={library} route={route} counted={tally(cities(library))} only={id} />
        </PageHead>
        <Here {...props} engagements={engagements} place={id} />
      </div>
      {props.timeline}
      <DocumentTitles route={route} engagements={engagements} documents={data.documents} />
    </article>
  );
}

function cities(library: Library): readonly string[] {
  return library.engagements.flatMap((e) => (e.city ? [e.city] : []));
}

/** Who took part most often at the place, of both sides. */
function Here(props: Props & { engagements: readonly Summary[]; place: string }) {
  const { t } = useSpeech();
  const { library, route, engagements, place } = props;
  const to = linksFrom(route);
  const name = (id: string) => library.people[id]?.name ?? id;
  const people = tally(engagements.flatMap((e) => e.people)).slice(0, PEOPLE);
  if (people.length === 0) return null;
  const bars = people.map(({ id, count }) => ({
    id,
    label: name(id),
    href: to.page("person", id),
    count,
    countHref: to.view({ person: [id], place: [place] }),
    countLabel: t("pages.inPlace", { place: name(id), engagements: t("count.engagements", { count }) }),
  }));
  return (
    <section className="content-section content-met" aria-labelledby="here">
      <h2 id="here">{t("pages.place.people")}</h2>
      <Tally caption={t("pages.place.about")} heads={[t("pages.name"), t("pages.engagements")]} bars={bars} />
    </section>
  );
}
