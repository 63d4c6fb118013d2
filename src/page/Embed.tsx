import "./embed.css";
import { useCallback, useEffect, useState } from "react";
import { href } from "../browse/href.ts";
import { routePath } from "../browse/route.ts";
import { useSearch } from "../browse/useSearch.ts";
import { useSelection } from "../browse/useSelection.ts";
import { formatRange } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { Notes } from "./Notes.tsx";
import { RangeButtons } from "./RangeButtons.tsx";
import { Stage } from "./Stage.tsx";
import type { Shared } from "./shared.ts";

/** The message that an embedded timeline sends to the page around it whenever its height changes: a number of px and
 * nothing else, so that any parent may hear it. The page that receives it should check `event.source`. */
export interface HeightMessage {
  readonly type: "samvad:height";
  readonly version: 1;
  readonly height: number;
}

function useHeightMessages(): void {
  useEffect(function tellHeight() {
    if (window.parent === window) return;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
      const message: HeightMessage = { type: "samvad:height", version: 1, height };
      window.parent.postMessage(message, "*");
    });
    observer.observe(document.body);
    return function stopTelling() {
      observer.disconnect();
    };
  }, []);
}

function useThemeOfQuery(): void {
  useEffect(function takeTheme() {
    const theme = new URLSearchParams(window.location.search).get("theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  }, []);
}

/** The timeline alone, for an `<iframe>`: the same query, and every engagement opens on the full site. */
export function Embed(props: Shared) {
  const { library, browse, address, root } = props;
  const { view, route, setView } = browse;
  const { language, t } = useSpeech();
  const search = useSearch(root, view.q, language);
  const found = search.found?.ids ?? null;
  const { passing, inView } = useSelection(library, view, found);
  const [hovered, setHovered] = useState<string | null>(null);
  const open = useCallback(
    (id: string) => {
      const path = routePath({ language, page: "engagement", id });
      window.open(address.absolute(path), "_blank", "noopener");
    },
    [address, language],
  );
  useHeightMessages();
  useThemeOfQuery();
  return (
    <main className="embed" id="main">
      <div className="embed-head">
        <h1>{t("page.heading")}</h1>
        <p role="status" data-result-count={inView.length} data-total={library.engagements.length}>
          {t("count.engagements", { count: inView.length })}, {formatRange(language, view.from, view.to)}
        </p>
        <RangeButtons range={view} passing={passing} onGo={setView} limited />
      </div>
      <Notes {...props} />
      <Stage
        {...props}
        all={library.engagements}
        passing={passing}
        inView={inView}
        openId={null}
        hovered={hovered}
        narrow
        onHover={setHovered}
        onChoose={open}
        onEscape={() => {}}
      />
      <p className="embed-foot" id="list">
        <span className="site-name">{t("site.name")}</span>
        <a href={href(route, { language, page: "start", id: null }, view)} target="_blank" rel="noopener">
          {t("page.openFull")}
        </a>
      </p>
    </main>
  );
}
