import { PRESETS, type Preset, presetOf } from "../browse/ranges.ts";
import type { Range } from "../engagements/select.ts";
import { monthName } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";

type Go = (range: Range, how?: "push" | "replace") => void;

/** The name of a preset by its months: "2024", "Jan–Jun", "जुल॰–सित॰". */
function usePresetName() {
  const { language, t } = useSpeech();
  return (preset: Preset) => {
    if (preset.level === "all") return t("timeline.both");
    if (preset.level === "year") return preset.id;
    const month = (day: string) => monthName(language, Number(day.slice(5, 7)) - 1, "short");
    return `${month(preset.from)}–${month(preset.to)}`;
  };
}

function Cell(props: { preset: Preset; pressed: boolean; onGo: Go }) {
  const { preset, pressed } = props;
  const { t } = useSpeech();
  const name = usePresetName();
  const year = preset.id.slice(0, 4);
  return (
    <button
      type="button"
      className={preset.level === "all" ? "both" : "cell"}
      data-preset={preset.id}
      aria-pressed={pressed}
      aria-label={preset.level === "half" || preset.level === "quarter" ? `${name(preset)} ${year}` : undefined}
      title={preset.level === "all" ? t("timeline.both") : undefined}
      onClick={() => props.onGo({ from: preset.from, to: preset.to }, "push")}
    >
      {name(preset)}
    </button>
  );
}

/** The presets: years, halves and quarters, each as wide as its time on the overview below. */
export function Ladder(props: { range: Range; onGo: Go }) {
  const { t } = useSpeech();
  const now = presetOf(props.range)?.id;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame that the ladder does not have
    <div className="ladder" role="group" aria-label={t("timeline.presets")}>
      {PRESETS.map((preset) => (
        <Cell key={preset.id} preset={preset} pressed={preset.id === now} onGo={props.onGo} />
      ))}
    </div>
  );
}
