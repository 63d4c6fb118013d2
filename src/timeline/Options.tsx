import { memo } from "react";
import type { Library, Summary } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { optionName } from "./months.ts";

interface OptionsProps {
  items: readonly Summary[];
  library: Library;
  active: string | null;
  onChoose: (id: string) => void;
}

/** The engagements in view as options for screen readers, by date, each named by a full sentence. */
export const Options = memo(function Options(props: OptionsProps) {
  const { language, t } = useSpeech();
  const { library } = props;
  return (
    <>
      {props.items.map((e, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox holds the keys; this click is for touch screen readers
        // biome-ignore lint/a11y/useFocusableInteractive: the listbox holds the focus and names the active option
        <div
          key={e.id}
          id={`option-${e.id}`}
          className="visually-hidden"
          role="option"
          aria-posinset={i + 1}
          aria-setsize={props.items.length}
          aria-selected={e.id === props.active}
          onClick={() => props.onChoose(e.id)}
        >
          {optionName(t, language, e, library)}
        </div>
      ))}
    </>
  );
});
