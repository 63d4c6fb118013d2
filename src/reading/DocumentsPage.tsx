import { useState } from "react";
import type { Route } from "../browse/route.ts";
import type { DocumentEntry } from "../engagements/parts.ts";
import { byId } from "../engagements/select.ts";
import type { Library } from "../engagements/summary.ts";
import { formatDays } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { fold } from "./fold.ts";
import { PageHead } from "./PageHead.tsx";
import { linksFrom } from "./pageLinks.ts";
import { SourceLinks } from "./SourceLinks.tsx";

const PARTIES = 4;

interface Props {
  readonly library: Library;
  readonly route: Route;
  readonly data: readonly DocumentEntry[];
}

/** Every document by date, with its engagement, who took part and the sources; a field narrows the list by text. */
export function DocumentsPage({ library, route, data }: Props) {
  const { t } = useSpeech();
  const [asked, setAsked] = useState("");
  const words = fold(asked).split(/\s+/).filter(Boolean);
  const shown = data.filter((document) => {
    const e = byId(library.engagements, document.engagement);
    const names = e?.people.map((id) => library.people[id]?.name) ?? [];
    const text = fold([document.text, e?.title, ...names, ...document.sources.map((s) => s.publisher)].join(" "));
    return words.every((word) => text.includes(word));
  });
  return (
    <article className="paper documents-page">
      <PageHead title={t("nav.documents")}>
        <p className="content-lead">{t("pages.documentsPage.lead", { count: data.length })}</p>
      </PageHead>
      <search className="documents-search">
        <label htmlFor="documents-filter">{t("pages.documentsPage.filter")}</label>
        <input
          id="documents-filter"
          type="search"
          autoComplete="off"
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
        />
        <output htmlFor="documents-filter">{t("pages.documentsPage.shown", { count: shown.length })}</output>
      </search>
      {shown.length === 0 && <p className="content-note">{t("pages.documentsPage.none")}</p>}
      <ol className="documents-list">
        {shown.map((document) => (
          <Entry key={document.engagement + document.text} document={document} library={library} route={route} />
        ))}
      </ol>
    </article>
  );
}

function Entry({ document, library, route }: { document: DocumentEntry; library: Library; route: Route }) {
  const { language, t } = useSpeech();
  const to = linksFrom(route);
  const e = byId(library.engagements, document.engagement);
  if (!e) return null;
  const more = e.people.length - PARTIES;
  return (
    <li>
      <span className="content-date">{formatDays(language, e.start, e.end, "short")}</span>
      <div>
        <p className="documents-text">{document.text}</p>
        <p>
          <a href={to.page("engagement", e.id)}>{e.title}</a>
        </p>
        <p className="content-note">
          {t("pages.documentsPage.took")}:{" "}
          {e.people.slice(0, PARTIES).map((id, i) => (
            <span key={id}>
              {i > 0 && ", "}
              <a href={to.page("person", id)}>{library.people[id]?.name}</a>
            </span>
          ))}{" "}
          {more > 0 && t("pages.more", { count: more })}
        </p>
        <SourceLinks sources={document.sources} />
      </div>
    </li>
  );
}
