import type { Address } from "../browse/address.ts";
import type { Browse } from "../browse/useView.ts";
import type { Library } from "../engagements/summary.ts";

/** What most parts of the page are given. */
export interface Shared {
  /** The absolute address of the site's root; "" while prerendering. */
  readonly root: string;
  readonly address: Address;
  readonly library: Library;
  readonly browse: Browse;
}
