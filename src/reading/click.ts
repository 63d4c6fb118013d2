import type { MouseEvent } from "react";

/** True when a click on a link asks for nothing special, such as a new tab. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** Goes to a place on this page without a new address, so that Back still leaves the engagement. */
export function goTo(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target || !isPlainClick(event)) return;
  event.preventDefault();
  target.focus();
  target.scrollIntoView({ block: "center" });
}
