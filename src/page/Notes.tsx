import { CircleAlert, X } from "lucide-react";
import { useState } from "react";
import { formatList } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import type { Shared } from "./shared.ts";

const LONGEST = 60;

/** Says which parts of the address were not understood and left out. The address itself stays as it was asked until
 * the view changes. */
export function Notes(props: Shared) {
  const { language, t } = useSpeech();
  const { ignored } = props.browse;
  const text = ignored.map((i) => `${i.name}=${i.value}`).join("\n");
  const [dismissed, setDismissed] = useState("");
  if (ignored.length === 0 || dismissed === text) return null;
  return (
    <div className="banner" role="status">
      <CircleAlert size={16} strokeWidth={1.6} aria-hidden="true" />
      <p>
        {t("page.ignored", { count: ignored.length })}{" "}
        <strong>
          {formatList(
            language,
            ignored.map((i) => `${i.name}=${i.value.slice(0, LONGEST)} (${t(`page.why.${i.why}`)})`),
          )}
        </strong>
        {language === "hi" ? "।" : "."}
      </p>
      <button type="button" className="icon-button" aria-label={t("timeline.close")} onClick={() => setDismissed(text)}>
        <X size={16} strokeWidth={1.6} aria-hidden="true" />
      </button>
    </div>
  );
}
