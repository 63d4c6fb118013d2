import { useEffect } from "react";
import { PRESETS } from "../browse/ranges.ts";
import type { Range } from "../engagements/select.ts";
import type { Summary } from "../engagements/summary.ts";

interface Keyed {
  readonly openId: string | null;
  readonly passing: readonly Summary[];
  go(range: Range, how: "push" | "replace"): void;
  open(id: string): void;
  close(): void;
  help(): void;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Presets by key: 1 both years, 2 and 3 the years, 4 to 7 the halves, 8 the last quarter. */
const BY_KEY = ["all", "2024", "2025", "2024-h1", "2024-h2", "2025-h1", "2025-h2", "2025-q4"] as const;

function act(key: string, on: Keyed): boolean {
  const preset = PRESETS.find((p) => p.id === BY_KEY[Number(key) - 1]);
  if (/^[1-8]$/.test(key) && preset) on.go({ from: preset.from, to: preset.to }, "push");
  else if (key === "/") document.querySelector<HTMLElement>('[data-control="search"]')?.focus();
  else if (key === "?") on.help();
  else if (key === "[" || key === "]") {
    const at = on.passing.findIndex((e) => e.id === on.openId);
    const next = on.passing[at < 0 ? 0 : at + (key === "]" ? 1 : -1)];
    if (next) on.open(next.id);
  } else if (key === "Escape" && on.openId) on.close();
  else return false;
  return true;
}

/** The same keys where the layout gives other letters, as the Hindi ones do. */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (key.length !== 1 || key <= "~") return key;
  if (code === "Slash") return shiftKey ? "?" : "/";
  return { BracketLeft: "[", BracketRight: "]" }[code] ?? code.replace("Digit", "");
}

/** The keys that work anywhere on the page, but never while typing or in a dialog. */
export function useKeys(on: Keyed): void {
  useEffect(function listenToKeys() {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
      if (act(keyOf(event), on)) event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return function stopListening() {
      document.removeEventListener("keydown", press);
    };
  });
}
