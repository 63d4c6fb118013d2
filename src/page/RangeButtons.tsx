import { ChevronLeft, ChevronRight, Maximize2, Minus, Plus } from "lucide-react";
import type { KeyboardEvent } from "react";
import { fitted, shifted, zoomed } from "../browse/ranges.ts";
import { type Range, range as rangeOf } from "../engagements/select.ts";
import type { Summary } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";

interface RangeButtonsProps {
  range: Range;
  /** What passes the filters: "fit" shows all of it. */
  passing: readonly Summary[];
  onGo: (range: Range, how: "push" | "replace") => void;
  limited: boolean;
  /** Leaves out what stands elsewhere. */
  without?: readonly string[];
}

/** Arrow keys walk through the buttons of a toolbar; it is one stop for Tab. */
export function walkToolbar(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = buttons[(at + step + buttons.length) % buttons.length];
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next?.focus();
  event.preventDefault();
}

/** Earlier, later, closer, farther, all: everything that the hand can do on the timeline, as buttons. */
export function RangeButtons({ range, passing, onGo, limited, without = [] }: RangeButtonsProps) {
  const { t } = useSpeech();
  const buttons = [
    { id: "earlier", label: t("page.earlier"), Icon: ChevronLeft, go: () => onGo(shifted(range, -1), "replace") },
    { id: "later", label: t("page.later"), Icon: ChevronRight, go: () => onGo(shifted(range, 1), "replace") },
    { id: "zoom-out", label: t("page.zoomOut"), Icon: Minus, go: () => onGo(zoomed(range, 2), "replace") },
    { id: "zoom-in", label: t("page.zoomIn"), Icon: Plus, go: () => onGo(zoomed(range, 0.5), "replace") },
    {
      id: "fit",
      label: t("page.fit"),
      Icon: Maximize2,
      go: () => onGo(fitted(limited ? rangeOf(passing) : null), "push"),
    },
  ].filter((button) => !without.includes(button.id));
  return (
    <div className="range-buttons" role="toolbar" aria-label={t("page.rangeTools")} onKeyDown={walkToolbar}>
      {buttons.map(({ id, label, Icon, go }, i) => (
        <button
          key={id}
          type="button"
          className="icon-button"
          data-control={id}
          aria-label={label}
          title={label}
          tabIndex={i === 0 ? 0 : -1}
          onClick={go}
        >
          <Icon size={16} strokeWidth={1.6} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
