import { useSpeech } from "../language/LanguageContext.tsx";

/** A part of the page could not be fetched; loading the page anew loses nothing, as the address holds the view. */
export function PartFailed() {
  const { t } = useSpeech();
  return (
    <p className="banner banner-error" role="alert">
      {t("page.partFailed")}{" "}
      <button type="button" className="link" onClick={() => window.location.reload()}>
        {t("page.loadAnew")}
      </button>
    </p>
  );
}
