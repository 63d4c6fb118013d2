import { ExternalLink } from "lucide-react";
import type { Source } from "../engagements/schema.ts";
import { formatDay } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";

/** The language of a text by its script, for `lang`: a description may stand in another language than its page. */
export function scriptLanguage(text: string): "en" | "hi" | "ru" {
  if (/\p{Script=Devanagari}/u.test(text)) return "hi";
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}

/** The address at which the Internet Archive is asked for the page as it was on `day`. */
export function archiveUrl(url: string, day: string): string {
  return `https://web.archive.org/web/${day.replaceAll("-", "")}/${url}`;
}

/**
 * A source as it is shown in the list and in place: title in its own language, publisher, date, language, archive.
 * A title that only describes the page says so, so that nobody takes it for the headline. `end` is the last day of
 * the engagement: an undated source is looked for in the archive as of that day.
 */
export function SourceText({ source, end }: { source: Source; end: string }) {
  const { language, t } = useSpeech();
  const { title, publisher, url, published, described } = source;
  const day = published ?? end;
  return (
    <>
      <p className="source-title">
        <a href={url} lang={scriptLanguage(title)} rel="noopener external" data-described={described || undefined}>
          {title}
        </a>{" "}
        <ExternalLink size={14} strokeWidth={1.6} aria-hidden />
        <span className="visually-hidden">({t("detail.external")})</span>
      </p>
      <p className="source-facts">
        {described && `${t("detail.described")} · `}
        <span lang={scriptLanguage(publisher)}>{publisher}</span>
        {" · "}
        {published ? <time dateTime={published}>{formatDay(language, published, "short")}</time> : t("detail.undated")}
        {` · ${t(`detail.language.${source.language}`)}`}
        {/* Robust Links: what was linked and when, for the day on which the page is gone. */}
        <span className="archive">
          {" · "}
          <a href={archiveUrl(url, day)} rel="noopener external" data-originalurl={url} data-versiondate={day}>
            {t("detail.archive")}
          </a>
        </span>
      </p>
    </>
  );
}
