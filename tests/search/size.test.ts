import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { index } from "./realSearch.ts";

test("the index over all records is fetched in less than 66 kB", () => {
  const packed = brotliCompressSync(JSON.stringify(index), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  expect(packed.length).toBeLessThan(66_000);
});
