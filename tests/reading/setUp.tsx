import { JSDOM } from "jsdom";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { vi } from "vitest";
import type { Route } from "../../src/browse/route.ts";
import { routePath } from "../../src/browse/route.ts";
import { defaultView, rangeAround, type View } from "../../src/browse/view.ts";
import type { Engagement } from "../../src/engagements/schema.ts";
import { byId } from "../../src/engagements/select.ts";
import { type Library, makeLibrary, type Summary } from "../../src/engagements/summary.ts";
import { validate } from "../../src/engagements/validate.ts";
import en from "../../src/language/en.json";
import hi from "../../src/language/hi.json";
import { LanguageProvider } from "../../src/language/LanguageContext.tsx";
import type { Language } from "../../src/language/locale.ts";
import { translator } from "../../src/language/messages.ts";
import { Detail, type DetailProps } from "../../src/reading/Detail.tsx";
import { readFiles } from "../../src/site/readFiles.ts";

// Hundreds of pages in one test take more than the usual five seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { dossier } = validate(readFiles());

export const ROOT = "https://samvad.example/deep/";

export const MESSAGES = { en, hi: hi as typeof en };

export const LIBRARY: Readonly<Record<Language, Library>> = {
  en: makeLibrary(dossier, "en"),
  hi: makeLibrary(dossier, "hi"),
};

export const translate = (language: Language) => translator(language, MESSAGES[language]);

/** Every record as the pages get it: publishers by name. */
export const RECORDS: readonly Engagement[] = dossier.engagements.map((e) => ({
  ...e,
  sources: e.sources.map((s) => ({ ...s, publisher: dossier.publishers[s.publisher]?.name ?? s.publisher })),
}));

export function record(id: string): Engagement {
  const found = RECORDS.find((e) => e.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}

export function summary(id: string, language: Language = "en"): Summary {
  const found = byId(LIBRARY[language].engagements, id);
  if (!found) throw new Error(`no engagement ${id}`);
  return found;
}

export function inLanguage(language: Language, children: ReactNode): ReactNode {
  return (
    <LanguageProvider language={language} messages={MESSAGES[language]}>
      {children}
    </LanguageProvider>
  );
}

// One window for all: a window of its own for each of the 352 pages would take minutes.
const { DOMParser } = new JSDOM().window;
const bases = new WeakMap<Document, string>();

/** The prerendered page as a document; `linkOf` knows its address. */
export function prerender(language: Language, route: Route, children: ReactNode): Document {
  const html = `<html lang="${language}"><body>${renderToStaticMarkup(inLanguage(language, children))}</body></html>`;
  const document = new DOMParser().parseFromString(html, "text/html");
  bases.set(document, ROOT + routePath(route));
  return document;
}

/** Where a link leads, as an absolute address. */
export function linkOf(link: Element | undefined): string {
  return new URL(link?.getAttribute("href") ?? "about:blank", bases.get(link?.ownerDocument as Document)).href;
}

/** The elements of a class; far quicker in jsdom than a selector. */
export function all(root: Document | Element | undefined, name: string): Element[] {
  return [...(root?.getElementsByClassName(name) ?? [])];
}

export const tags = (root: Element | Document | undefined, name: string) => [
  ...(root?.getElementsByTagName(name) ?? []),
];

export const text = (e: Element | null | undefined) => e?.textContent?.trim() ?? "";

export function detailProps(id: string, language: Language, change: Partial<View> = {}): DetailProps {
  const e = summary(id, language);
  return {
    root: ROOT,
    summary: e,
    record: record(id),
    library: LIBRARY[language],
    route: { language, page: "engagement", id },
    view: { ...defaultView(rangeAround(e)), ...change },
    earlier: null,
    later: null,
    onClose: () => {},
    closeHref: "../../",
    modal: false,
  };
}

export function prerenderDetail(id: string, language: Language, change: Partial<View> = {}): Document {
  const props = detailProps(id, language, change);
  return prerender(language, props.route, <Detail {...props} />);
}

/** Words in Latin letters that stand on a page as if they were its own: under no `lang` attribute. */
export function latinWords(document: Document): string[] {
  const found: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) found.push(...(node.nodeValue?.match(/[A-Za-z]{2,}/g) ?? []));
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.hasAttribute("lang")) return;
    for (const name of ["aria-label", "title"])
      found.push(...(element.getAttribute(name)?.match(/[A-Za-z]{2,}/g) ?? []));
    for (const child of element.childNodes) walk(child);
  };
  walk(document.body);
  return found;
}
