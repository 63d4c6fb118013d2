import { useState } from "react";

/** What stands in a field whose text is also kept elsewhere (in the address). The field's own text holds, so that no
 * answer changes it under the hand or under an input method; only a change that did not come from here replaces it. */
export function useDraft(value: string): { readonly draft: string; write(text: string): void } {
  const [draft, setDraft] = useState(value);
  const [before, setBefore] = useState(value);
  const [sent, setSent] = useState(value);
  if (value !== before) {
    setBefore(value);
    if (value !== sent) {
      setDraft(value);
      setSent(value);
    }
  }
  const write = (text: string) => {
    setDraft(text);
    setSent(text);
  };
  return { draft, write };
}
