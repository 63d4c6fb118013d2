import { CircleAlert } from "lucide-react";
import type { Engagement } from "../engagements/schema.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { otherLanguage } from "../language/locale.ts";

/** What is not certain about an engagement, and how uncertain it is. Not in red: a doubt is not an error. */
export function Doubts({ record, parallel }: { record: Engagement; parallel: boolean }) {
  const { language, t } = useSpeech();
  const { confidence, doubts } = record;
  const other = otherLanguage(language);
  return (
    <>
      {confidence !== "high" && <p className="unsure">{t(`detail.unsure.${confidence}`)}</p>}
      {doubts && (
        <section className="doubts" aria-labelledby="doubts-title">
          <h3 id="doubts-title">
            <CircleAlert size={16} strokeWidth={1.6} aria-hidden />
            {t("detail.doubts")}
          </h3>
          <div data-parallel={parallel || undefined}>
            <p lang={parallel ? language : undefined}>{doubts[language]}</p>
            {parallel && <p lang={other}>{doubts[other]}</p>}
          </div>
        </section>
      )}
    </>
  );
}
