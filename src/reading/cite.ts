import type { View } from "../browse/view.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import { formatDay, formatDays, formatRange, monthName } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";
import type { Translate } from "../language/messages.ts";

/** The ways in which a page of this site can be cited, in the order in which they are offered. */
export const FORMATS = ["plain", "apa", "chicago", "bibtex", "ris"] as const;
export type Format = (typeof FORMATS)[number];

/** What is cited: a page of this site, its subject's days in words, and its absolute address. */
export interface Cited {
  /** Small letters, digits and hyphens; names the entry in BibTeX and RIS. */
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly url: string;
  readonly language: Language;
}

/** An engagement as something to cite. `url` is the absolute address of its page. */
export function citedEngagement(e: Summary, language: Language, url: string): Cited {
  return { id: e.id, title: e.title, when: formatDays(language, e.start, e.end), url, language };
}

/** A view as something to cite: its title names the filters, its days are the visible range. */
export function citedView(view: View, library: Library, t: Translate, url: string): Cited {
  const { language } = library;
  const names = [
    ...view.track.map((id) => library.tracks[id] ?? id),
    ...view.kind.map((id) => library.kinds[id] ?? id),
    ...view.person
      .map((ids) => ids.split("+").map((id) => library.people[id]?.name ?? id))
      .map((all) => all.join(" + ")),
    ...view.place.map((id) => library.places[id]?.name ?? id),
    ...view.country.map((id) => library.countries[id] ?? id),
    ...view.forum.map((id) => library.forums[id] ?? id),
    ...(view.documents ? [t("detail.documents")] : []),
    ...(view.q.trim() === "" ? [] : [`“${view.q.trim()}”`]),
  ];
  const title = [t("cite.view"), names.join(", ")].filter(Boolean).join(": ");
  const when = formatRange(language, view.from, view.to);
  return { id: `view-${view.from}-${view.to}`, title, when, url, language };
}

/** The citation of `cited` in one format. `accessed` is the ISO day on which the page was seen. */
export function cite(format: Format, cited: Cited, t: Translate, accessed: string): string {
  if (format === "bibtex") return bibtex(cited, t, accessed);
  if (format === "ris") return ris(cited, t, accessed);
  const { title, when, url } = cited;
  const day = format === "plain" ? formatDay(cited.language, accessed) : monthFirst(cited.language, accessed);
  return t(`cite.as.${format}`, { title, when, url, accessed: day });
}

/** APA and Chicago write "January 3, 2026" in English. */
function monthFirst(language: Language, day: string): string {
  if (language === "hi") return formatDay(language, day);
  return `${monthName(language, Number(day.slice(5, 7)) - 1)} ${Number(day.slice(8))}, ${day.slice(0, 4)}`;
}

const BIBTEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text such that TeX prints it as it is. */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\{}%&#_$~^]/g, (c) => BIBTEX[c] ?? `\\${c}`).replace(/\s+/g, " ");
}

function bibtex(cited: Cited, t: Translate, accessed: string): string {
  // The url field is verbatim: nothing in it may be escaped, but a brace would end it.
  const url = cited.url.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("\\", "%5C");
  const name = t("site.name");
  const fields = [
    ["author", `{${escapeBibtex(name)}}`],
    ["title", `{${escapeBibtex(cited.title)}}`],
    ["note", escapeBibtex(cited.when)],
    ["url", url],
    ["urldate", accessed],
    ["langid", cited.language === "hi" ? "hindi" : "english"],
  ];
  const lines = fields.map(([field, value]) => `  ${field} = {${value}},`);
  return `@online{samvad-${cited.id}-${cited.language},\n${lines.join("\n")}\n}\n`;
}

function ris(cited: Cited, t: Translate, accessed: string): string {
  const day = accessed.replaceAll("-", "/");
  const fields = [
    ["TY", "ELEC"],
    ["ID", `samvad-${cited.id}-${cited.language}`],
    ["TI", cited.title],
    ["PB", t("site.name")],
    ["N1", cited.when],
    ["LA", cited.language],
    ["UR", cited.url],
    // For an electronic source the format keeps the day of access in VL, and many readers look for it in Y2.
    ["VL", day],
    ["Y2", day],
    ["ER", ""],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value?.replace(/\s+/g, " ") ?? ""}\r\n`).join("");
}
