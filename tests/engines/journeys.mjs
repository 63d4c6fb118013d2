/** The smoke journeys: what every reader does, once in each engine. */
import { countDrawn, isSideways, markedWord, overlappingLabels, rowTitle } from "./looks.mjs";
import { back, keyboard, offline, open } from "./reading.mjs";

const OTHER = { hi: "en", en: "hi" };
const NAME = { hi: "जयशंकर", en: "jaishankar" };
const SUMMIT = "2024-07-09-annual-summit-22-moscow";

/** The ids of the engagements whose days overlap a range. */
const within = (all, from, to) => all.filter((e) => e.start <= to && e.end >= from).map((e) => e.id);

async function draw(reader, language, { all }) {
  await reader.openTimeline(`${language}/`);
  await reader.seesLanguage(language);
  await reader.seesList(all.map((e) => e.id));
  await reader.seesValue("what is drawn", all.length, countDrawn);
  await reader.seesValue("the number of lanes", 5, () => document.querySelectorAll("[data-track]:not(a)").length);
  await reader.seesValue("labels over each other", [], overlappingLabels);
  await reader.sees("the site's own font", () =>
    [...document.fonts].some(({ family, status }) => /Mukta/.test(family) && status === "loaded"),
  );
  await reader.seesValue("sideways scrolling", false, isSideways);
}

async function zoom(reader, language, { all }) {
  await reader.openTimeline(`${language}/?from=2024-07-01&to=2024-09-30`);
  await reader.seesList(within(all, "2024-07-01", "2024-09-30"));
  await reader.click('[data-control="zoom-in"]');
  await reader.seesDays(46);
  await reader.click('[data-control="zoom-out"]');
  await reader.seesDays(92);
  await reader.zoomWheel(-200);
  await reader.sees("the wheel with Ctrl zooms in", () => {
    const { from, to } = document.querySelector("[data-timeline]").dataset;
    return Date.parse(to) - Date.parse(from) < 70 * 86_400_000;
  });
  await reader.click('[data-preset="2024-q3"]');
  await reader.seesRange("2024-07-01", "2024-09-30");
  await reader.drag(-1 / 3);
  await reader.sees("dragging pans", () => document.querySelector("[data-timeline]").dataset.from > "2024-07-20");
  await reader.sees("the address follows", () => {
    const { from, to } = document.querySelector("[data-timeline]").dataset;
    return location.search === `?from=${from}&to=${to}`;
  });
}

async function presets(reader, language, { all }) {
  await reader.openTimeline(`${language}/`);
  await reader.click('[data-preset="2024"]');
  await reader.seesRange("2024-01-01", "2024-12-31");
  await reader.click('[data-preset="2025-h1"]');
  await reader.seesRange("2025-01-01", "2025-06-30");
  await reader.seesList(within(all, "2025-01-01", "2025-06-30"));
  await reader.back();
  await reader.seesRange("2024-01-01", "2024-12-31");
  await reader.isAt(`${language}/?to=2024-12-31`);
  await reader.back();
  await reader.seesRange("2024-01-01", "2025-12-31");
  await reader.seesList(all.map((e) => e.id));
  await reader.evaluate(() => {
    document.querySelector('[data-preset="2024"]').click();
    history.back();
  });
  await reader.seesFrames(40);
  await reader.seesRange("2024-01-01", "2025-12-31");
  await reader.isAt(`${language}/`);
}

async function language(reader, from, { all }) {
  const to = OTHER[from];
  const query = "?from=2024-07-01&to=2024-09-30";
  const title = (lang) => all.find((e) => e.id === SUMMIT).title[lang];
  await reader.openTimeline(`${from}/${query}`);
  await reader.seesValue("the title in the list", title(from), rowTitle, SUMMIT);
  await reader.evaluate(() => {
    window.stillHere = true;
  });
  await reader.click(`a[data-language="${to}"]`);
  await reader.seesLanguage(to);
  await reader.isAt(`${to}/${query}`);
  await reader.seesValue("the title in the list", title(to), rowTitle, SUMMIT);
  await reader.seesValue("labels over each other", [], overlappingLabels);
  await reader.sees("the page was not loaded anew", () => window.stillHere);
  await reader.back();
  await reader.seesLanguage(from);
  await reader.isAt(`${from}/${query}`);
}

async function search(reader, language, { all }) {
  await reader.openTimeline(`${language}/`);
  await reader.click('[data-control="search"]');
  await reader.type(NAME[language]);
  await reader.sees("the list is narrowed", () => {
    const count = Number(document.querySelector("[data-result-count]").dataset.resultCount);
    return count > 20 && count < 100;
  });
  await reader.sees("the word is marked", markedWord);
  await reader.isAt(`${language}/?q=${encodeURIComponent(NAME[language])}`);
  await reader.press("Escape");
  await reader.losesSight("[data-suggestion]");
  await reader.press("Escape");
  await reader.seesCount(all.length);
  await reader.type("putin mosc");
  await reader.finds("[role=option][data-suggestion=place][data-value=moscow]");
  await reader.press("ArrowDown");
  await reader.finds("[role=option][data-suggestion=place][data-value=moscow][aria-selected=true]");
  await reader.press("Enter");
  await reader.isAt(`${language}/?place=moscow&q=putin`);
  await reader.back();
  await reader.isAt(`${language}/?q=putin+mosc`);
}

const BOTH = ["hi", "en"];

/** Each journey, in plain words; `run` gives a sentence when the engine does not allow it. */
export const JOURNEYS = [
  { name: "the start page draws and lists every engagement", languages: BOTH, run: draw },
  { name: "buttons, wheel and hand zoom and pan", languages: ["en"], run: zoom },
  { name: "presets go to their ranges, and Back undoes each, also at once", languages: ["hi"], run: presets },
  { name: "the language changes in place, and Back changes it again", languages: BOTH, run: language },
  { name: "search follows the typing, and a suggestion is chosen by key", languages: BOTH, run: search },
  { name: "a mark and a row open their engagement with all its sources", languages: BOTH, run: open },
  { name: "Back goes from page to page", languages: ["en"], run: back },
  { name: "all of it works by keyboard", languages: BOTH, run: keyboard },
  // What is not answered any more shows up in the console; that is what this journey is about.
  { name: "after one visit the site works without network", languages: ["hi"], run: offline, faults: true },
];
