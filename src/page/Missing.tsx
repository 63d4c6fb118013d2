import { href } from "../browse/href.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import type { Shared } from "./shared.ts";

/** A page that does not exist, within a language. */
export function Missing({ browse }: Shared) {
  const { language, t } = useSpeech();
  return (
    <main className="content" id="main">
      <h1>{t("missing.title")}</h1>
      <p id="list">
        <a href={href(browse.route, { language, page: "start", id: null })}>{t("missing.onward")}</a>
      </p>
    </main>
  );
}
