import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { plugins } from "@citation-js/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultView } from "../../src/browse/view.ts";
import { LANGUAGES } from "../../src/language/locale.ts";
import { type Cited, cite, citedEngagement, citedView, escapeBibtex, FORMATS } from "../../src/reading/cite.ts";
import { LIBRARY, summary, translate } from "./setUp.tsx";

const readCitation = (text: string) => plugins.input.chain(text, { generateGraph: false });

const ID = "2025-08-21-jaishankar-lavrov-moscow";
const url = (language: string) => `https://samvad.example/${language}/engagements/${ID}/`;
const en = citedEngagement(summary(ID), "en", url("en"));
const hi = citedEngagement(summary(ID, "hi"), "hi", url("hi"));
const ACCESSED = "2026-01-03";

describe("an engagement, in English", () => {
  const as = (format: (typeof FORMATS)[number]) => cite(format, en, translate("en"), ACCESSED);

  test("plain", () => {
    expect(as("plain")).toBe(
      `“Jaishankar and Lavrov hold talks in Moscow”, 21 August 2025. Samvad. ${en.url} (seen on 3 January 2026).`,
    );
  });

  test("APA", () => {
    expect(as("apa")).toBe(
      `Jaishankar and Lavrov hold talks in Moscow [21 August 2025]. (n.d.). Samvad. Retrieved January 3, 2026, from ${en.url}`,
    );
  });

  test("Chicago", () => {
    expect(as("chicago")).toBe(
      `“Jaishankar and Lavrov hold talks in Moscow.” 21 August 2025. Samvad. Accessed January 3, 2026. ${en.url}.`,
    );
  });

  test("BibTeX", () => {
    expect(as("bibtex")).toBe(
      [
        `@online{samvad-${ID}-en,`,
        "  author = {{Samvad}},",
        "  title = {{Jaishankar and Lavrov hold talks in Moscow}},",
        "  note = {21 August 2025},",
        `  url = {${en.url}},`,
        "  urldate = {2026-01-03},",
        "  langid = {english},",
        "}",
        "",
      ].join("\n"),
    );
  });

  test("RIS, with CRLF after every line", () => {
    const text = as("ris");
    expect(text.split("\r\n").filter(Boolean)).toEqual([
      "TY  - ELEC",
      `ID  - samvad-${ID}-en`,
      "TI  - Jaishankar and Lavrov hold talks in Moscow",
      "PB  - Samvad",
      "N1  - 21 August 2025",
      "LA  - en",
      `UR  - ${en.url}`,
      "VL  - 2026/01/03",
      "Y2  - 2026/01/03",
      "ER  - ",
    ]);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

test.each(FORMATS)("in Hindi, %s has title, days, address and the day of access, in Hindi words", (format) => {
  const text = cite(format, hi, translate("hi"), ACCESSED);
  expect(text).toContain(hi.title);
  expect(text).toContain("21 अगस्त 2025");
  expect(text).toContain(hi.url);
  expect(text).toContain(format === "bibtex" ? "2026-01-03" : format === "ris" ? "2026/01/03" : "3 जनवरी 2026");
  expect(text).not.toContain("Samvad");
});

test.each(LANGUAGES)("a view in %s is named by its filters and its range", (language) => {
  const view = {
    ...defaultView({ from: "2025-07-01", to: "2025-09-30" }),
    track: ["economy"],
    person: ["s-jaishankar+sergey-lavrov"],
    q: " तेल ",
  };
  const cited = citedView(view, LIBRARY[language], translate(language), "https://samvad.example/?from=2025-07-01");
  const names = {
    en: "Engagements between India and Russia: Economy, S. Jaishankar + Sergey Lavrov, “तेल”",
    hi: "भारत और रूस के आधिकारिक कार्यक्रम: अर्थव्यवस्था, एस. जयशंकर + सर्गेई लावरोव, “तेल”",
  };
  expect(cited.title).toBe(names[language]);
  expect(cited.when).toBe({ en: "July – September 2025", hi: "जुलाई – सितंबर 2025" }[language]);
  expect(cited.id).toBe("view-2025-07-01-2025-09-30");
});

/** What TeX prints for an escaped text. */
function typeset(escaped: string): string {
  return escaped
    .replaceAll("\\textasciitilde{}", "\\~")
    .replaceAll("\\textasciicircum{}", "\\^")
    .replaceAll("\\textbackslash{}", "\\\\")
    .replace(/\\(.)/gu, "$1");
}

test("BibTeX prints every title as it is, and no title breaks its braces", () => {
  const awkward = fc.string({ unit: fc.constantFrom(..."{}\\%&#_$~^a क,;\"'@") });
  fc.assert(
    fc.property(awkward, (title) => {
      const escaped = escapeBibtex(title);
      expect(typeset(escaped)).toBe(title.replace(/\s+/g, " "));
      let depth = 0;
      for (const [c] of escaped.matchAll(/\\.|[{}]/gu)) {
        if (c === "{") depth += 1;
        if (c === "}") depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }),
  );
});

test("no address can end a BibTeX field, and no line break makes a second RIS field", () => {
  const cited: Cited = { ...en, title: "one\r\nUR  - two", url: "https://samvad.example/?q={}}" };
  expect(cite("bibtex", cited, translate("en"), ACCESSED)).toContain("url = {https://samvad.example/?q=%7B%7D%7D}");
  expect(cite("ris", cited, translate("en"), ACCESSED)).toContain("TI  - one UR - two\r\n");
});

describe("read back by Citation.js", () => {
  const formats = ["bibtex", "ris"] as const;
  const read = (text: string) => readCitation(text)[0];

  test.each(formats.flatMap((format) => LANGUAGES.map((language) => ({ format, language }))))(
    "$format in $language has title, days, address, language and the day of access",
    ({ format, language }) => {
      const cited = { en, hi }[language];
      expect(read(cite(format, cited, translate(language), ACCESSED))).toMatchObject({
        type: "webpage",
        id: `samvad-${ID}-${language}`,
        title: cited.title,
        note: cited.when,
        URL: cited.url,
        language: format === "ris" ? language : { en: "english", hi: "hindi" }[language],
        accessed: { "date-parts": [[2026, 1, 3]] },
      });
    },
  );

  test.each(formats)("%s gives every title back as it is", (format) => {
    for (const language of LANGUAGES)
      for (const e of LIBRARY[language].engagements) {
        const text = cite(format, citedEngagement(e, language, url(language)), translate(language), ACCESSED);
        expect(read(text)?.title).toBe(e.title);
      }
  });

  test("BibTeX gives back what TeX takes for its own", () => {
    const title = "50 % of $9 & #1_a {b} c";
    expect(read(cite("bibtex", { ...en, title }, translate("en"), ACCESSED))?.title).toBe(title);
  });
});
