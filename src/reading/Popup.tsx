import { X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { useSpeech } from "../language/LanguageContext.tsx";

/** A small window over the page: keeps the focus, closes by Escape, by its button and by a click beside it; the
 * focus then returns to what opened it. Mounted means open; `onClose` should unmount it. */
export function Popup(props: { title: string; onClose: () => void; children: ReactNode }) {
  const { title, onClose, children } = props;
  const { t } = useSpeech();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(function open() {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  // Always by the browser's own way: it gives the focus back, then fires "close".
  const close = () => dialog.current?.close();
  // The engagement below has an Escape of its own.
  const keepEscape = (event: KeyboardEvent) => event.key === "Escape" && event.stopPropagation();
  const closeBeside = (event: { target: unknown; currentTarget: unknown }) =>
    event.target === event.currentTarget && close();
  return (
    <dialog
      ref={dialog}
      className="popup"
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={keepEscape}
      onClick={closeBeside}
    >
      <div className="popup-body">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" className="icon-button" aria-label={t("copy.close")} onClick={close}>
            <X size={18} strokeWidth={1.6} aria-hidden />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
