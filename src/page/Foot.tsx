import { useSpeech } from "../language/LanguageContext.tsx";
import { PageLinks } from "./PageLinks.tsx";
import type { Shared } from "./shared.ts";

/** What the site is and under which terms; the ways to all its pages. */
export function Foot({ browse }: Shared) {
  const { t } = useSpeech();
  return (
    <footer className="foot">
      <p>{t("page.foot")}</p>
      <nav className="foot-pages" aria-label={t("nav.foot")}>
        <PageLinks route={browse.route} tours />
      </nav>
    </footer>
  );
}
