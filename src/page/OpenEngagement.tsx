import { type RefObject, useEffect, useRef, useState } from "react";
import { href } from "../browse/href.ts";
import { loadEngagement } from "../engagements/load.ts";
import type { Engagement } from "../engagements/schema.ts";
import type { Summary } from "../engagements/summary.ts";
import { formatDays } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { Detail, type DetailProps } from "../reading/Detail.tsx";
import { Guard } from "./Guard.tsx";
import type { Shared } from "./shared.ts";

export interface OpenEngagementProps extends Shared {
  readonly summary: Summary;
  /** The selection, for earlier and later. */
  readonly passing: readonly Summary[];
  readonly narrow: boolean;
  readonly onClose: () => void;
}

/** The open engagement: beside the timeline, or on a phone a dialog as high as the page. */
export function OpenEngagement(props: OpenEngagementProps) {
  const { summary, passing, narrow, browse, library, root, onClose } = props;
  const { route, view, setView } = browse;
  const { t } = useSpeech();
  const panel = useRef<HTMLElement>(null);
  const at = passing.findIndex((e) => e.start + e.id >= summary.start + summary.id);
  const here = passing[at]?.id === summary.id;
  const shared = {
    root,
    summary,
    library,
    route,
    view,
    earlier: (at < 0 ? passing.at(-1) : passing[at - 1]) ?? null,
    later: (at < 0 ? undefined : passing[here ? at + 1 : at]) ?? null,
    onClose,
    closeHref: href(route, { ...route, page: "start", id: null }, view),
    onParallel: (parallel: boolean) => setView({ parallel }),
    modal: narrow,
  };
  useReadFromTheTop(panel, summary.id);
  useEffect(
    function closeTheRestOff() {
      if (!narrow) return;
      const rest = document.querySelectorAll(".head, .foot, #offline");
      for (const part of rest) part.setAttribute("inert", "");
      return function openItAgain() {
        for (const part of rest) part.removeAttribute("inert");
      };
    },
    [narrow],
  );
  return (
    <aside className="panel" ref={panel} tabIndex={-1} aria-label={t("page.openEngagement")}>
      <Asked key={summary.id} {...shared} />
    </aside>
  );
}

/** Each engagement begins at its top. The link that led to it from another one goes with that one: the focus it leaves
 * behind goes to the title, or waits in the panel for it (`reading/Title.tsx`). */
function useReadFromTheTop(panel: RefObject<HTMLElement | null>, id: string): void {
  const before = useRef(id);
  useEffect(
    function readFromTheTop() {
      // A new panel is at its top.
      if (before.current === id) return;
      before.current = id;
      panel.current?.scrollTo(0, 0);
      if (document.activeElement !== document.body) return;
      const title = panel.current?.querySelector<HTMLElement>("#engagement-title");
      (title ?? panel.current)?.focus({ preventScroll: true });
    },
    [panel, id],
  );
}

/** Asks for the record once, and again only when the reader says so: asked for while rendering, a record that fails
 * would be asked for without end. */
function Asked(props: Omit<DetailProps, "record">) {
  const { root, summary, closeHref } = props;
  const [asked, ask] = useState(() => loadEngagement(root, summary.id));
  const anew = (again: () => void) => {
    ask(loadEngagement(root, summary.id));
    again();
  };
  return (
    <Guard fallback={(again) => <Unavailable again={() => anew(again)} closeHref={closeHref} />}>
      <Loaded {...props} asked={asked} />
    </Guard>
  );
}

function Loaded({ asked, ...props }: Omit<DetailProps, "record"> & { asked: Promise<Engagement> }) {
  const record = useBrought(asked);
  return record ? <Detail {...props} record={record} /> : <Waiting summary={props.summary} />;
}

/** What a request has brought, null until then; throws what it failed with. With `use` and a Suspense, React would keep
 * what has arrived back until 300 ms after it showed what stands there meanwhile. */
function useBrought<T>(asked: Promise<T> & { readonly status?: string; readonly value?: T }): T | null {
  const [brought, setBrought] = useState<{ asked: unknown; value: T | null; failed?: unknown } | null>(null);
  useEffect(
    function takeWhatComes() {
      let left = false;
      asked.then(
        (value) => left || setBrought({ asked, value }),
        (failed: unknown) => left || setBrought({ asked, value: null, failed }),
      );
      return function leave() {
        left = true;
      };
    },
    [asked],
  );
  // Come before the page woke up (`engagements/load.ts`): drawn at once, as it was served.
  if (asked.status === "fulfilled") return asked.value ?? null;
  if (brought?.asked !== asked) return null;
  if (brought.failed !== undefined) throw brought.failed;
  return brought.value;
}

/** What the list already knows, while the record is on its way. */
function Waiting({ summary }: { summary: Summary }) {
  const { language } = useSpeech();
  return (
    <section className="detail" data-detail={summary.id} aria-busy="true">
      <div className="detail-body">
        <p className="detail-days">{formatDays(language, summary.start, summary.end, "weekday")}</p>
        <h2 className="detail-title">{summary.title}</h2>
      </div>
    </section>
  );
}

function Unavailable(props: { again: () => void; closeHref: string }) {
  const { t } = useSpeech();
  return (
    <section className="detail">
      <div className="detail-body">
        <p role="alert">{t("page.recordFailed")}</p>
        <p>
          <button type="button" className="button" onClick={props.again}>
            {t("timeline.again")}
          </button>{" "}
          <a href={props.closeHref}>{t("timeline.close")}</a>
        </p>
      </div>
    </section>
  );
}
