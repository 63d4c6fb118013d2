import type { Route } from "../browse/route.ts";
import type { AboutText } from "../engagements/pages.ts";
import { formatDay } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { AboutNumbers } from "./AboutNumbers.tsx";
import { AboutSection as Section } from "./AboutSection.tsx";
import { Corrections } from "./Corrections.tsx";
import { KeyTable } from "./KeyTable.tsx";
import { NotFoundLists } from "./NotFoundLists.tsx";
import { PageHead } from "./PageHead.tsx";
import { linksFrom } from "./pageLinks.ts";
import { ToursList } from "./ToursList.tsx";

interface Props {
  readonly route: Route;
  readonly data: AboutText;
  /** Version of the build, and its ISO day. */
  readonly version?: string;
  readonly day?: string;
  /** Web address of the repository, without "/" at its end; corrections then go to its issues. */
  readonly repository?: string;
}

const SECTIONS = [
  "counts",
  "made",
  "neutral",
  "figures",
  "missing",
  "tours",
  "corrections",
  "downloads",
  "licences",
  "keys",
] as const;

/** What the timeline holds and how it is made, what was not found, and what may be done with it. */
export function AboutPage(props: Props) {
  const { t } = useSpeech();
  const { route, data } = props;
  return (
    <article className="paper about-page">
      <PageHead title={t("nav.about")}>
        <p className="content-lead">{data.lead}</p>
      </PageHead>
      <nav className="about-contents" aria-label={t("pages.about.contents")}>
        <ul>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`pages.about.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="about-sections">
        <Section id="counts">
          <Items texts={data.counts} />
          <h3>{t("pages.about.not")}</h3>
          <Items texts={data.not} />
        </Section>
        <Section id="made">
          <Texts texts={data.made} />
        </Section>
        <Section id="neutral">
          <Texts texts={data.neutral} />
        </Section>
        <AboutNumbers data={data} route={route} />
        <Section id="missing">
          <p>{data.missing}</p>
          <NotFoundLists periods={data.unverified} />
        </Section>
        <Section id="tours">
          <ToursList route={route} tours={data.tours} />
        </Section>
        <Corrections text={data.corrections} form={data.form} {...props} />
        <Rest {...props} />
      </div>
    </article>
  );
}

function Texts({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

function Items({ texts }: { texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Rest({ route, data, version, day }: Props) {
  const { language, t } = useSpeech();
  const to = linksFrom(route);
  return (
    <>
      <Section id="downloads">
        <ul>
          {data.downloads.map(({ file, format, label }) => (
            <li key={file}>
              <a href={to.file(file)}>
                {label} (<span lang="en">{format}</span>)
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="licences">
        <Items texts={data.licences} />
        <p>
          <a href={to.file("licences.txt")}>{t("pages.about.others")}</a>
        </p>
        {version && (
          <p className="content-note">
            {t("pages.about.version", { version })}
            {day && ` · ${formatDay(language, day)}`}
          </p>
        )}
      </Section>
      <Section id="keys">
        <KeyTable keys={data.keys} />
      </Section>
    </>
  );
}
