import { memo } from "react";
import { href } from "../browse/href.ts";
import type { Route } from "../browse/route.ts";
import { useSpeech } from "../language/LanguageContext.tsx";

/** What the site is and under which terms; the ways to the guided readings and to all about the site. */
export const Foot = memo(function Foot({ route }: { route: Route }) {
  const { language, t } = useSpeech();
  const about = href(route, { language, page: "about", id: null });
  return (
    <footer className="foot">
      <p>{t("page.foot")}</p>
      <p>
        <a href={`${about}#tours`}>{t("nav.tours")}</a> · <a href={about}>{t("nav.about")}</a>
      </p>
    </footer>
  );
});
