import { type Packed, unpackLibrary } from "../engagements/pack.ts";
import type { Library } from "../engagements/summary.ts";
import { isLanguage, type Language } from "../language/locale.ts";

/**
 * The script of `/404.html`, which a host shows at any depth, so that no relative link can hold: it finds the site's
 * root, puts the links right, says what was asked for, and offers the search and the engagements whose ids and titles
 * come nearest to it. It stands in the page itself, and the page reads without it.
 */

/** Folders in which the site may lie, the likeliest first: what stands before the language, then from the top. */
export function candidates(pathname: string): readonly string[] {
  const parts = pathname.split("/").filter(Boolean);
  const folders = [...parts, ""].map(
    (_, i) =>
      `/${parts
        .slice(0, i)
        .map((part) => `${part}/`)
        .join("")}`,
  );
  const at = parts.findIndex(isLanguage);
  return at < 0 ? folders : [folders[at] ?? "/", ...folders.filter((_, i) => i !== at)];
}

/** The words of a path, without dates, file endings and the names of the site's own folders. */
export function wordsOf(path: string): readonly string[] {
  const own = /^(hi|en|engagements|people|places|tours|documents|index|html?|\d+)$/;
  return path
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 1 && !own.test(word));
}

/** The engagements that share most with the words of a path, best first; those that share nothing are left out. */
export function nearest(library: Library, path: string, count = 5): readonly { id: string; title: string }[] {
  const words = wordsOf(path);
  const day = /20\d\d(-\d{2}){0,2}/.exec(path)?.[0];
  const score = (e: { id: string; title: string }) => {
    const text = `${e.id} ${e.title}`.toLowerCase();
    return words.filter((word) => text.includes(word)).length + (day && e.id.startsWith(day) ? day.length / 8 : 0);
  };
  return library.engagements
    .map((e) => ({ id: e.id, title: e.title, score: score(e) }))
    .filter((e) => e.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, count);
}

async function findRoot(told: string | undefined, probe: string): Promise<string> {
  if (told) return told;
  for (const folder of candidates(location.pathname)) {
    const answer = await fetch(folder + probe, { method: "HEAD" }).catch(() => null);
    if (answer?.ok) return folder;
  }
  return "/";
}

function languageOf(path: string): Language {
  const asked = [path.split("/")[0], ...navigator.languages.map((tag) => tag.toLowerCase().split("-")[0])];
  return asked.find(isLanguage) ?? "hi";
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function wire(root: string, field: HTMLInputElement, language: Language): void {
  for (const a of document.querySelectorAll<HTMLAnchorElement>("a[data-to]")) a.href = root + a.dataset.to;
  const search = (to: Language) => location.assign(`${root}${to}/?q=${encodeURIComponent(field.value)}`);
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-search]"))
    button.addEventListener("click", () => search(button.dataset.search === "en" ? "en" : "hi"));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) search(language);
  });
}

async function offer(root: string, file: string, path: string, language: Language): Promise<void> {
  const list = document.querySelector<HTMLElement>(`[data-near="${language}"]`);
  const library = unpackLibrary((await (await fetch(root + file)).json()) as Packed);
  const found = nearest(library, path);
  if (!list || found.length === 0) return;
  for (const e of found) {
    const link = document.createElement("a");
    link.href = `${root}${language}/engagements/${e.id}/`;
    link.textContent = e.title;
    const item = document.createElement("li");
    item.append(link);
    list.querySelector("ul")?.append(item);
  }
  list.hidden = false;
}

async function help(page: HTMLElement): Promise<void> {
  const { root: told, probe = "", sheet = "", hi = "", en = "" } = page.dataset;
  const root = await findRoot(told, probe);
  const path = decoded(location.pathname.slice(root.length));
  const language = languageOf(path);
  const field = page.querySelector("input");
  for (const place of page.querySelectorAll("[data-asked]")) place.textContent = decoded(location.pathname);
  if (field) {
    field.value = wordsOf(path).join(" ");
    wire(root, field, language);
    field.closest("search")?.removeAttribute("hidden");
  }
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = root + sheet;
  document.head.append(style);
  await offer(root, language === "hi" ? hi : en, path, language);
}

const page = typeof document === "undefined" ? null : document.querySelector<HTMLElement>("main[data-probe]");
if (page) void help(page);
