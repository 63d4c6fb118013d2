import { expect, test } from "vitest";
import { chunkOf } from "../../src/site/chunkOf.ts";

/** Module → who imports it. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  "/app/src/main.tsx": [],
  "/app/src/page/App.tsx": ["/app/src/main.tsx"],
  "/app/src/page/styles.css": ["/app/src/main.tsx"],
  "/app/src/reading/round.ts": ["/app/src/page/App.tsx", "/app/src/reading/trip.ts"],
  "/app/src/reading/trip.ts": ["/app/src/reading/round.ts"],
  "/app/src/page/Late.tsx": [],
  "/modules/lucide-react/dist/esm/lucide-react.mjs": ["/app/src/page/App.tsx", "/app/src/page/Late.tsx"],
  "/modules/lucide-react/dist/esm/icons/sun.mjs": ["/modules/lucide-react/dist/esm/lucide-react.mjs"],
};
const chunk = (id: string) =>
  chunkOf(id, { getModuleInfo: (each) => (IMPORTERS[each] ? { importers: IMPORTERS[each] } : null) });

test("what the page's own script imports, directly or through others, is one chunk", () => {
  expect(chunk("/app/src/page/App.tsx")).toBe("shared");
  expect(chunk("/app/src/reading/trip.ts")).toBe("shared");
  expect(chunk("/modules/lucide-react/dist/esm/lucide-react.mjs")).toBe("shared");
});

test("the script itself, styles, and what comes later are the bundler's to place", () => {
  expect(chunk("/app/src/main.tsx")).toBeNull();
  expect(chunk("/app/src/page/styles.css")).toBeNull();
  expect(chunk("/app/src/page/Late.tsx")).toBeNull();
});

test("an icon does not come at once because another one does", () => {
  expect(chunk("/modules/lucide-react/dist/esm/icons/sun.mjs")).toBeNull();
});
