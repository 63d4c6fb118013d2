import { expect, test } from "vitest";
import { pageTitle } from "../../src/browse/pageTitle.ts";
import type { Page } from "../../src/browse/route.ts";
import { dossier } from "../../src/engagements/dossier.ts";
import { makeLibrary } from "../../src/engagements/summary.ts";
import en from "../../src/language/en.json";
import hi from "../../src/language/hi.json";
import { translator } from "../../src/language/messages.ts";

const library = { en: makeLibrary(dossier, "en"), hi: makeLibrary(dossier, "hi") };
const t = { en: translator("en", en), hi: translator("hi", hi) };
const title = (language: "en" | "hi", page: Page, id: string | null = null, tour?: string) =>
  pageTitle({ language, page, id }, library[language], t[language], tour);

test("each page of lists has its own title in each language", () => {
  const pages = ["start", "people", "places", "documents", "report", "about", "embed", "numbers", "missing"] as const;
  for (const language of ["en", "hi"] as const) {
    const titles = pages.map((page) => title(language, page));
    expect(new Set(titles).size).toBe(pages.length);
    for (const one of titles) expect(one).not.toMatch(/^head\.|\{\{|^$/);
  }
  expect(title("en", "numbers")).toBe("India and Russia in numbers, 2024–2025 · Samvad");
});

test("an engagement, a person and a place give the page their name", () => {
  const e = library.hi.engagements.find((one) => one.id === "2024-07-09-annual-summit-22-moscow");
  expect(title("hi", "engagement", e?.id)).toBe(`${e?.title} · संवाद`);
  expect(title("en", "person", "sergey-lavrov")).toBe("Sergey Lavrov · Samvad");
  expect(title("hi", "place", "kazan")).toBe("कज़ान · संवाद");
});

test.each(["engagement", "person", "place"] as const)("an unknown %s has the title of the missing page", (page) => {
  for (const id of ["nobody", "constructor", null]) expect(title("en", page, id)).toBe("Page not found · Samvad");
});

test("a guided reading has its own title as soon as it is known", () => {
  expect(title("en", "tour", "defence")).toBe("Guided reading · Samvad");
  expect(title("en", "tour", "defence", "Defence in two years")).toBe("Defence in two years · Samvad");
});
