/** The journeys of who reads: opening, going back, keys alone, and without network. */
import { focusOn, freeMark, headingText, markedWord } from "./looks.mjs";

const NAME = { hi: "जयशंकर", en: "jaishankar" };
const SUMMIT = "2024-07-09-annual-summit-22-moscow";

export async function open(reader, language, { all }) {
  await reader.openTimeline(`${language}/?from=2024-07-01&to=2024-09-30`);
  const marked = await reader.sees("a mark lies free", freeMark);
  await reader.click(`.vis-item[data-engagement="${marked}"] .shape`);
  await reader.finds(`[data-detail="${marked}"] [data-source]`);
  await reader.sees("the address names it", (id) => location.pathname.endsWith(`/engagements/${id}/`), marked);
  await reader.back();
  await reader.losesSight("[data-detail]");
  await reader.isAt(`${language}/?from=2024-07-01&to=2024-09-30`);
  await reader.click(`article[data-engagement="${SUMMIT}"] a`);
  await reader.finds(`[data-detail="${SUMMIT}"] [data-source]`);
  const { title, sources } = all.find((e) => e.id === SUMMIT);
  await reader.seesValue(
    "the number of sources",
    sources.length,
    () => document.querySelectorAll("[data-source]").length,
  );
  await reader.sees(
    "the title",
    (text) => document.querySelector("[data-detail]").textContent.includes(text),
    title[language],
  );
  await reader.openTimeline(`${language}/engagements/${SUMMIT}/`);
  await reader.finds(`[data-detail="${SUMMIT}"] [data-source]`);
}

export async function back(reader, language) {
  await reader.openTimeline(`${language}/`);
  await reader.open(`${language}/people/narendra-modi/`);
  const name = await reader.sees("the page has a heading", headingText);
  await reader.openTimeline(`${language}/?q=kazan`);
  await reader.sees("the word is marked", markedWord);
  await reader.back();
  await reader.isAt(`${language}/people/narendra-modi/`);
  await reader.seesValue("the heading", name, headingText);
  await reader.hasLoaded();
  await reader.back();
  await reader.isAt(`${language}/`);
  await reader.finds('[data-timeline][data-ready="true"]');
}

export async function keyboard(reader, language, { all }) {
  await reader.openTimeline(`${language}/?from=2024-07-01&to=2024-07-31`);
  await reader.press("Tab");
  await reader.seesValue("the focus on the skip link", true, focusOn, 'a[href="#list"]');
  await reader.focus("[data-timeline] [role=listbox]");
  await reader.press("Home");
  await reader.press("ArrowRight");
  const second = [...all].sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1))[1].id;
  await reader.seesValue("the active engagement", `option-${second}`, () =>
    document.querySelector("[data-timeline] [role=listbox]").getAttribute("aria-activedescendant"),
  );
  await reader.press("Enter");
  await reader.finds(`[data-detail="${second}"]`);
  // The first takes the timeline's own mark away, the second closes what it opened.
  await reader.press("Escape");
  await reader.press("Escape");
  await reader.losesSight("[data-detail]");
  await reader.press("3");
  await reader.seesRange("2025-01-01", "2025-12-31");
  await reader.press("?");
  await reader.finds("dialog[open] kbd");
  await reader.press("Escape");
  await reader.losesSight("dialog[open]");
  await reader.focus('[data-thumb="from"]');
  await reader.press("ArrowRight");
  await reader.sees("the thumb moves", () => document.querySelector("[data-timeline]").dataset.from > "2025-01-01");
  await reader.press("/");
  await reader.seesValue("the focus on the search", true, focusOn, '[data-control="search"]');
}

export async function offline(reader, language, { all, secondSite }) {
  const site = await secondSite();
  const there = reader.at(site.url);
  await there.open(`${language}/`);
  const allows = await there.evaluate(() => "serviceWorker" in navigator && "caches" in window);
  if (!allows) return "the engine has no service workers here";
  await there.sees("the language is saved", () =>
    /saved|सहेज लिया/.test(document.querySelector(".offline li")?.textContent),
  );
  await site.close();
  await there.openTimeline(`${language}/`);
  await there.seesList(all.map((e) => e.id));
  await there.click('[data-control="search"]');
  await there.type(NAME[language]);
  await there.sees("the word is marked", markedWord);
  await there.openTimeline(`${language}/engagements/${SUMMIT}/`);
  await there.finds(`[data-detail="${SUMMIT}"] [data-source]`);
  return null;
}
