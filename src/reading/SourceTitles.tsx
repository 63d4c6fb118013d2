import type { SourceLine } from "../engagements/parts.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { scriptLanguage } from "./SourceText.tsx";
import { tellsLanguage } from "./sourceLanguage.ts";

/** Sources one below the other: the title in its own language as the link, then publisher and language. */
export function SourceTitles({ sources }: { sources: readonly SourceLine[] }) {
  const { language, t } = useSpeech();
  return (
    <ul className="source-titles">
      {sources.map((source) => (
        <li key={source.url}>
          <a href={source.url} hrefLang={source.language} lang={scriptLanguage(source.title)}>
            {source.title}
          </a>{" "}
          <span className="content-note">
            <span lang={language === "en" ? undefined : "en"}>{source.publisher}</span>
            {tellsLanguage(source, language) && ` · ${t(`detail.language.${source.language}`)}`}
            {source.described && ` · ${t("detail.described")}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
