import type { Route } from "../browse/route.ts";
import type { AboutText } from "../engagements/pages.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { AboutSection } from "./AboutSection.tsx";
import { linksFrom } from "./pageLinks.ts";
import { Tally } from "./Tally.tsx";

/** How much there is: engagements, sentences and sources; the sources by language and publisher; the confidence. */
export function AboutNumbers({ data, route }: { data: AboutText; route: Route }) {
  const { language, t } = useSpeech();
  const { totals } = data;
  const share = t("pages.number");
  const facts = ["engagements", "sentences", "documents", "sources", "publishers", "described", "doubts"] as const;
  return (
    <AboutSection id="figures">
      <dl className="about-totals">
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{t(`pages.about.${fact}`)}</dt>
            <dd>{totals[fact]}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={linksFrom(route).page("numbers")}>{t("pages.about.more")}</a>
      </p>
      <div className="about-tallies">
        <Tally
          caption={t("pages.about.byLanguage")}
          heads={[t("site.language"), share]}
          bars={data.languages.map(({ id, label, count }) => ({ id, label, count }))}
        />
        <Tally
          caption={t("pages.about.byConfidence")}
          heads={[t("pages.about.confidence"), share]}
          bars={data.confidence.map(({ id, label, count }) => ({ id, label, count }))}
        />
        <Tally
          caption={t("pages.about.byPublisher", { count: data.publishers.length })}
          heads={[t("pages.about.publisher"), share]}
          bars={data.publishers.map(({ id, label, count }) => ({
            id,
            label: <span lang={language === "en" ? undefined : "en"}>{label}</span>,
            count,
          }))}
        />
      </div>
    </AboutSection>
  );
}
