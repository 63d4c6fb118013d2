import type { ReactNode } from "react";

/** A bar of a tally: what it counts (a link when `href` is given) and the link to what was counted. */
export interface Bar {
  readonly id: string;
  readonly label: ReactNode;
  readonly href?: string;
  readonly count: number;
  /** Where the number leads; without it the number is plain. */
  readonly countHref?: string;
  /** What the number is, in full: "S. Jaishankar and Sergey Lavrov: 17 engagements". */
  readonly countLabel?: string;
  readonly hue?: string;
}

/** Things counted, as a table whose numbers are drawn as bars beside them. */
export function Tally(props: {
  caption: ReactNode;
  /** Heads of the two columns, for those who hear the table. */
  heads: readonly [string, string];
  bars: readonly Bar[];
  /** The count that is drawn as the longest bar; the largest here when left out. */
  most?: number;
}) {
  const { caption, heads, bars } = props;
  const most = props.most ?? Math.max(...bars.map((bar) => bar.count), 1);
  return (
    <table className="tally">
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.id} data-hue={bar.hue}>
            <th scope="row">{bar.href ? <a href={bar.href}>{bar.label}</a> : bar.label}</th>
            <td>
              <Amount bar={bar} share={(100 * bar.count) / most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Amount({ bar, share }: { bar: Bar; share: number }) {
  const inside = (
    <>
      <svg className="tally-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.round(share * 10) / 10} height="10" />
      </svg>
      <span className="tally-number">{bar.count}</span>
    </>
  );
  if (!bar.countHref) return <span className="tally-amount">{inside}</span>;
  return (
    <a className="tally-amount" href={bar.countHref} aria-label={bar.countLabel}>
      {inside}
    </a>
  );
}
