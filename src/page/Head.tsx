import { Moon, Sun } from "lucide-react";
import { memo, useEffect, useState } from "react";
import { type Address, splitAddress } from "../browse/address.ts";
import { href } from "../browse/href.ts";
import { type Route, relativePath, routePath } from "../browse/route.ts";
import { useAddress } from "../browse/useAddress.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { LANGUAGES, type Language, OWN_NAME, otherLanguage } from "../language/locale.ts";
import { PageLinks, PagesMenu } from "./PageLinks.tsx";
import { readTheme, type Theme, writeTheme } from "./theme.ts";

interface HeadProps {
  readonly route: Route;
  readonly address: Address;
  /** The language that is on its way, else the page's own. */
  readonly chosen: Language;
}

/** Name, sentence, pages, languages, theme. */
export const Head = memo(function Head({ route, address, chosen }: HeadProps) {
  const { language, t } = useSpeech();
  const start = href(route, { language, page: "start", id: null });
  return (
    <header className="head">
      <a className="skip" href="#list">
        {t("site.skip")}
      </a>
      <a className="site-name" href={start} lang={language}>
        {t("site.name")}{" "}
        <span className="site-name-other" lang={otherLanguage(language)} aria-hidden="true">
          {language === "hi" ? "Samvad" : "संवाद"}
        </span>
      </a>
      <p className="tagline">{t("site.tagline")}</p>
      <nav className="pages" aria-label={t("nav.label")}>
        <PageLinks route={route} />
      </nav>
      <LanguageSwitch route={route} address={address} chosen={chosen} />
      <ThemeButton />
      <PagesMenu route={route} />
    </header>
  );
});

function LanguageSwitch({ route, address, chosen }: HeadProps) {
  const { t } = useSpeech();
  const { search } = splitAddress(useAddress(address));
  return (
    <nav className="languages" aria-label={t("site.language")}>
      {LANGUAGES.map((each) => (
        <a
          key={each}
          href={
            relativePath(routePath(route), routePath({ ...route, language: each })) +
            (route.page === "missing" ? "" : search)
          }
          hrefLang={each}
          lang={each}
          data-language={each}
          aria-current={each === chosen ? "true" : undefined}
        >
          {each === "en" ? (
            <>
              <span className="full">{OWN_NAME.en}</span>
              <span className="brief" aria-hidden="true">
                EN
              </span>
            </>
          ) : (
            OWN_NAME.hi
          )}
        </a>
      ))}
    </nav>
  );
}

function ThemeButton() {
  const { t } = useSpeech();
  const [theme, setTheme] = useState<Theme>("light");
  useEffect(function readChosenTheme() {
    setTheme(readTheme());
  }, []);
  const next = theme === "dark" ? "light" : "dark";
  return (
    <button
      type="button"
      className="icon-button theme"
      data-control="theme"
      aria-label={t(`site.theme_${next}`)}
      title={t(`site.theme_${next}`)}
      onClick={() => {
        writeTheme(next);
        setTheme(next);
      }}
    >
      {theme === "dark" ? (
        <Sun size={18} strokeWidth={1.6} aria-hidden="true" />
      ) : (
        <Moon size={18} strokeWidth={1.6} aria-hidden="true" />
      )}
    </button>
  );
}
