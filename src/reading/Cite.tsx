import { Quote } from "lucide-react";
import { useRef, useState } from "react";
import { dayOf } from "../language/dates.ts";
import { useSpeech } from "../language/LanguageContext.tsx";
import { type Cited, cite, FORMATS, type Format } from "./cite.ts";
import { Popup } from "./Popup.tsx";
import { useCopy } from "./useCopy.ts";

/** Offers citations of an engagement or a view. `cited` is asked for when the window opens. */
export function Cite({ cited }: { cited: () => Cited }) {
  const { t } = useSpeech();
  const [opened, setOpened] = useState<Cited | null>(null);
  return (
    <>
      <button type="button" className="button" data-action="cite" onClick={() => setOpened(cited())}>
        <Quote size={16} strokeWidth={1.6} aria-hidden />
        {t("cite.title")}
      </button>
      {opened && (
        <Popup title={t("cite.title")} onClose={() => setOpened(null)}>
          <Citations cited={opened} accessed={dayOf(Date.now() - new Date().getTimezoneOffset() * 60_000)} />
        </Popup>
      )}
    </>
  );
}

/** The citation in a chosen format. `accessed` is the ISO day on which the page is seen, by the reader's calendar. */
export function Citations({ cited, accessed }: { cited: Cited; accessed: string }) {
  const { language, t } = useSpeech();
  const [format, setFormat] = useState<Format>("plain");
  const field = useRef<HTMLTextAreaElement>(null);
  const { copied, copy, reset } = useCopy(field);
  const text = cite(format, cited, t, accessed);
  const choose = (chosen: Format) => {
    setFormat(chosen);
    reset();
  };
  return (
    <>
      <fieldset className="formats">
        <legend className="visually-hidden">{t("cite.formats")}</legend>
        {FORMATS.map((name) => (
          <label key={name}>
            <input type="radio" name="format" checked={name === format} onChange={() => choose(name)} />
            {t(`cite.${name}`)}
          </label>
        ))}
      </fieldset>
      <textarea
        ref={field}
        className="copy-field"
        readOnly
        rows={9}
        lang={language}
        value={text}
        aria-label={t(`cite.${format}`)}
      />
      <div className="copy-row">
        <button type="button" className="button" data-action="copy" onClick={() => copy(text)}>
          {t("cite.copy")}
        </button>
        <p role="status">{copied !== "not-yet" && t(`copy.${copied}`)}</p>
      </div>
    </>
  );
}
