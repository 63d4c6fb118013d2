import { memo, type ReactNode } from "react";
import type { Library, Summary } from "../engagements/summary.ts";
import { formatDays } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { RowIcon, Track } from "./Track.tsx";

/** How many people a row names before it counts the rest. */
const NAMED = 3;

/** Kinds without a place that were spoken over the telephone. */
const BY_PHONE: ReadonlySet<string> = new Set(["leaders-call", "call"]);

/** How a search marks an engagement; `PLAIN` while nothing is looked for. The same object for the same answer. */
export interface Marks {
  /** The title with the words of the search marked. */
  title(text: string): ReactNode;
  /** Where the search was met in the engagement's sentences. */
  snippet(id: string): ReactNode;
}

export const PLAIN: Marks = { title: (text) => text, snippet: () => null };

interface RowProps {
  readonly engagement: Summary;
  readonly library: Library;
  readonly href: string;
  readonly open: boolean;
  readonly onHover: (id: string | null) => void;
  readonly marks: Marks;
}

/** One engagement in the list. The whole row is the target; the title is the link. */
export const Row = memo(function Row({ engagement: e, library, href, open, onHover, marks }: RowProps) {
  const { t } = useSpeech();
  const enter = () => onHover(e.id);
  const leave = () => onHover(null);
  return (
    <article
      className="engagement-row"
      data-engagement={e.id}
      data-open={open || undefined}
      onMouseEnter={enter}
      onMouseLeave={leave}
      onFocus={enter}
      onBlur={leave}
    >
      <Days e={e} />
      <div className="row-main">
        <h3 className="row-title">
          <a href={href} aria-current={open ? "true" : undefined}>
            {marks.title(e.title)}
          </a>
          {e.doubts && (
            <span className="row-doubts">
              {" "}
              <RowIcon id="doubts" size={14} />
              <span className="visually-hidden">{`(${t("list.doubts")})`}</span>
            </span>
          )}
        </h3>
        <People ids={e.people} library={library} />
        {marks.snippet(e.id)}
      </div>
      <p className="row-place">
        {e.city === null ? BY_PHONE.has(e.kind) && t("list.by_phone") : library.places[e.city]?.name}
      </p>
      <p className="row-track">
        <Track id={e.track} name={library.tracks[e.track] ?? ""} kind={library.kinds[e.kind] ?? ""} />
      </p>
    </article>
  );
});

/** The days, without the year: the head of the month says it. */
function Days({ e }: { e: Summary }) {
  const { language } = useSpeech();
  const days = formatDays(language, e.start, e.end, "tight");
  return <p className="row-days">{e.start === e.end ? <time dateTime={e.start}>{days}</time> : days}</p>;
}

function People({ ids, library }: { ids: readonly string[]; library: Library }) {
  const { t } = useSpeech();
  if (ids.length === 0) return null;
  const names = ids.slice(0, NAMED).map((id) => library.people[id]?.name ?? id);
  const more = ids.length - names.length;
  return (
    <p className="row-people">
      {names.join(", ")}
      {more > 0 && ` ${t("list.more", { count: more })}`}
    </p>
  );
}
