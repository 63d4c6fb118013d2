import { ChevronLeft, ChevronRight, type LucideIcon, X } from "lucide-react";
import type { MouseEvent } from "react";
import { useSpeech } from "../language/LanguageContext.tsx";
import { isPlainClick } from "./click.ts";
import type { DetailProps } from "./Detail.tsx";
import { engagementHref } from "./links.ts";
import { Track } from "./Track.tsx";

/** The bar over an open engagement: its track and kind; earlier, later, close. */
export function DetailBar(props: DetailProps) {
  const { summary, library, route, view, earlier, later, onClose, closeHref } = props;
  const { t } = useSpeech();
  const close = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onClose();
  };
  const step = (to: typeof earlier) => (to ? engagementHref(route, view, to) : undefined);
  return (
    <header className="detail-bar">
      <p>
        <Track
          id={summary.track}
          name={library.tracks[summary.track] ?? ""}
          kind={library.kinds[summary.kind] ?? ""}
          size={18}
        />
      </p>
      <Step
        icon={ChevronLeft}
        name={earlier ? t("detail.earlier", { title: earlier.title }) : t("detail.no_earlier")}
        href={step(earlier)}
        control="previous"
      />
      <Step
        icon={ChevronRight}
        name={later ? t("detail.later", { title: later.title }) : t("detail.no_later")}
        href={step(later)}
        control="next"
      />
      <a className="icon-button" href={closeHref} data-control="close" aria-label={t("detail.close")} onClick={close}>
        <X size={18} strokeWidth={1.6} aria-hidden />
      </a>
    </header>
  );
}

function Step(props: { icon: LucideIcon; name: string; href: string | undefined; control: string }) {
  const { icon: Icon, name, href, control } = props;
  return (
    // Without a href it is a link that leads nowhere yet; it stays, so that the bar does not jump.
    <a
      className="icon-button"
      href={href}
      role={href ? undefined : "link"}
      aria-disabled={href ? undefined : true}
      aria-label={name}
      title={name}
      data-control={control}
    >
      <Icon size={18} strokeWidth={1.6} aria-hidden />
    </a>
  );
}
