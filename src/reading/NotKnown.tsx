import { useSpeech } from "../language/LanguageContext.tsx";
import { PageHead } from "./PageHead.tsx";

/** The answer to an address whose id is unknown: says so and leads to the list. */
export function NotKnown({ back }: { back: { readonly href: string; readonly label: string } }) {
  const { t } = useSpeech();
  return (
    <PageHead title={t("pages.notFound")}>
      <p className="content-lead">{t("pages.notFoundHelp")}</p>
      <p>
        <a href={back.href}>{back.label}</a>
      </p>
    </PageHead>
  );
}
