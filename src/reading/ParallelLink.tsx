import type { MouseEvent } from "react";
import { href } from "../browse/href.ts";
import type { Route } from "../browse/route.ts";
import { rangeAround, type View } from "../browse/view.ts";
import type { Summary } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { isPlainClick } from "./click.ts";

interface ParallelLinkProps {
  readonly route: Route;
  readonly view: View;
  readonly summary: Summary;
  readonly onParallel?: (parallel: boolean) => void;
}

/** Sets both languages side by side, or one alone again. */
export function ParallelLink({ route, view, summary, onParallel }: ParallelLinkProps) {
  const { t } = useSpeech();
  const parallel = !view.parallel;
  const choose = (event: MouseEvent) => {
    if (!onParallel || !isPlainClick(event)) return;
    event.preventDefault();
    onParallel(parallel);
  };
  return (
    <a
      className="parallel-link"
      data-control="parallel"
      href={href(
        route,
        { language: route.language, page: "engagement", id: summary.id },
        { ...view, parallel },
        rangeAround(summary),
      )}
      onClick={choose}
    >
      {t(parallel ? "detail.parallel_on" : "detail.parallel_off")}
    </a>
  );
}
