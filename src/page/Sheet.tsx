import "./sheet.css";
import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useSpeech } from "../language/LanguageContext.tsx";

/** A dialog over the page: full height on a phone, a card on wider screens. Escape, the X and a click beside it close
 * it; the focus returns to where it was. */
export function Sheet(props: { title: string; onClose: () => void; children: ReactNode; foot?: ReactNode }) {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(function openAtOnce() {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return function giveFocusBack() {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby="sheet-title"
      onClose={props.onClose}
      onClick={(event) => event.target === dialog.current && props.onClose()}
    >
      <div className="sheet-inner">
        <header className="sheet-head">
          <h2 id="sheet-title">{props.title}</h2>
          <button type="button" className="icon-button" aria-label={t("timeline.close")} onClick={props.onClose}>
            <X size={18} strokeWidth={1.6} aria-hidden="true" />
          </button>
        </header>
        <div className="sheet-body">{props.children}</div>
        {props.foot && <footer className="sheet-foot">{props.foot}</footer>}
      </div>
    </dialog>
  );
}
