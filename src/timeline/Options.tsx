import { memo, useDeferredValue, useMemo } from "react";
import type { Library, Summary } from "../engagements/summary.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { optionName } from "./months.ts";

interface OptionsProps {
  items: readonly Summary[];
  library: Library;
  active: string | null;
  onChoose: (id: string) => void;
}

/** The engagements in view as options for screen readers, by date, each named by a full sentence. They follow one paint
 * behind: nobody sees them, and what is seen does not wait for a hundred sentences. */
export function Options({ items, library, active, onChoose }: OptionsProps) {
  const { language, t } = useSpeech();
  const nameOf = useMemo(() => once((e: Summary) => optionName(t, language, e, library)), [library, language, t]);
  const said = useMemo(() => ({ items, nameOf }), [items, nameOf]);
  return <Named {...useDeferredValue(said)} active={active} onChoose={onChoose} />;
}

/** The same, worked out once for each engagement: as the view moves or a search goes on, others come and go. */
function once(nameOf: (e: Summary) => string): (e: Summary) => string {
  const known = new WeakMap<Summary, string>();
  return (e) => {
    const name = known.get(e) ?? nameOf(e);
    known.set(e, name);
    return name;
  };
}

interface NamedProps {
  readonly items: readonly Summary[];
  readonly nameOf: (e: Summary) => string;
  readonly active: string | null;
  readonly onChoose: (id: string) => void;
}

/** So many options are in the page at once, around the one that the keyboard is on. */
const MOST = 200;

const Named = memo(function Named({ items, nameOf, active, onChoose }: NamedProps) {
  const at =
    active === null
      ? 0
      : Math.max(
          0,
          items.findIndex(({ id }) => id === active),
        );
  const first = Math.max(0, Math.min(at - MOST / 2, items.length - MOST));
  const names = useMemo(() => items.slice(first, first + MOST).map(nameOf), [items, first, nameOf]);
  return (
    <>
      {items.slice(first, first + MOST).map(({ id }, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox holds the keys; this click is for touch screen readers
        // biome-ignore lint/a11y/useFocusableInteractive: the listbox holds the focus and names the active option
        <div
          key={id}
          id={`option-${id}`}
          className="visually-hidden"
          role="option"
          aria-posinset={first + i + 1}
          aria-setsize={items.length}
          aria-selected={id === active}
          aria-label={names[i]}
          onClick={() => onChoose(id)}
        />
      ))}
    </>
  );
});
