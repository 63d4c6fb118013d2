import type { AboutText } from "../engagements/pages.ts";
import { formatRange } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";

/** What was looked for and not found, one fold for each period. */
export function NotFoundLists({ periods }: { periods: AboutText["unverified"] }) {
  const { language } = useSpeech();
  return periods.map(({ from, to, items }) => (
    <details key={from}>
      <summary>
        {formatRange(language, from, to)} <span className="content-count">{items.length}</span>
      </summary>
      <dl className="not-found">
        {items.map(({ what, found }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{found}</dd>
          </div>
        ))}
      </dl>
    </details>
  ));
}
