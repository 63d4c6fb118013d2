import "./nothingFound.css";
import { limitsOf } from "../browse/facets.ts";
import type { View } from "../browse/view.ts";
import type { Library } from "../engagements/summary.ts";
import { formatList, formatRange } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import type { Language } from "../language/locale.ts";
import type { Found } from "../search/query.ts";

interface NothingFoundProps {
  readonly library: Library;
  readonly view: View;
  readonly found: Found;
  onView(change: Partial<View>): void;
}

/** Says that a search found nothing, how it was understood, and what might. */
export function NothingFound({ library, view, found, onView }: NothingFoundProps) {
  const { language, t } = useSpeech();
  const q = view.q.trim();
  const limits = limitsOf(library, view, found.ids, t("page.withDocuments"));
  const within = formatList(
    language,
    limits.map((limit) => limit.label),
  );
  return (
    <section className="nothing-found" data-nothing-found="">
      <h2>{within ? t("search.nothingWithin", { q, within }) : t("search.nothing", { q })}</h2>
      <Understood found={found} total={library.engagements.length} />
      <div className="nothing-actions">
        {limits
          .filter((limit) => limit.count > 0)
          .map((limit) => (
            <button type="button" className="button" key={limit.label} onClick={() => onView(limit.without)}>
              {t("search.without", { what: limit.label, count: limit.count })}
            </button>
          ))}
        <button type="button" className="button" onClick={() => onView({ q: "" })}>
          {t("search.clear")}
        </button>
      </div>
      {found.nearest.length > 0 && (
        <div className="near-terms">
          {t("search.near")}
          {found.nearest.map((term) => (
            <button type="button" key={term} onClick={() => onView({ q: term })}>
              {term}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

/** How the search was understood, in sentences. */
function Understood({ found, total }: { found: Found; total: number }) {
  const { language, t } = useSpeech();
  const { words, ignored, days } = found.understood;
  const quote = (all: readonly string[]) =>
    formatList(
      language,
      all.map((word) => `“${word}”`),
    );
  const unknown = words.filter((word) => word.how === "none").map((word) => word.typed);
  const heard = words.filter((word) => word.how === "sound");
  const count = unknown.length;
  const [day] = days ?? [];
  return (
    <>
      {count > 0 && <p>{t("search.unknown", { count, words: quote(unknown), total })}</p>}
      {count === 0 && words.length > 1 && found.ids.size === 0 && <p>{t("search.notTogether")}</p>}
      {heard.map((word) => (
        <p key={word.typed}>{t("search.readAs", { typed: word.typed, words: quote(word.as.slice(0, 3)) })}</p>
      ))}
      {days?.length === 0 && <p>{t("search.noSuchDay")}</p>}
      {day && <p>{t("search.onDays", { when: daysInWords(language, days ?? []) })}</p>}
      {ignored.length > 0 && <p>{t("search.ignored", { words: quote(ignored) })}</p>}
    </>
  );
}

function daysInWords(language: Language, days: readonly { from: string; to: string }[]): string {
  return formatList(
    language,
    days.map(({ from, to }) => formatRange(language, from, to)),
  );
}
