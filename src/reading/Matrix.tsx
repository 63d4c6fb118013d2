import type { Route } from "../browse/route.ts";
import { matrix } from "../engagements/meetings.ts";
import type { Library } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { linksFrom } from "./pageLinks.ts";

const SIZE = 12;
/** From how many common engagements on a cell is shaded more deeply. */
const DEPTHS = [1, 2, 4, 8, 16];

interface Props {
  readonly library: Library;
  readonly route: Route;
}

/** Who met whom: the most frequent people of each side; the deeper the shade, the more often. It is its own table. */
export function Matrix({ library, route }: Props) {
  const { t } = useSpeech();
  const to = linksFrom(route);
  const { india, russia, counts } = matrix(library, SIZE);
  const name = (id: string) => library.people[id]?.name ?? id;
  return (
    <section className="content-section" aria-labelledby="matrix">
      <h2 id="matrix">{t("pages.numbers.matrix")}</h2>
      <p className="content-note">{t("pages.numbers.matrixAbout", { size: SIZE })}</p>
      <div className="content-scroll">
        <table className="matrix">
          <caption className="visually-hidden">{t("pages.numbers.matrix")}</caption>
          <thead>
            <tr>
              <td />
              {russia.map((id) => (
                <th key={id} scope="col">
                  <a href={to.page("person", id)}>{name(id)}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {india.map((a, row) => (
              <tr key={a}>
                <th scope="row">
                  <a href={to.page("person", a)}>{name(a)}</a>
                </th>
                {russia.map((b, column) => (
                  <Meeting
                    key={b}
                    count={counts[row]?.[column] ?? 0}
                    href={to.view({ person: [`${a}+${b}`] })}
                    pair={[name(a), name(b)]}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Meeting({ count, href, pair }: { count: number; href: string; pair: readonly [string, string] }) {
  const { t } = useSpeech();
  if (count === 0) return <td className="matrix-none">–</td>;
  const depth = DEPTHS.filter((least) => count >= least).length;
  const words = { a: pair[0], b: pair[1], engagements: t("count.engagements", { count }) };
  return (
    <td className={`matrix-${depth}`}>
      <a href={href} aria-label={t("pages.together", words)}>
        {count}
      </a>
    </td>
  );
}
