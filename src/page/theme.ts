/** The colours of the page. */
export type Theme = "light" | "dark";

/** Where the choice is kept; the script in the head reads it before the first paint. */
export const THEME_KEY = "samvad.theme";

/** The theme that is shown: the reader's choice, else what the system prefers. */
export function readTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Shows a theme and keeps it for the next visit; where storage is refused it holds for this page. */
export function writeTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // The page shows it all the same.
  }
}
