import type { Route } from "../browse/route.ts";
import { type Counted, tally } from "../engagements/meetings.ts";
import { type Library, TRACKS } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { Matrix } from "./Matrix.tsx";
import { Months } from "./Months.tsx";
import { PageHead } from "./PageHead.tsx";
import { linksFrom } from "./pageLinks.ts";
import { type Bar, Tally } from "./Tally.tsx";
import { TrackName } from "./TrackName.tsx";

const CITIES = 12;

interface Props {
  readonly library: Library;
  readonly route: Route;
}

/** The engagements counted by month, track, kind and place, and who met whom; every figure leads to what it counts. */
export function NumbersPage(props: Props) {
  const { t } = useSpeech();
  const count = props.library.engagements.length;
  return (
    <article className="paper numbers-page">
      <PageHead title={t("nav.numbers")}>
        <p className="content-lead">{t("pages.numbers.lead", { engagements: t("count.engagements", { count }) })}</p>
      </PageHead>
      <Months {...props} />
      <Matrix {...props} />
      <div className="numbers-columns">
        <Tracks {...props} />
        <Kinds {...props} />
        <Cities {...props} />
      </div>
    </article>
  );
}

/** One way of counting, with a head of its own. */
function Counts(props: { id: "tracks" | "kinds" | "cities"; bars: readonly Bar[] }) {
  const { t } = useSpeech();
  const { id, bars } = props;
  return (
    <section className="content-section" aria-labelledby={id}>
      <h2 id={id}>{t(`pages.numbers.${id}`)}</h2>
      <Tally
        caption={t(`pages.numbers.${id}About`)}
        heads={[t(`pages.numbers.${id}Head`), t("pages.engagements")]}
        bars={bars}
      />
    </section>
  );
}

/** Bars whose numbers lead to the selection that `link` writes. */
function useBars(counted: readonly Counted[], name: (id: string) => string, link: (id: string) => string) {
  const { t } = useSpeech();
  return counted.map(({ id, count }) => ({
    id,
    label: name(id),
    count,
    countHref: link(id),
    countLabel: t("pages.inPlace", { place: name(id), engagements: t("count.engagements", { count }) }),
  }));
}

function Tracks({ library, route }: Props) {
  const to = linksFrom(route);
  const counted = tally(library.engagements.map((e) => e.track));
  const inOrder = TRACKS.flatMap((id) => counted.find((c) => c.id === id) ?? []);
  const bars = useBars(
    inOrder,
    (id) => library.tracks[id] ?? id,
    (id) => to.view({ track: [id] }),
  );
  const withIcons = bars.map((bar) => ({
    ...bar,
    hue: bar.id,
    label: <TrackName id={bar.id} name={bar.label} />,
  }));
  return <Counts id="tracks" bars={withIcons} />;
}

function Kinds({ library, route }: Props) {
  const to = linksFrom(route);
  const bars = useBars(
    tally(library.engagements.map((e) => e.kind)),
    (id) => library.kinds[id] ?? id,
    (id) => to.view({ kind: [id] }),
  );
  return <Counts id="kinds" bars={bars} />;
}

function Cities({ library, route }: Props) {
  const to = linksFrom(route);
  const all = tally(library.engagements.flatMap((e) => (e.city ? [e.city] : [])));
  const bars = useBars(
    all.slice(0, CITIES),
    (id) => library.places[id]?.name ?? id,
    (id) => to.view({ place: [id] }),
  );
  const { t } = useSpeech();
  return (
    <div>
      <Counts id="cities" bars={bars.map((bar) => ({ ...bar, href: to.page("place", bar.id) }))} />
      <p>
        <a href={to.page("places")}>{t("pages.allPlaces")}</a>
      </p>
    </div>
  );
}
