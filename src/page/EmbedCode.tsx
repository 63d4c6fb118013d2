import { useRef } from "react";
import { useSpeech } from "../language/LanguageContext.tsx";
import { useCopy } from "../reading/useCopy.ts";

/** The lines that set this view into another page, with a preview. `src` is the absolute address of the frame. */
export function EmbedCode({ src }: { src: string }) {
  const { t } = useSpeech();
  const field = useRef<HTMLTextAreaElement>(null);
  const { copied, copy } = useCopy(field);
  const address = src.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const code = `<iframe src="${address}" title="${t("site.name")}: ${t("site.tagline")}" width="100%" height="640" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write"></iframe>`;
  return (
    <div className="embed-code">
      <p>{t("page.embedAbout")}</p>
      <textarea ref={field} className="copy-field" readOnly rows={4} value={code} aria-label={t("page.embedView")} />
      <div className="copy-row">
        <button type="button" className="button" data-action="copy-embed" onClick={() => copy(code)}>
          {t("page.copy")}
        </button>
        <p role="status">{copied !== "not-yet" && t(`copy.${copied}`)}</p>
      </div>
      <iframe src={src} title={t("page.preview")} className="embed-preview" loading="lazy" />
    </div>
  );
}
