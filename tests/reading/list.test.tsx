import { expect, test } from "vitest";
import type { Route } from "../../src/browse/route.ts";
import { defaultView, type View } from "../../src/browse/view.ts";
import { overlaps } from "../../src/engagements/select.ts";
import type { Summary } from "../../src/engagements/summary.ts";
import { LANGUAGES, type Language } from "../../src/language/locale.ts";
import { groupByMonth, List } from "../../src/reading/List.tsx";
import { all, LIBRARY, latinWords, linkOf, prerender, ROOT, summary, tags, text } from "./setUp.tsx";

const none = () => {};

function list(
  language: Language,
  change: Partial<View> = {},
  route: Partial<Route> = {},
  of: readonly Summary[] = LIBRARY[language].engagements,
): Document {
  const view = { ...defaultView(), ...change };
  const at: Route = { language, page: "start", id: null, ...route };
  const engagements = of.filter((e) => overlaps(e, view));
  return prerender(
    language,
    at,
    <List
      engagements={engagements}
      sort={view.sort}
      library={LIBRARY[language]}
      route={at}
      view={view}
      openId={at.id}
      onSort={none}
      onHover={none}
    />,
  );
}

const WHOLE = { hi: list("hi"), en: list("en") };

const rows = (page: Document) => tags(page, "article");
const ids = (page: Document) => rows(page).map((row) => row.getAttribute("data-engagement"));
const row = (page: Document, id: string | undefined) =>
  rows(page).find((e) => e.getAttribute("data-engagement") === id);
const texts = (page: Document, name: string) => all(page, name).map(text);

test.each(LANGUAGES)("the whole list in %s holds every engagement once, oldest first", (language) => {
  const document = WHOLE[language];
  expect(ids(document)).toEqual(LIBRARY[language].engagements.map((e) => e.id));
  expect(rows(document).map((r) => text(tags(r, "a")[0]))).toEqual(LIBRARY[language].engagements.map((e) => e.title));
});

test("newest first turns the months and the rows in them round", () => {
  expect(ids(list("en", { sort: "newest" }))).toEqual(ids(WHOLE.en).reverse());
});

test("of thousands the first sixty stand in the page, with the way to the others", () => {
  const many = Array.from({ length: 12 }, (_, i) =>
    LIBRARY.en.engagements.map((e) => ({ ...e, id: `${e.id}-${i}` })),
  ).flat();
  const sorted = many.sort((a, b) => (a.start < b.start ? -1 : 1));
  const oldest = list("en", {}, {}, sorted);
  expect(ids(oldest)).toEqual(sorted.slice(0, 60).map((e) => e.id));
  expect(text(tags(oldest, "button").at(-1))).toBe(`Show ${many.length - 60} more`);
  const newest = list("en", { sort: "newest" }, {}, sorted);
  expect(ids(newest)[0]).toBe(sorted.at(-1)?.id);
  expect(rows(newest)).toHaveLength(60);
});

test("month heads count their rows and add up to the whole", () => {
  const groups = groupByMonth(LIBRARY.en.engagements, "oldest");
  expect(all(WHOLE.en, "month-count").map((e) => Number(text(e.firstElementChild)))).toEqual(
    groups.map(([, all]) => all.length),
  );
  expect(groups.map(([month]) => month)).toEqual([...new Set(LIBRARY.en.engagements.map((e) => e.start.slice(0, 7)))]);
});

test("an engagement begun before the range stands in its own month", () => {
  const document = list("en", { from: "2025-04-01", to: "2025-04-05" });
  expect(text(tags(document, "h2")[0])).toBe("March 2025");
  expect(texts(document, "row-days")[0]).toBe("28 Mar – 2 Apr");
});

test("a title links to the engagement with the present range, from any page", () => {
  const id = "2025-08-21-jaishankar-lavrov-moscow";
  const range = { from: "2025-08-01", to: "2025-08-31" };
  for (const route of [{}, { page: "engagement", id } as const]) {
    const [link] = tags(row(list("hi", range, route), id), "a");
    expect(link?.getAttribute("href")).not.toMatch(/^[a-z]+:|^\//);
    expect(linkOf(link)).toBe(`${ROOT}hi/engagements/${id}/?from=2025-08-01&to=2025-08-31`);
  }
});

test("the open engagement is marked, and only it", () => {
  const id = "2025-08-21-jaishankar-lavrov-moscow";
  const document = list("en", {}, { page: "engagement", id });
  const current = tags(document, "a").filter((e) => e.hasAttribute("aria-current"));
  expect(current.map((e) => e.closest("article")?.getAttribute("data-engagement"))).toEqual([id]);
});

test("a row names three people and counts the rest, and says where nobody met", () => {
  const many = LIBRARY.en.engagements.find((e) => e.people.length === 5);
  const names = many?.people.slice(0, 3).map((id) => LIBRARY.en.people[id]?.name);
  const document = WHOLE.en;
  expect(text(all(row(document, many?.id), "row-people")[0])).toBe(`${names?.join(", ")} and 2 more`);
  const call = LIBRARY.en.engagements.find((e) => e.kind === "leaders-call");
  expect(text(all(row(document, call?.id), "row-place")[0])).toBe("By telephone");
});

test("doubts show after the title exactly where a record has them", () => {
  const marked = texts(WHOLE.en, "row-doubts").length;
  expect(marked).toBe(LIBRARY.en.engagements.filter((e) => e.doubts).length);
});

test("a mark in titles and a snippet of a search find their rows", () => {
  const e = summary("2025-08-21-jaishankar-lavrov-moscow");
  const route: Route = { language: "en", page: "start", id: null };
  const document = prerender(
    "en",
    route,
    <List
      engagements={[e]}
      sort="oldest"
      library={LIBRARY.en}
      route={route}
      view={defaultView()}
      openId={null}
      onSort={none}
      onHover={none}
      marks={{
        snippet: (id) => <p className="snippet">{id}</p>,
        title: (text) => <mark>{text}</mark>,
      }}
    />,
  );
  expect(text(tags(tags(document, "h3")[0], "mark")[0])).toBe(e.title);
  expect(text(all(rows(document)[0], "snippet")[0])).toBe(e.id);
});

test("the Hindi list has no Latin words", () => {
  expect(latinWords(WHOLE.hi)).toEqual([]);
});
