// @vitest-environment jsdom
import { act, useRef } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import type { SceneHandlers, SceneProps } from "../../src/timeline/sceneProps.ts";
import { useScene } from "../../src/timeline/useScene.ts";

const drawn = vi.hoisted(() => [] as unknown[]);
vi.mock("../../src/timeline/scene.ts", () => ({
  Scene: class {
    constructor(_surface: unknown, props: unknown) {
      drawn.push(props);
    }
    async draw() {}
    setProps() {}
    destroy() {}
  },
}));

const noHandlers = {} as SceneHandlers;

function Probe({ props }: { props: SceneProps | null }) {
  const surface = useRef<HTMLDivElement>(null);
  const { state } = useScene(surface, props, noHandlers);
  return <div ref={surface} data-state={state} />;
}

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

it("draws although the script is here before the measures, as on a busy machine", async () => {
  drawn.length = 0;
  const app = document.body.appendChild(document.createElement("div"));
  const root = createRoot(app);
  await act(async () => root.render(<Probe props={null} />));
  // The reader's pointer asks for the drawing at once.
  await act(async () => app.dispatchEvent(new Event("pointerenter")));
  await act(async () => void (await import("../../src/timeline/scene.ts")));
  expect(drawn).toEqual([]);
  const props = { language: "en" } as unknown as SceneProps;
  await act(async () => root.render(<Probe props={props} />));
  await act(async () => app.dispatchEvent(new Event("pointerenter")));
  await vi.waitFor(() => expect(app.firstElementChild?.getAttribute("data-state")).toBe("ready"), { timeout: 20_000 });
  expect(drawn).toEqual([props]);
  await act(async () => root.unmount());
});
