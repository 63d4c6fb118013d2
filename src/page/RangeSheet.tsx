import { countLimits, select } from "../browse/selection.ts";
import type { Range } from "../engagements/select.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { DateFields } from "./DateFields.tsx";
import { Ladder } from "./Ladder.tsx";
import { RangeButtons } from "./RangeButtons.tsx";
import { Sheet } from "./Sheet.tsx";
import type { Shared } from "./shared.ts";

/** The range tools of a phone: presets, two dates, earlier, later, all. */
export function RangeSheet(props: Shared & { onClose: () => void }) {
  const { t } = useSpeech();
  const { view, setView } = props.browse;
  const { passing } = select(props.library, view, null);
  const go = (range: Range, how: "push" | "replace" = "push") => setView(range, how);
  const goAndClose = (range: Range, how: "push" | "replace" = "push") => {
    go(range, how);
    props.onClose();
  };
  return (
    <Sheet title={t("timeline.presets")} onClose={props.onClose}>
      <Ladder range={view} onGo={goAndClose} />
      <DateFields range={view} onGo={go} />
      <RangeButtons
        range={view}
        passing={passing}
        onGo={go}
        limited={countLimits(view) > 0}
        without={["zoom-in", "zoom-out"]}
      />
    </Sheet>
  );
}
