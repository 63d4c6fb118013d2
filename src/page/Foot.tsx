import { href } from "../browse/href.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import type { Shared } from "./shared.ts";

/** What the site is and under which terms; the ways to the guided readings and to all about the site. */
export function Foot({ browse }: Shared) {
  const { language, t } = useSpeech();
  const about = href(browse.route, { language, page: "about", id: null });
  return (
    <footer className="foot">
      <p>{t("page.foot")}</p>
      <p>
        <a href={`${about}#tours`}>{t("nav.tours")}</a> · <a href={about}>{t("nav.about")}</a>
      </p>
    </footer>
  );
}
