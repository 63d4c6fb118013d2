import { useEffect, useRef } from "react";

/** The engagement's title. In a dialog it takes the focus, so that reading begins here; elsewhere only when the focus
 * waits for it in the panel around it. */
export function Title({ text, modal }: { text: string; modal: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(
    function takeFocus() {
      const awaited = title.current?.closest("aside") === document.activeElement;
      if (modal || awaited) title.current?.focus();
    },
    [modal],
  );
  return (
    <h2 ref={title} id="engagement-title" className="detail-title" tabIndex={-1}>
      {text}
    </h2>
  );
}
