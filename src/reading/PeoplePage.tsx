import type { Route } from "../browse/route.ts";
import { type Counted, pairs, participants } from "../engagements/meetings.ts";
import type { PeopleText } from "../engagements/pages.ts";
import type { Side } from "../engagements/schema.ts";
import type { Library } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { PageHead } from "./PageHead.tsx";
import { linksFrom } from "./pageLinks.ts";
import { Tally } from "./Tally.tsx";

const PAIRS = 10;

interface Props {
  readonly library: Library;
  readonly route: Route;
  readonly data: PeopleText;
}

/** Everyone who took part, by side and number of engagements, and the pairs that met most often. */
export function PeoplePage(props: Props) {
  const { t } = useSpeech();
  const people = participants(props.library, undefined, "person").length;
  const bodies = participants(props.library, undefined, "body").length;
  return (
    <article className="paper people-page">
      <PageHead title={t("nav.people")}>
        <p className="content-lead">{t("pages.people.lead", { people, bodies })}</p>
      </PageHead>
      <Pairs {...props} />
      <div className="people-sides">
        <Everyone side="india" {...props} />
        <Everyone side="russia" {...props} />
      </div>
    </article>
  );
}

function Pairs({ library, route }: Props) {
  const { t } = useSpeech();
  const to = linksFrom(route);
  const name = (id: string) => library.people[id]?.name ?? id;
  const bars = pairs(library)
    .slice(0, PAIRS)
    .map(({ india, russia, count }) => ({
      id: `${india}+${russia}`,
      label: (
        <>
          <a href={to.page("person", india)}>{name(india)}</a> – <a href={to.page("person", russia)}>{name(russia)}</a>
        </>
      ),
      count,
      countHref: to.view({ person: [`${india}+${russia}`] }),
      countLabel: t("pages.together", {
        a: name(india),
        b: name(russia),
        engagements: t("count.engagements", { count }),
      }),
    }));
  return (
    <section className="people-pairs" aria-labelledby="pairs">
      <h2 id="pairs">{t("pages.people.pairs")}</h2>
      <Tally caption={t("pages.people.pairsAbout")} heads={[t("pages.name"), t("pages.engagements")]} bars={bars} />
      <p>
        <a href={`${to.page("numbers")}#matrix`}>{t("pages.people.allPairs")}</a>
      </p>
    </section>
  );
}

function Everyone({ side, ...props }: Props & { side: Side }) {
  const { t } = useSpeech();
  const people = participants(props.library, side, "person");
  const bodies = participants(props.library, side, "body");
  return (
    <section aria-labelledby={`side-${side}`}>
      <h2 id={`side-${side}`}>
        {t(`pages.${side}`)} <span className="content-count">{people.length + bodies.length}</span>
      </h2>
      <Names counted={people} {...props} />
      {bodies.length > 0 && (
        <>
          <h3>{t("pages.organisations")}</h3>
          <Names counted={bodies} {...props} />
        </>
      )}
    </section>
  );
}

function Names({ counted, library, route, data }: Props & { counted: readonly Counted[] }) {
  const { t } = useSpeech();
  const to = linksFrom(route);
  return (
    <ul className="people-list">
      {counted.map(({ id, count }) => (
        <li key={id}>
          <a href={to.page("person", id)}>{library.people[id]?.name}</a>
          <span className="people-office">{data.offices[id]?.at(-1)?.office}</span>
          <span className="people-count">
            <span aria-hidden="true">{count}</span>
            <span className="visually-hidden">{t("count.engagements", { count })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
