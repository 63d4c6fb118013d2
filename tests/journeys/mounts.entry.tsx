import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { loadLibrary } from "../../src/engagements/load.ts";
import { TRACKS } from "../../src/engagements/summary.ts";
import hi from "../../src/language/hi.json";
import { LanguageProvider } from "../../src/language/LanguageContext.tsx";
import type { Messages } from "../../src/language/messages.ts";
import { Timeline } from "../../src/timeline/Timeline.tsx";

const none = () => {};
const RANGE = { from: "2024-01-01", to: "2025-12-31" };

/** Draws the timeline into the page, waits until vis-timeline has drawn, and takes it away again. */
async function mountOnce(): Promise<void> {
  const library = await loadLibrary(new URL("/", window.location.href).href, "hi");
  const box = document.body.appendChild(document.createElement("div"));
  const root = createRoot(box);
  const timeline = (
    <Timeline
      library={library}
      items={library.engagements}
      inView={library.engagements}
      range={RANGE}
      tracks={TRACKS}
      selected={null}
      hovered={null}
      onRange={none}
      onZoom={none}
      onMove={none}
      onChoose={none}
      onCluster={none}
      onHover={none}
      onEscape={none}
      sceneRef={{ current: null }}
    />
  );
  const page = (
    <StrictMode>
      <LanguageProvider language="hi" messages={hi as Messages}>
        {timeline}
      </LanguageProvider>
    </StrictMode>
  );
  flushSync(() => root.render(page));
  while (!box.querySelector("[data-ready]")) await new Promise((next) => setTimeout(next, 20));
  root.unmount();
  box.remove();
}

Object.assign(window, { mountOnce });
