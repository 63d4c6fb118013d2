import type { MouseEvent } from "react";
import type { Engagement, Point } from "../engagements/schema.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { type Language, otherLanguage } from "../language/locale.ts";
import { isPlainClick } from "./click.ts";
import { type Kind, markId } from "./notes.ts";
import { SourceNote } from "./SourceNote.tsx";

/** The mark whose source is open in place. */
export interface OpenNote {
  readonly mark: string;
  readonly source: number;
}

interface PointsProps {
  readonly kind: Kind;
  readonly points: readonly Point[];
  readonly record: Engagement;
  readonly parallel: boolean;
  readonly note: OpenNote | null;
  readonly onNote: (note: OpenNote | null) => void;
}

/** Sentences (or documents), each with its sources; in both languages, one beside the other, when `parallel`. */
export function Points({ kind, points, record, parallel, note, onNote }: PointsProps) {
  const { language } = useSpeech();
  return (
    <ol className={`points points-${kind}`} data-parallel={parallel || undefined}>
      {points.map((point, i) => {
        const place = { kind, nth: i + 1 };
        const mark = (source: number) => markId(place, source);
        const open = note && point.src.some((n) => mark(n) === note.mark) ? note : null;
        const source = open && record.sources.find((s) => s.n === open.source);
        return (
          <li key={mark(0)} className="point">
            <p lang={parallel ? language : undefined}>
              {point[language]}
              <Marks sources={point.src} mark={mark} open={open} onNote={onNote} />
            </p>
            {parallel && <OtherText point={point} language={otherLanguage(language)} />}
            {source && <SourceNote key={source.n} source={source} record={record} onClose={() => onNote(null)} />}
          </li>
        );
      })}
    </ol>
  );
}

function OtherText({ point, language }: { point: Point; language: Language }) {
  return <p lang={language}>{point[language]}</p>;
}

interface MarksProps {
  readonly sources: readonly number[];
  readonly mark: (source: number) => string;
  readonly open: OpenNote | null;
  readonly onNote: (note: OpenNote | null) => void;
}

/** Numbers after a sentence. Without JavaScript they jump to the source; with it they open the source in place. */
function Marks({ sources, mark, open, onNote }: MarksProps) {
  const { t } = useSpeech();
  return sources.map((n) => {
    const id = mark(n);
    const isOpen = open?.mark === id;
    const toggle = (event: MouseEvent) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      onNote(isOpen ? null : { mark: id, source: n });
    };
    return (
      // The no-break space keeps a mark on the line of the last word; after a danda it needs the word joiner to do so
      // (Unicode line breaking, LB11 and LB12a).
      <span key={n} className="source-marks">
        {"\u2060\u00a0"}
        <a
          id={id}
          className="source-mark"
          href={`#source-${n}`}
          aria-label={t("detail.source", { n })}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {n}
        </a>
      </span>
    );
  });
}
