import { type ReactNode, useRef, useState } from "react";
import { useSpeech } from "../language/LanguageContext.tsx";

/** Copies the address of what is seen; where the clipboard is refused, shows it for copying by hand. */
export function CopyLink({ icon }: { icon: ReactNode }) {
  const { t } = useSpeech();
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    const url = window.location.href;
    try {
      await navigator.clipboard.writeText(url);
      setByHand(null);
      setSaid(t("page.copied"));
    } catch {
      setByHand(url);
      setSaid(t("page.copyByHand"));
    }
  };
  return (
    <>
      <button type="button" className="link" data-action="copy-link" onClick={copy}>
        {icon}
        {t("page.linkView")}
      </button>
      <span role="status" className="copied">
        {said}
      </span>
      {byHand && (
        <input
          ref={field}
          className="copy-field"
          readOnly
          value={byHand}
          aria-label={t("page.copyByHand")}
          onFocus={() => field.current?.select()}
        />
      )}
    </>
  );
}
