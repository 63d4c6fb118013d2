import { DAY, SENTENCES, VERSION } from "virtual:samvad/files";
import { CalendarPlus, CodeXml, FileText, Printer } from "lucide-react";
import { useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { href } from "../browse/href.ts";
import { loadJson } from "../engagements/load.ts";
import type { Engagement } from "../engagements/schema.ts";
import type { Summary } from "../engagements/summary.ts";
import { dayOf, formatRange } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { Citations } from "../reading/Cite.tsx";
import { citedView } from "../reading/cite.ts";
import { type Format, takeAway } from "../reading/exports.ts";
import { PaperRecords } from "../reading/PaperRecords.tsx";
import { EmbedCode } from "./EmbedCode.tsx";
import { Sheet } from "./Sheet.tsx";
import type { Shared } from "./shared.ts";

const ICON = { size: 16, strokeWidth: 1.6, "aria-hidden": true } as const;

function save(file: { name: string; type: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([file.text], { type: file.type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** What is in sight as files, on paper, as a citation and as a frame for another page. */
export function DownloadSheet(props: Shared & { inView: readonly Summary[]; onClose: () => void }) {
  const { language, t } = useSpeech();
  const { root, library, browse, inView } = props;
  const { view } = browse;
  const [failed, setFailed] = useState(false);
  const take = async (format: Format) => {
    const sentences = await loadJson<Record<string, string[]>>(root, SENTENCES[language]).catch(() => null);
    setFailed(sentences === null);
    if (!sentences) return;
    const range = { from: view.from, to: view.to };
    const about = { version: VERSION, day: DAY, t, site: root };
    save(takeAway({ library, engagements: inView, range, sentences, ...about }, format));
  };
  const [records, setRecords] = useState<readonly Engagement[] | null>(null);
  const print = async () => {
    const all = await loadJson<{ engagements: readonly Engagement[] }>(root, "data/engagements.json").catch(() => null);
    const ids = new Set(inView.map((e) => e.id));
    // Without the records the list itself is printed.
    if (all) flushSync(() => setRecords(all.engagements.filter((e) => ids.has(e.id))));
    window.addEventListener("afterprint", () => setRecords(null), { once: true });
    window.print();
  };
  const cited = citedView(view, library, t, window.location.href);
  return (
    <Sheet title={t("page.download")} onClose={props.onClose}>
      <p>
        {t("page.downloadAbout", {
          engagements: t("count.engagements", { count: inView.length }),
          when: formatRange(language, view.from, view.to),
        })}
      </p>
      <div className="download-buttons">
        <button type="button" className="button" data-download="csv" onClick={() => take("csv")}>
          <FileText {...ICON} /> {t("page.asCsv")}
        </button>
        <button type="button" className="button" data-download="ics" onClick={() => take("ics")}>
          <CalendarPlus {...ICON} /> {t("page.asIcs")}
        </button>
        <button type="button" className="button" data-download="json" onClick={() => take("json")}>
          <CodeXml {...ICON} /> {t("page.asJson")}
        </button>
        <button type="button" className="button" data-action="print" onClick={print}>
          <Printer {...ICON} /> {t("page.print")}
        </button>
      </div>
      {records && createPortal(<PaperRecords records={records} library={library} />, document.body)}
      {failed && <p role="alert">{t("page.partFailed")}</p>}
      <details>
        <summary>{t("page.citeView")}</summary>
        <Citations cited={cited} accessed={dayOf(Date.now() - new Date().getTimezoneOffset() * 60_000)} />
      </details>
      <details>
        <summary>{t("page.embedView")}</summary>
        <EmbedCode
          src={new URL(href(browse.route, { language, page: "embed", id: null }, view), window.location.href).href}
        />
      </details>
    </Sheet>
  );
}
