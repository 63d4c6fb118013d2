import { Menu } from "lucide-react";
import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import { href } from "../browse/href.ts";
import type { Route } from "../browse/route.ts";
import { useSpeech } from "../language/LanguageContext.tsx";

const LINKS = ["people", "places", "documents", "numbers", "report", "about"] as const;

/** The links to all pages that are read; `tours` adds the guided readings, which have their list on the page About. */
export function PageLinks({ route, tours }: { route: Route; tours?: boolean }) {
  const { language, t } = useSpeech();
  const to = (page: (typeof LINKS)[number]) => href(route, { language, page, id: null });
  return (
    <>
      {LINKS.map((page) => (
        <a key={page} href={to(page)} aria-current={route.page === page ? "page" : undefined}>
          {t(`nav.${page}`)}
        </a>
      ))}
      {tours && <a href={`${to("about")}#tours`}>{t("nav.tours")}</a>}
    </>
  );
}

/** The same links behind a button, where the head has no room for them. It opens without a script too. */
export function PagesMenu({ route }: { route: Route }) {
  const { t } = useSpeech();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !menu.current?.open) return;
    event.stopPropagation();
    close();
    menu.current.querySelector("summary")?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget && !menu.current?.contains(event.relatedTarget)) close();
  };
  return (
    <details className="pages-menu" ref={menu} onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary className="icon-button" aria-label={t("nav.label")}>
        <Menu size={20} strokeWidth={1.6} aria-hidden="true" />
      </summary>
      <nav className="menu" aria-label={t("nav.label")}>
        <PageLinks route={route} tours />
      </nav>
    </details>
  );
}
