import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import type { Route } from "../browse/route.ts";
import type { TourText } from "../engagements/pages.ts";
import { byId } from "../engagements/select.ts";
import type { Library } from "../engagements/summary.ts";
import { formatDays } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { NotKnown } from "./NotKnown.tsx";
import { PageHead } from "./PageHead.tsx";
import { linksFrom } from "./pageLinks.ts";
import { StopBar } from "./StopBar.tsx";
import { ToursList } from "./ToursList.tsx";
import { useStops } from "./useStops.ts";

interface Props {
  readonly library: Library;
  readonly route: Route;
  readonly data: readonly TourText[];
  /** The timeline that moves from stop to stop. */
  readonly timeline?: ReactNode;
  /** Called with the engagement of a stop and its index (from 0) whenever another stop is reached. */
  onStop?(engagement: string, index: number): void;
}

/** A guided reading: introduction, stops that are addresses of their own (`#stop-3`), end. Without a script it is an
 * article; with one the timeline follows. */
export function TourPage(props: Props) {
  const { t } = useSpeech();
  const { route, data } = props;
  const tour = data.find(({ id }) => id === route.id);
  if (!tour)
    return <NotKnown back={{ href: `${linksFrom(route).page("about")}#tours`, label: t("pages.about.tours") }} />;
  return <Reading key={tour.id} tour={tour} {...props} />;
}

function Reading(props: Props & { tour: TourText }) {
  const { t } = useSpeech();
  const { tour, library, route, data, timeline, onStop } = props;
  const stops = useRef<HTMLOListElement>(null);
  const { at, unknown } = useStops(stops, tour.stops.length);
  const engagement = tour.stops[at]?.engagement;
  // The newest `onStop`, without telling anew when only that changes: the reader may move the timeline meanwhile.
  const tell = useEffectEvent((id: string) => onStop?.(id, at));
  useEffect(
    function tellStop() {
      if (engagement !== undefined) tell(engagement);
    },
    [engagement],
  );
  const others = data
    .filter(({ id }) => id !== tour.id)
    .map(({ id, title, intro, stops }) => ({ id, title, intro, stops: stops.length }));
  return (
    <article className="paper tour-page">
      <PageHead
        title={tour.title}
        back={{ href: `${linksFrom(route).page("about")}#tours`, label: t("pages.about.tours") }}
      >
        <p className="content-lead">{tour.intro}</p>
        {unknown !== null && (
          <p className="tour-unknown" role="status">
            {t("pages.tour.unknown", { stop: unknown.slice(0, 8), count: tour.stops.length })}
          </p>
        )}
      </PageHead>
      <div className="tour-both">
        {timeline && <div className="tour-timeline">{timeline}</div>}
        <div className="tour-text">
          <ol className="stops" ref={stops}>
            {tour.stops.map((stop, index) => (
              <Stop
                key={stop.engagement}
                stop={stop}
                index={index}
                here={index === at}
                library={library}
                route={route}
              />
            ))}
          </ol>
          <p className="tour-end">{tour.end}</p>
          <section className="content-section" aria-labelledby="others">
            <h2 id="others">{t("pages.tour.others")}</h2>
            <ToursList route={route} tours={others} short />
          </section>
        </div>
      </div>
      <StopBar at={at} count={tour.stops.length} />
    </article>
  );
}

function Stop(props: {
  stop: TourText["stops"][number];
  index: number;
  here: boolean;
  library: Library;
  route: Route;
}) {
  const { language, t } = useSpeech();
  const { stop, index, here, library, route } = props;
  const e = byId(library.engagements, stop.engagement);
  if (!e) return null;
  const number = index + 1;
  const place = e.city && library.places[e.city]?.name;
  return (
    <li id={`stop-${number}`} className="stop" data-hue={e.track} aria-current={here ? "step" : undefined}>
      <p className="stop-when">
        <a className="stop-number" href={`#stop-${number}`} aria-label={t("pages.tour.stop", { n: number })}>
          {number}
        </a>
        {formatDays(language, e.start, e.end)}
        {place && ` · ${place}`}
      </p>
      <h2 className="stop-title">
        <a href={linksFrom(route).page("engagement", e.id)}>{e.title}</a>
      </h2>
      <p className="stop-text">{stop.text}</p>
    </li>
  );
}
