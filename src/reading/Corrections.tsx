import { useRef } from "react";
import { useSpeech } from "../language/LanguageContext.tsx";
import { AboutSection } from "./AboutSection.tsx";
import { useCopy } from "./useCopy.ts";

/** How to report a mistake: a prepared issue where the repository is known, else a form to copy and fill in. */
export function Corrections(props: { text: string; form: string; repository?: string }) {
  const { t } = useSpeech();
  const { text, form, repository } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const { copied, copy } = useCopy(field);
  const title = encodeURIComponent(t("pages.about.corrections"));
  return (
    <AboutSection id="corrections">
      <p>{text}</p>
      {repository ? (
        <p>
          <a href={`${repository}/issues/new?title=${title}&body=${encodeURIComponent(form)}`}>
            {t("pages.about.issue")}
          </a>
        </p>
      ) : (
        <>
          <label htmlFor="correction">{t("pages.about.form")}</label>
          <textarea ref={field} id="correction" className="about-form" rows={5} readOnly value={form} />
          <p>
            <button type="button" className="button needs-script" onClick={() => copy(form)}>
              {t("cite.copy")}
            </button>{" "}
            <output>{copied === "copied" ? t("copy.copied") : copied === "refused" && t("copy.refused")}</output>
          </p>
        </>
      )}
    </AboutSection>
  );
}
