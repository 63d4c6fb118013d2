import { Suspense, use, useState } from "react";
import { loadPage } from "../engagements/load.ts";
import type { Pages } from "../engagements/pages.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { KeyTable } from "../reading/KeyTable.tsx";
import { Guard } from "./Guard.tsx";
import { PartFailed } from "./PartFailed.tsx";
import { Sheet } from "./Sheet.tsx";

/** All keys, on the key "?". */
export function HelpSheet(props: { root: string; onClose: () => void }) {
  const { language, t } = useSpeech();
  const [asked] = useState(() => loadPage(props.root, language, "about"));
  return (
    <Sheet title={t("page.keys")} onClose={props.onClose}>
      <Guard fallback={() => <PartFailed />}>
        <Suspense fallback={null}>
          <Keys asked={asked} />
        </Suspense>
      </Guard>
    </Sheet>
  );
}

function Keys({ asked }: { asked: Promise<Pages["about"]> }) {
  return <KeyTable keys={use(asked).keys} />;
}
