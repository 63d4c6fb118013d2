import "./engagement.css";
import { type KeyboardEvent, useState } from "react";
import type { Route } from "../browse/route.ts";
import type { View } from "../browse/view.ts";
import type { Engagement } from "../engagements/schema.ts";
import type { Library, Summary } from "../engagements/summary.ts";
import { formatDays } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { otherLanguage } from "../language/locale.ts";
import { Actions } from "./Actions.tsx";
import { DetailBar } from "./DetailBar.tsx";
import { Doubts } from "./Doubts.tsx";
import { Facts } from "./Facts.tsx";
import { ParallelLink } from "./ParallelLink.tsx";
import { type OpenNote, Points } from "./Points.tsx";
import { PrintFoot } from "./PrintFoot.tsx";
import { Related } from "./Related.tsx";
import { Sources } from "./Sources.tsx";
import { Title } from "./Title.tsx";

export interface DetailProps {
  /** The absolute address of the site's root. */
  readonly root: string;
  readonly summary: Summary;
  /** The whole record, with the publishers' names in place of their ids. */
  readonly record: Engagement;
  readonly library: Library;
  readonly route: Route;
  readonly view: View;
  /** Its neighbours by date within the selection. */
  readonly earlier: Summary | null;
  readonly later: Summary | null;
  readonly onClose: () => void;
  /** Where closing leads, for when there is no JavaScript. */
  readonly closeHref: string;
  readonly onParallel?: (parallel: boolean) => void;
  /** True: a dialog that fills the screen; the caller makes the rest of the page inert. False: a region beside it. */
  readonly modal: boolean;
}

/** An open engagement. */
export function Detail(props: DetailProps) {
  const { summary, modal, onClose } = props;
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  const dialog = modal ? ({ role: "dialog", "aria-modal": true } as const) : {};
  return (
    <section
      className="detail"
      data-detail={summary.id}
      aria-labelledby="engagement-title"
      onKeyDown={closeByEscape}
      {...dialog}
    >
      <DetailBar {...props} />
      <Body key={summary.id} {...props} />
      <Actions {...props} />
    </section>
  );
}

function Body(props: DetailProps) {
  const { summary, record, library, route, view, modal, onParallel } = props;
  const { language, t } = useSpeech();
  const [note, setNote] = useState<OpenNote | null>(null);
  const closeNote = () => {
    if (note) document.getElementById(note.mark)?.focus();
    setNote(null);
  };
  const closeNoteByEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !note) return;
    event.preventDefault();
    closeNote();
  };
  const { parallel } = view;
  const points = { record, parallel, note, onNote: (next: OpenNote | null) => (next ? setNote(next) : closeNote()) };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up here from the links within
    <div className="detail-body" onKeyDown={closeNoteByEscape}>
      <p className="detail-days">{formatDays(language, record.start, record.end, "weekday")}</p>
      <Title text={record.title[language]} modal={modal} />
      {parallel && (
        <p className="detail-title-other" lang={otherLanguage(language)}>
          {record.title[otherLanguage(language)]}
        </p>
      )}
      <Facts record={record} library={library} route={route} />
      <section aria-labelledby="happened-title">
        <div className="happened-head">
          <h3 id="happened-title" className="visually-hidden">
            {t("detail.happened")}
          </h3>
          <ParallelLink route={route} view={view} summary={summary} {...(onParallel && { onParallel })} />
        </div>
        <Points kind="sentence" points={record.points} {...points} />
      </section>
      <Doubts record={record} parallel={parallel} />
      {record.documents.length > 0 && (
        <section className="documents" aria-labelledby="documents-title">
          <h3 id="documents-title">{t("detail.documents")}</h3>
          <Points kind="document" points={record.documents} {...points} />
        </section>
      )}
      <Sources record={record} marked={note?.source ?? null} />
      <Related summary={summary} library={library} route={route} view={view} />
      <PrintFoot />
    </div>
  );
}
