import type { ReactNode } from "react";
import type { Route } from "../browse/route.ts";
import { type Counted, metBy, tally, together } from "../engagements/meetings.ts";
import type { Office } from "../engagements/offices.ts";
import type { PeopleText } from "../engagements/pages.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import { formatMonth } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { DocumentTitles } from "./DocumentTitles.tsx";
import { NotKnown } from "./NotKnown.tsx";
import { PageHead } from "./PageHead.tsx";
import { linksFrom } from "./pageLinks.ts";
import { Span } from "./Span.tsx";
import { Tally } from "./Tally.tsx";

const MET = 6;

interface Props {
  readonly library: Library;
  readonly route: Route;
  readonly data: PeopleText;
  /** The person's engagements on a timeline of their own, with the list. */
  readonly timeline?: ReactNode;
}

/** One person: the offices held, whom they met and how often, where, and their documents. */
export function PersonPage(props: Props) {
  const { t } = useSpeech();
  const { library, route, data } = props;
  const id = route.id ?? "";
  const person = Object.hasOwn(library.people, id) ? library.people[id] : undefined;
  const back = { href: linksFrom(route).page("people"), label: t("pages.allPeople") };
  if (!person) return <NotKnown back={back} />;
  const engagements = together(library.engagements, id);
  const met = metBy(library, id);
  return (
    <article className="paper person-page">
      <div className="content-top">
        <PageHead title={person.name} back={back}>
          {person.type === "body" ? (
            <p className="content-office">{t("pages.organisation")}</p>
          ) : (
            <Offices offices={data.offices[id] ?? []} />
          )}
          <Span engagements={engagements} />
          <Places engagements={engagements} person={id} {...props} />
        </PageHead>
        {met.length > 0 ? (
          <Met id="met" title={t("pages.person.met")} person={id} met={met.slice(0, MET)} {...props} />
        ) : (
          <p className="content-note">{t("pages.person.nobody")}</p>
        )}
      </div>
      {props.timeline}
      {met.length > MET && <Met id="met-all" title={t("pages.person.metAll")} person={id} met={met} {...props} />}
      <DocumentTitles route={route} engagements={engagements} documents={data.documents} />
    </article>
  );
}

/** The offices, the latest first; with months where there are several. */
function Offices({ offices }: { offices: readonly Office[] }) {
  const { language, t } = useSpeech();
  if (offices.length < 2) return <p className="content-office">{offices[0]?.office}</p>;
  const months = (office: Office) => {
    const [from, to] = [formatMonth(language, office.from), formatMonth(language, office.to)];
    return from === to ? from : `${from} – ${to}`;
  };
  return (
    <ul className="content-offices" aria-label={t("pages.person.offices")}>
      {[...offices].reverse().map((office) => (
        <li key={office.office}>
          {office.office} <span className="content-months">{months(office)}</span>
        </li>
      ))}
    </ul>
  );
}

function Met(props: Props & { id: string; title: string; person: string; met: readonly Counted[] }) {
  const { t } = useSpeech();
  const { id, title, person, met, library, route } = props;
  const to = linksFrom(route);
  const name = (who: string) => library.people[who]?.name ?? who;
  const bars = met.map(({ id: other, count }) => ({
    id: other,
    label: name(other),
    href: to.page("person", other),
    count,
    countHref: to.view({ person: [`${person}+${other}`] }),
    countLabel: t("pages.together", {
      a: name(person),
      b: name(other),
      engagements: t("count.engagements", { count }),
    }),
  }));
  return (
    <section className="content-section content-met" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Tally caption={t("pages.person.metAbout")} heads={[t("pages.name"), t("pages.engagements")]} bars={bars} />
    </section>
  );
}

/** Where the engagements took place, most often first; the number leads to those there. */
function Places(props: Props & { engagements: readonly Summary[]; person: string }) {
  const { t } = useSpeech();
  const { engagements, person, library, route } = props;
  const to = linksFrom(route);
  const places = tally(engagements.flatMap((e) => (e.city ? [e.city] : [])));
  if (places.length === 0) return null;
  return (
    <dl className="content-places">
      <dt>{t("pages.person.where")}</dt>
      {places.map(({ id, count }) => (
        <dd key={id}>
          <a href={to.page("place", id)}>{library.places[id]?.name}</a>{" "}
          <a
            className="content-number"
            href={to.view({ person: [person], place: [id] })}
            aria-label={t("pages.inPlace", {
              place: library.places[id]?.name,
              engagements: t("count.engagements", { count }),
            })}
          >
            {count}
          </a>
        </dd>
      ))}
    </dl>
  );
}
