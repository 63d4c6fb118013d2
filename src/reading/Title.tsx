import { useEffect, useRef } from "react";

/** The engagement's title. In a dialog it takes the focus, so that reading begins here. */
export function Title({ text, modal }: { text: string; modal: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(
    function focusInDialog() {
      if (modal) title.current?.focus();
    },
    [modal],
  );
  return (
    <h2 ref={title} id="engagement-title" className="detail-title" tabIndex={-1}>
      {text}
    </h2>
  );
}
