import { Share2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useSpeech } from "../language/LanguageContext.tsx";
import { Popup } from "./Popup.tsx";

interface ShareProps {
  readonly title: string;
  /** The absolute address to share, asked for when the button is pressed. */
  readonly url: () => string;
}

/** Hands the address to the device's share sheet; true when that took it or the reader turned it down. */
async function shared(title: string, url: string): Promise<boolean> {
  if (typeof navigator.share !== "function") return false;
  try {
    await navigator.share({ title, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}

/** Shares by the device where it can, else copies the link, else shows it selected. */
export function Share({ title, url }: ShareProps) {
  const { t } = useSpeech();
  const [copied, setCopied] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const share = async () => {
    setCopied(false);
    const address = url();
    if (await shared(title, address)) return;
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      setShown(address);
    }
  };
  return (
    <>
      <button type="button" className="button" data-action="share" onClick={share}>
        <Share2 size={16} strokeWidth={1.6} aria-hidden />
        {t("detail.share")}
      </button>
      <p role="status" className="toast">
        {copied && t("copy.link_copied")}
      </p>
      {shown && (
        <Popup title={t("copy.link")} onClose={() => setShown(null)}>
          <SelectedLink address={shown} />
        </Popup>
      )}
    </>
  );
}

function SelectedLink({ address }: { address: string }) {
  const { t } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  useEffect(function selectAll() {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <>
      <input ref={field} className="copy-field" readOnly value={address} aria-label={t("copy.link")} />
      <p role="status">{t("copy.refused")}</p>
    </>
  );
}
