import type { Route } from "../browse/route.ts";
import type { TourTitle } from "../engagements/pages.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { linksFrom } from "./pageLinks.ts";

/** The guided readings: title, number of stops, and (where there is room) what each is about. */
export function ToursList({ route, tours, short }: { route: Route; tours: readonly TourTitle[]; short?: boolean }) {
  const { t } = useSpeech();
  const to = linksFrom(route);
  return (
    <ul className="tours-list">
      {tours.map((tour) => (
        <li key={tour.id}>
          <a href={to.page("tour", tour.id)}>{tour.title}</a>{" "}
          <span className="content-note">{t("pages.tour.stops", { count: tour.stops })}</span>
          {!short && <p>{tour.intro}</p>}
        </li>
      ))}
    </ul>
  );
}
