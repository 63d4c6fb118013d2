import { describe, expect, test } from "vitest";
import { formatDays } from "../../src/language/dates.ts";
import { LANGUAGES, otherLanguage } from "../../src/language/locale.ts";
import { Detail } from "../../src/reading/Detail.tsx";
import { archiveUrl, scriptLanguage } from "../../src/reading/SourceText.tsx";
import {
  all,
  detailProps,
  LIBRARY,
  latinWords,
  linkOf,
  prerender,
  prerenderDetail,
  RECORDS,
  ROOT,
  record,
  tags,
  text,
} from "./setUp.tsx";

const SUMMIT = "2025-12-04-putin-state-visit-annual-summit-23-new-delhi";
const TALKS = "2025-08-21-jaishankar-lavrov-moscow";

/** The paragraphs of the sentences (or documents), without the numbers of their sources. */
const points = (page: Document, kind: "sentence" | "document") =>
  tags(all(page, `points-${kind}`)[0], "p").map((p) => p.firstChild?.nodeValue);

const withAttribute = (root: Document | Element, name: string) => tags(root, "*").filter((e) => e.hasAttribute(name));

describe.each(LANGUAGES)("every record, prerendered in %s", (language) => {
  const pages = RECORDS.map((e) => [e, prerenderDetail(e.id, language)] as const);

  test("has its title, days, sentences, documents and doubts in full", () => {
    for (const [e, page] of pages) {
      expect(text(page.getElementById("engagement-title"))).toBe(e.title[language]);
      expect(text(all(page, "detail-days")[0])).toBe(formatDays(language, e.start, e.end, "weekday"));
      expect(points(page, "sentence")).toEqual(e.points.map((p) => p[language]));
      expect(points(page, "document")).toEqual(e.documents.map((p) => p[language]));
      expect(tags(all(page, "doubts")[0], "p").map(text)).toEqual(e.doubts ? [e.doubts[language]] : []);
      expect(all(page, "unsure").length).toBe(e.confidence === "high" ? 0 : 1);
    }
  });

  test("has every source with publisher, title in its own language, date and archive", () => {
    for (const [e, page] of pages) {
      expect(withAttribute(page, "data-source").map((li) => Number(li.getAttribute("data-source")))).toEqual(
        e.sources.map((s) => s.n),
      );
      for (const s of e.sources) {
        const shown = page.getElementById(`source-${s.n}`) ?? undefined;
        const [title, archive] = tags(shown, "a");
        expect(title?.getAttribute("href")).toBe(s.url);
        expect(title?.getAttribute("rel")).toContain("noopener");
        expect(text(title)).toBe(s.title);
        const lang = title?.getAttribute("lang");
        expect(lang).toBe(s.described ? scriptLanguage(s.title) : s.language);
        expect(text(shown).includes(language === "en" ? "a description" : "विवरण, मूल")).toBe(s.described);
        expect(text(shown)).toContain(s.publisher);
        const day = s.published ?? e.end;
        expect(archive?.getAttribute("href")).toBe(archiveUrl(s.url, day));
        expect(archive?.getAttribute("data-originalurl")).toBe(s.url);
        expect(archive?.getAttribute("data-versiondate")).toBe(day);
      }
    }
  });

  test("leads from each mark to its source and back", () => {
    for (const [e, page] of pages) {
      const marks = all(page, "source-mark");
      expect(marks.map((mark) => mark.getAttribute("href"))).toEqual(
        [...e.points, ...e.documents].flatMap((p) => p.src.map((n) => `#source-${n}`)),
      );
      for (const mark of marks) {
        const source = page.getElementById(mark.getAttribute("href")?.slice(1) ?? "");
        const back = tags(source ?? undefined, "a").map((a) => a.getAttribute("href"));
        expect(back).toContain(`#${mark.id}`);
      }
      const ids = withAttribute(page, "id").map((x) => x.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("names all who took part with their office, each a link that resolves", () => {
    for (const [e, page] of pages) {
      const [facts] = all(page, "facts");
      const parts = [...e.india, ...e.russia];
      expect(all(facts, "name").map(linkOf)).toEqual(parts.map((p) => `${ROOT}${language}/people/${p.person}/`));
      expect(tags(facts, "li").map((li) => text(all(li, "quiet")[0]))).toEqual(parts.map((p) => p.role[language]));
      const links = tags(facts, "a").map(linkOf);
      if (e.place) expect(links).toContain(`${ROOT}${language}/places/${e.place.city}/`);
      if (e.forum?.series) expect(links).toContain(`${ROOT}${language}/?forum=${e.forum.series}`);
      if (e.place?.venue) expect(text(facts)).toContain(e.place.venue[language]);
      if (e.forum) expect(text(facts)).toContain(e.forum[language]);
    }
  });

  test("lists everything related, whichever record says so", () => {
    for (const [e, page] of pages) {
      const shown = tags(all(page, "related")[0], "a").map((a) => linkOf(a).split("/").at(-2));
      const both = RECORDS.filter((o) => o.id !== e.id && (e.related.includes(o.id) || o.related.includes(e.id)));
      expect(shown).toEqual(both.map((o) => o.id));
    }
  });

  test("has no style attribute, and no Latin words of its own in Hindi", () => {
    for (const [e, page] of pages) {
      expect(withAttribute(page, "style")).toEqual([]);
      if (language === "hi") expect([e.id, ...latinWords(page)]).toEqual([e.id]);
    }
  });
});

describe.each(LANGUAGES)("parallel reading from %s", (language) => {
  const other = otherLanguage(language);
  const e = record(SUMMIT);
  const page = prerenderDetail(SUMMIT, language, { parallel: true });

  test("sets both languages sentence by sentence, each with its lang", () => {
    for (const [kind, given] of [
      ["sentence", e.points],
      ["document", e.documents],
    ] as const) {
      expect(points(page, kind)).toEqual(given.flatMap((p) => [p[language], p[other]]));
      expect(tags(all(page, `points-${kind}`)[0], "p").map((p) => p.getAttribute("lang"))).toEqual(
        given.flatMap(() => [language, other]),
      );
    }
  });

  test("shows title and doubts in both", () => {
    const [title] = all(page, "detail-title-other");
    expect([text(title), title?.getAttribute("lang")]).toEqual([e.title[other], other]);
    expect(tags(all(page, "doubts")[0], "p").map(text)).toEqual([e.doubts?.[language], e.doubts?.[other]]);
  });
});

const control = (page: Document, name: string) =>
  withAttribute(page, "data-control").find((e) => e.getAttribute("data-control") === name);

test("the parallel link turns it on and off and keeps the range", () => {
  const link = (change: object) => linkOf(control(prerenderDetail(TALKS, "en", change), "parallel"));
  const page = `${ROOT}en/engagements/${TALKS}/`;
  expect(link({})).toBe(`${page}?parallel=1`);
  expect(link({ parallel: true })).toBe(page);
  expect(link({ from: "2025-01-01" })).toBe(`${page}?from=2025-01-01&parallel=1`);
});

test("earlier and later lead to the neighbours; without one there is no link to follow", () => {
  const props = detailProps(TALKS, "en", { from: "2025-01-01", to: "2025-12-31" });
  const earlier = LIBRARY.en.engagements[0] ?? null;
  const page = prerender("en", props.route, <Detail {...props} earlier={earlier} />);
  expect(linkOf(control(page, "previous"))).toBe(`${ROOT}en/engagements/${earlier?.id}/?from=2025-01-01&to=2025-12-31`);
  expect(control(page, "next")?.hasAttribute("href")).toBe(false);
  expect(control(page, "next")?.getAttribute("aria-disabled")).toBe("true");
  expect(linkOf(control(page, "close"))).toBe(`${ROOT}en/`);
});

test("a related engagement outside the range brings its own weeks, one inside keeps the range", () => {
  const page = prerenderDetail(TALKS, "en", { from: "2025-08-20", to: "2025-08-31" });
  const links = tags(all(page, "related")[0], "a").map(linkOf);
  const engagements = `${ROOT}en/engagements/`;
  expect(links).toContain(`${engagements}2025-11-19-consulates-kazan-yekaterinburg/`);
  expect(links).toContain(`${engagements}2025-08-21-jaishankar-putin-moscow/?from=2025-08-20&to=2025-08-31`);
});

test("on a phone it is a modal dialog named by the title, on a desktop a region", () => {
  const props = detailProps(TALKS, "en");
  const seen = (modal: boolean) => {
    const [detail] = all(prerender("en", props.route, <Detail {...props} modal={modal} />), "detail");
    return ["role", "aria-modal", "aria-labelledby"].map((name) => detail?.getAttribute(name));
  };
  expect(seen(false)).toEqual([null, null, "engagement-title"]);
  expect(seen(true)).toEqual(["dialog", "true", "engagement-title"]);
});

test("a title's language is that of its script", () => {
  expect(scriptLanguage("Лавров встретится с главой МИД Индии")).toBe("ru");
  expect(scriptLanguage("23वां भारत-रूस वार्षिक शिखर सम्मेलन")).toBe("hi");
  expect(scriptLanguage("Putin and Modi (Hindi report)")).toBe("en");
});
