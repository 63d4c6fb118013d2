import { ChevronLeft, ChevronRight } from "lucide-react";
import { useSpeech } from "../language/LanguageContext.tsx";

/** How far the reading has come, with links to every stop; `at` -1 is the introduction. */
export function StopBar({ at, count }: { at: number; count: number }) {
  const { t } = useSpeech();
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  return (
    <nav className="stop-bar needs-script" aria-label={t("pages.tour.progress")}>
      <Step to={at} label={t("pages.tour.before")} icon="before" shown={at > 0} />
      <p className="stop-bar-where">
        {at < 0 ? t("pages.tour.stops", { count }) : t("pages.tour.at", { n: at + 1, count })}
      </p>
      <ol>
        {numbers.map((number) => (
          <li key={number}>
            <a
              href={`#stop-${number}`}
              aria-current={number === at + 1 ? "step" : undefined}
              className={number <= at + 1 ? "stop-bar-read" : undefined}
            >
              <span className="visually-hidden">{t("pages.tour.stop", { n: number })}</span>
            </a>
          </li>
        ))}
      </ol>
      <Step to={at + 2} label={t("pages.tour.after")} icon="after" shown={at + 1 < count} />
    </nav>
  );
}

/** The way to the stop before or after; keeps its room when there is none. */
function Step(props: { to: number; label: string; icon: "before" | "after"; shown: boolean }) {
  const { to, label, icon, shown } = props;
  const Icon = icon === "before" ? ChevronLeft : ChevronRight;
  if (!shown) return <span className="stop-bar-step" />;
  return (
    <a className="stop-bar-step" href={`#stop-${to}`} aria-label={label}>
      <Icon size={18} strokeWidth={1.6} aria-hidden />
    </a>
  );
}
