import type { SourceLine } from "../engagements/parts.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { tellsLanguage } from "./sourceLanguage.ts";

/** Sources in one line: the publishers, each a link to what it published. */
export function SourceLinks({ sources }: { sources: readonly SourceLine[] }) {
  const { language, t } = useSpeech();
  return (
    <p className="content-note source-links">
      {t("pages.source", { count: sources.length })}:{" "}
      {sources.map((source, i) => (
        <span key={source.url}>
          {i > 0 && " · "}
          <a href={source.url} hrefLang={source.language} lang={language === "en" ? undefined : "en"}>
            {source.publisher}
          </a>
          {tellsLanguage(source, language) && ` (${t(`detail.language.${source.language}`)})`}
        </span>
      ))}
    </p>
  );
}
