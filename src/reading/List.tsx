import { ArrowUpDown } from "lucide-react";
import { type ReactNode, Suspense, startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { Route } from "../browse/route.ts";
import type { View } from "../browse/view.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import { formatMonth } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { engagementHref } from "./links.ts";
import { type Marks, PLAIN, Row } from "./Row.tsx";

/**
 * The list under the timeline. Room `reading` imports `engagements`, `language` and `browse`: everything that is read.
 * Start reading here and in `Detail.tsx`, an open engagement; each other page has a file of its name.
 */

interface ListProps {
  /** Those in sight that pass the filters, oldest first. */
  readonly engagements: readonly Summary[];
  readonly sort: View["sort"];
  readonly library: Library;
  readonly route: Route;
  readonly view: View;
  readonly openId: string | null;
  readonly onSort: (sort: View["sort"]) => void;
  /** The engagement under the pointer or the focus. Keep the function the same between renders: rows are memoised. */
  readonly onHover: (id: string | null) => void;
  /** What a search marks. */
  readonly marks?: Marks;
}

/** The engagements in the order asked for, in groups by the month in which they began ("YYYY-MM"). */
export function groupByMonth(engagements: readonly Summary[], sort: View["sort"]): [string, readonly Summary[]][] {
  const groups = new Map<string, Summary[]>();
  for (const e of sort === "newest" ? [...engagements].reverse() : engagements) {
    const month = e.start.slice(0, 7);
    const group = groups.get(month);
    if (group) group.push(e);
    else groups.set(month, [e]);
  }
  return [...groups];
}

/** So many rows come at once; further ones when the reader nears them. The two years have fewer than one portion; of a
 * longer list the first one is what a screen or two show, since each movement of the view brings other rows. */
const PORTION = 200;
const FIRST = 60;

/** The marks of so many rows never come a drawing later. */
const NEAR = 8;

/** The first `most` rows of the groups; each group keeps its whole count for its head, and knows how many rows stand
 * before it. */
function cut(groups: ReturnType<typeof groupByMonth>, most: number) {
  let before = 0;
  return groups.flatMap(([month, group]) => {
    const part = { month, rows: group.slice(0, Math.max(0, most - before)), count: group.length, before };
    before += group.length;
    return part.rows.length === 0 ? [] : [part];
  });
}

/** The value one drawing later, whatever the lane of this one: what is not in sight costs the answer nothing. */
function useFollowing<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(
    function follow() {
      startTransition(() => setShown(value));
    },
    [value],
  );
  return shown;
}

/** The list under the timeline, by month. */
export function List(props: ListProps) {
  const { engagements, sort, library, route, view, openId, onSort, onHover, marks = PLAIN } = props;
  const near = useMemo(() => ({ route, view, marks }), [route, view, marks]);
  const following = useFollowing(near);
  // Links are relative: those made for another page would lead astray.
  const far = following.route === route ? following : near;
  const [further, setFurther] = useState(0);
  const most = (engagements.length > PORTION ? FIRST : PORTION) + further;
  return (
    <div className="engagement-list">
      {cut(groupByMonth(engagements, sort), most).map(({ month, rows, count, before }) => (
        // A boundary each, so that React wakes the list up month by month and never holds the page for long.
        <Suspense key={month} fallback={null}>
          <section className="month-group" aria-labelledby={`month-${month}`} data-rows={rows.length}>
            <MonthHead month={month} count={count}>
              {before === 0 && <SortButton sort={sort} onSort={onSort} />}
            </MonthHead>
            {rows.map((e, i) => {
              const at = before + i < NEAR ? near : far;
              return (
                <Row
                  key={e.id}
                  engagement={e}
                  library={library}
                  href={engagementHref(route, at.view, e)}
                  open={e.id === openId}
                  onHover={onHover}
                  marks={at.marks}
                />
              );
            })}
          </section>
        </Suspense>
      ))}
      {engagements.length > most && (
        <Further key={most} count={engagements.length - most} onMore={() => setFurther(further + PORTION)} />
      )}
    </div>
  );
}

/** The way to further rows: by itself when it comes near the screen, or by a press. */
function Further({ count, onMore }: { count: number; onMore: () => void }) {
  const { t } = useSpeech();
  const button = useRef<HTMLButtonElement>(null);
  const more = useRef(onMore);
  useEffect(function moreWhenNear() {
    if (!button.current || typeof IntersectionObserver === "undefined") return;
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && more.current(), {
      rootMargin: "800px",
    });
    seen.observe(button.current);
    return function stop() {
      seen.disconnect();
    };
  }, []);
  return (
    <button type="button" className="button" ref={button} onClick={onMore}>
      {t("list.further", { count })}
    </button>
  );
}

function MonthHead({ month, count, children }: { month: string; count: number; children: ReactNode }) {
  const { language, t } = useSpeech();
  return (
    <header className="month-head">
      <h2 id={`month-${month}`}>{formatMonth(language, month)}</h2>
      <span className="month-count">
        <span aria-hidden>{count}</span>
        <span className="visually-hidden">{t("count.engagements", { count })}</span>
      </span>
      {children}
    </header>
  );
}

function SortButton({ sort, onSort }: { sort: View["sort"]; onSort: (sort: View["sort"]) => void }) {
  const { t } = useSpeech();
  return (
    <button
      type="button"
      className="button"
      data-control="sort"
      onClick={() => onSort(sort === "oldest" ? "newest" : "oldest")}
    >
      <ArrowUpDown size={16} strokeWidth={1.6} aria-hidden />
      {t(`list.${sort}`)}
      <span className="visually-hidden">; {t("list.reverse")}</span>
    </button>
  );
}
