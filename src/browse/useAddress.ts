import { useLayoutEffect, useState } from "react";
import type { Address } from "./address.ts";

/** Path and query as the page shows them: first as served, then as the address is. A change that is made in a transition
 * is drawn as one, which React's `useSyncExternalStore` never does: it holds the page until all is drawn. */
export function useAddress(address: Address): string {
  const [whole, setWhole] = useState(address.readServed);
  useLayoutEffect(
    function followAddress() {
      const follow = () => setWhole(address.read());
      follow();
      return address.subscribe(follow);
    },
    [address],
  );
  return whole;
}
