import { countLimits } from "../browse/selection.ts";
import type { Range } from "../engagements/select.ts";
import type { Summary } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { DateFields } from "./DateFields.tsx";
import { Ladder } from "./Ladder.tsx";
import { RangeButtons } from "./RangeButtons.tsx";
import { Sheet } from "./Sheet.tsx";
import type { Shared } from "./shared.ts";

interface RangeSheetProps extends Shared {
  readonly passing: readonly Summary[];
  readonly onClose: () => void;
}

/** The range tools of a phone: presets, two dates, earlier, later, all. */
export function RangeSheet(props: RangeSheetProps) {
  const { t } = useSpeech();
  const { view, setView } = props.browse;
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
        passing={props.passing}
        onGo={go}
        limited={countLimits(view) > 0}
        without={["zoom-in", "zoom-out"]}
      />
    </Sheet>
  );
}
