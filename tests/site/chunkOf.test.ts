import { expect, test } from "vitest";
import { chunkOf, sharedOf } from "../../src/site/chunkOf.ts";

/** Module → who imports it. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  "/app/src/main.ts": [],
  "/app/src/wake.ts": [],
  "/app/src/timeline/draw.ts": [],
  "/app/src/timeline/scene.ts": ["/app/src/timeline/draw.ts"],
  "/app/src/timeline/axis.ts": ["/app/src/timeline/scene.ts"],
  "/app/src/timeline/span.ts": ["/app/src/timeline/axis.ts", "/app/src/page/App.tsx"],
  "/app/src/language/dates.ts": ["/app/src/browse/route.ts", "/app/src/page/App.tsx"],
  "/app/src/browse/route.ts": ["/app/src/main.ts"],
  "/app/src/page/App.tsx": ["/app/src/wake.ts"],
  "/app/src/page/styles.css": ["/app/src/main.ts"],
  "/app/src/reading/round.ts": ["/app/src/page/App.tsx", "/app/src/reading/trip.ts"],
  "/app/src/reading/trip.ts": ["/app/src/reading/round.ts"],
  "/app/src/page/Late.tsx": [],
  "/app/src/page/OpenEngagement.tsx": [],
  "/app/src/reading/Detail.tsx": ["/app/src/page/OpenEngagement.tsx"],
  "/app/src/reading/useCopy.ts": ["/app/src/page/Late.tsx", "/app/src/reading/Detail.tsx"],
  "/app/src/reading/detail.css": ["/app/src/reading/Detail.tsx"],
  "/app/node_modules/react-dom/client.js": ["/app/src/wake.ts"],
  "/app/node_modules/react/index.js": ["/app/node_modules/react-dom/client.js", "/app/src/page/Late.tsx"],
  "/modules/lucide-react/dist/esm/lucide-react.mjs": ["/app/src/page/App.tsx", "/app/src/page/Late.tsx"],
  "/modules/lucide-react/dist/esm/icons/sun.mjs": ["/modules/lucide-react/dist/esm/lucide-react.mjs"],
};
const chunk = (id: string) =>
  chunkOf(id, { getModuleInfo: (each) => (IMPORTERS[each] ? { importers: IMPORTERS[each] } : null) });

test("what the first script imports, directly or through others, is one chunk", () => {
  expect(chunk("/app/src/browse/route.ts")).toBe("base");
  expect(chunk("/app/src/language/dates.ts")).toBe("base");
});

test("so that the timeline can be drawn before the page wakes up, what both need is in it too", () => {
  expect(chunk("/app/src/timeline/span.ts")).toBe("base");
  for (const own of ["draw", "scene", "axis"]) expect(chunk(`/app/src/timeline/${own}.ts`)).toBe("draw");
});

test("what else wakes the page up is another chunk", () => {
  expect(chunk("/app/src/wake.ts")).toBe("wake");
  expect(chunk("/app/src/page/App.tsx")).toBe("wake");
  expect(chunk("/app/src/reading/trip.ts")).toBe("wake");
  expect(chunk("/modules/lucide-react/dist/esm/lucide-react.mjs")).toBe("wake");
});

test("React is a chunk of its own, which runs before what is ours", () => {
  expect(chunk("/app/node_modules/react-dom/client.js")).toBe("react");
  expect(chunk("/app/node_modules/react/index.js")).toBe("react");
});

test("the first script itself, styles, and what comes later are the bundler's to place", () => {
  expect(chunk("/app/src/main.ts")).toBeNull();
  expect(chunk("/app/src/page/styles.css")).toBeNull();
  expect(chunk("/app/src/page/Late.tsx")).toBeNull();
});

test("what the panel of an engagement may share with other parts is one chunk, without styles", () => {
  const shared = (id: string) =>
    sharedOf(id, { getModuleInfo: (each) => (IMPORTERS[each] ? { importers: IMPORTERS[each] } : null) });
  expect(shared("/app/src/reading/useCopy.ts")).toBe("shared");
  expect(shared("/app/src/page/Late.tsx")).toBeNull();
  expect(shared("/app/src/reading/detail.css")).toBeNull();
});

test("an icon does not come at once because another one does", () => {
  expect(chunk("/modules/lucide-react/dist/esm/icons/sun.mjs")).toBeNull();
});
