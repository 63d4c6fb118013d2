import type { Shared } from "./shared.ts";

/** Ways to take the view along. */
export function TakeAway(_props: Shared) {
  return null;
}
