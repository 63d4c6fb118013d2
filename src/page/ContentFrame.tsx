import { DAY, VERSION } from "virtual:samvad/files";
import { use, useCallback, useState } from "react";
import { rangeAround } from "../browse/view.ts";
import type { TourText } from "../engagements/pages.ts";
import { byId } from "../engagements/select.ts";
import type { Summary } from "../engagements/summary.ts";
import { contentData, contentPage } from "./contentPages.ts";
import { SubjectStage } from "./SubjectStage.tsx";
import type { Shared } from "./shared.ts";

/** A page that is read rather than explored; a person, a place and a guided reading have a timeline within. */
export function ContentFrame(props: Shared) {
  const { root, library, browse } = props;
  const { route, view, setView } = browse;
  const Content = contentPage(route.page);
  const asked = contentData(root, library.language, route.page);
  const data = asked ? use(asked) : null;
  const [stop, setStop] = useState<string | null>(null);
  const onStop = useCallback(
    (id: string) => {
      setStop(id);
      const at = byId(library.engagements, id);
      if (at) setView(rangeAround(at), "replace");
    },
    [library, setView],
  );
  const belongs = useBelongs(props, data);
  if (!Content) return null;
  return (
    <main className="content" id="main">
      <div id="list">
        <Content
          root={root}
          library={library}
          route={route}
          view={view}
          data={data as never}
          onStop={onStop}
          version={VERSION}
          day={DAY}
          {...(belongs && {
            timeline: <SubjectStage {...props} belongs={belongs} openId={stop} bare={route.page === "tour"} />,
          })}
        />
      </div>
    </main>
  );
}

/** Which engagements the page's own timeline shows; null when the page has none. */
function useBelongs({ browse }: Shared, data: unknown): ((e: Summary) => boolean) | null {
  const { page, id } = browse.route;
  const tour = page === "tour" ? (data as readonly TourText[]).find((each) => each.id === id) : undefined;
  const stops = tour?.stops.map((stop) => stop.engagement).join(" ") ?? "";
  const belongs = useCallback(
    (e: Summary) => {
      if (page === "person") return e.people.includes(id ?? "");
      if (page === "place") return e.city === id;
      return stops.split(" ").includes(e.id);
    },
    [page, id, stops],
  );
  return page === "person" || page === "place" || stops !== "" ? belongs : null;
}
