import { type KeyboardEvent, useState } from "react";

/** Which suggestion is active (-1: none, the keys go to the text) and what the keys do, after the combobox pattern of
 * ARIA 1.2. */
export interface Combobox {
  readonly active: number;
  setActive(index: number): void;
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
}

interface Keys {
  /** How many suggestions there are. */
  readonly count: number;
  readonly open: boolean;
  onOpen(): void;
  onClose(): void;
  onChoose(index: number): void;
  /** Escape while nothing is open. */
  onClear(): void;
}

/** Where a key leads from suggestion `now`; null when the key is not for the suggestions. */
export function nextActive(key: string, now: number, count: number): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown") return now + 1 >= count ? -1 : now + 1;
  if (key === "ArrowUp") return now === -1 ? count - 1 : now - 1;
  if (key === "Home" && now >= 0) return 0;
  if (key === "End" && now >= 0) return count - 1;
  return null;
}

/** The keys of a text field with suggestions. While an input method composes a word, all keys are its own. */
export function useCombobox(keys: Keys): Combobox {
  const [chosen, setActive] = useState(-1);
  const active = keys.open && chosen < keys.count ? chosen : -1;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") {
      if (active >= 0) keys.onChoose(active);
      keys.onClose();
      setActive(-1);
      event.preventDefault();
    } else if (event.key === "Escape") {
      if (keys.open && keys.count > 0) keys.onClose();
      else keys.onClear();
      setActive(-1);
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key.startsWith("Arrow") && !keys.open) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") keys.onOpen();
    } else {
      const next = nextActive(event.key, active, keys.count);
      if (next === null) return;
      setActive(next);
      event.preventDefault();
    }
  };
  return { active, setActive, onKeyDown };
}
