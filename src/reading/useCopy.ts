import { type RefObject, useState } from "react";

/** What became of the last attempt to copy. */
export type Copied = "not-yet" | "copied" | "refused";

/** Copies a text; where the browser refuses, selects it in `field` so that the reader can copy it. */
export function useCopy(field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>) {
  const [copied, setCopied] = useState<Copied>("not-yet");
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("copied");
    } catch {
      setCopied("refused");
      field.current?.focus();
      field.current?.select();
    }
  };
  return { copied, copy, reset: () => setCopied("not-yet") };
}
