import { useSpeech } from "../language/LanguageContext.tsx";
import type { Shared } from "./shared.ts";

/** Only engagements at which something was signed or issued. */
export function DocumentsBox({ browse }: Shared) {
  const { t } = useSpeech();
  return (
    <label className="filter-row" data-filter="documents" data-value="1">
      <input
        type="checkbox"
        checked={browse.view.documents}
        onChange={() => browse.setView({ documents: !browse.view.documents })}
      />
      <span className="filter-name">{t("page.withDocuments")}</span>
    </label>
  );
}
