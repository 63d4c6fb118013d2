import { Suspense, use } from "react";
import { loadPage } from "../engagements/load.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { KeyTable } from "../reading/KeyTable.tsx";
import { Guard } from "./Guard.tsx";
import { Sheet } from "./Sheet.tsx";

/** All keys, on the key "?". */
export function HelpSheet(props: { root: string; onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <Sheet title={t("page.keys")} onClose={props.onClose}>
      <Guard fallback={() => <p>{t("page.recordFailed")}</p>}>
        <Suspense fallback={null}>
          <Keys root={props.root} />
        </Suspense>
      </Guard>
    </Sheet>
  );
}

function Keys({ root }: { root: string }) {
  const { language } = useSpeech();
  return <KeyTable keys={use(loadPage(root, language, "about")).keys} />;
}
