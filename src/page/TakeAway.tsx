import { Download, Link } from "lucide-react";
import { useState } from "react";
import type { Summary } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { later } from "./Later.tsx";
import type { Shared } from "./shared.ts";

const DownloadSheet = later(async () => (await import("./DownloadSheet.tsx")).DownloadSheet);

/** Ways to take the view along: its link, and files of what is in sight. */
export function TakeAway(props: Shared & { inView: readonly Summary[] }) {
  const { t } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <div className="take-away">
      <CopyLink icon={<Link size={16} strokeWidth={1.6} aria-hidden="true" />} />
      <button
        type="button"
        className="link"
        data-action="download"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Download size={16} strokeWidth={1.6} aria-hidden="true" />
        {t("page.download")}
      </button>
      {open && <DownloadSheet {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}
