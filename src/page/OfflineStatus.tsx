import { WifiOff } from "lucide-react";
import { Suspense, use, useEffect, useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { isLanguage, LANGUAGES, type Language, OWN_NAME } from "../language/locale.ts";
import { type Translate, translator } from "../language/messages.ts";
import "./offline.css";
import { loadTexts } from "./texts.ts";

/** What `offline/register.ts` tells of one language; sizes in bytes. */
interface Stored {
  readonly state: "none" | "storing" | "whole" | "failed";
  readonly done: number;
  readonly total: number;
}

/** Use without network as `offline/register.ts` gives it: this room does not import that one. */
interface OfflineStore {
  read(): {
    readonly online: boolean;
    readonly possible: boolean;
    readonly newVersion: boolean;
    readonly languages: Readonly<Record<string, Stored>>;
  };
  subscribe(changed: () => void): () => void;
  open(language: string): void;
  save(language: string): void;
  take(): void;
}

/** The language that the page shows; it changes in place. */
function readLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : "hi";
}

function watchLanguage(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
  return () => observer.disconnect();
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

function LanguageLine(props: { language: Language; stored: Stored; t: Translate; save: () => void }) {
  const { stored, t, save } = props;
  const language = OWN_NAME[props.language];
  const size = megabytes(stored.total);
  if (stored.state === "whole") return <li>{t("offline.saved", { language })}</li>;
  if (stored.state === "storing") {
    const percent = Math.floor((stored.done / Math.max(stored.total, 1)) * 100);
    return <li>{t("offline.saving", { language, percent, size })}</li>;
  }
  const failed = stored.state === "failed";
  return (
    <li>
      {failed && `${t("offline.failed", { language })} `}
      <button type="button" className="text-button" onClick={save}>
        {failed ? t("offline.again") : t("offline.save", { language, size })}
      </button>
    </li>
  );
}

function Note({ store, t }: { store: OfflineStore; t: Translate }) {
  const { online, newVersion } = useSyncExternalStore(store.subscribe, store.read);
  const [later, setLater] = useState(false);
  const update = newVersion && !later && online;
  return (
    <div role="status" className={online && !update ? "visually-hidden" : "offline-note"}>
      {!online && (
        <>
          <WifiOff size={16} strokeWidth={1.6} aria-hidden="true" /> {t("offline.now")}
        </>
      )}
      {update && (
        <>
          {t("offline.newVersion")}{" "}
          <button type="button" className="text-button" onClick={store.take}>
            {t("offline.reload")}
          </button>{" "}
          <button type="button" className="text-button" onClick={() => setLater(true)}>
            {t("offline.dismiss")}
          </button>
        </>
      )}
    </div>
  );
}

function OfflineStatus({ store, root }: { store: OfflineStore; root: string }) {
  const language = useSyncExternalStore(watchLanguage, readLanguage);
  const t = translator(language, use(loadTexts(root, language, false)).messages);
  const { possible, languages } = useSyncExternalStore(store.subscribe, store.read);
  useEffect(() => store.open(language), [store, language]);
  const known = LANGUAGES.flatMap((one) => (languages[one] ? [{ one, stored: languages[one] }] : []));
  return (
    <>
      <Note store={store} t={t} />
      {possible && known.length > 0 && (
        <aside className="offline" aria-label={t("offline.title")} lang={language}>
          <ul>
            {known.map(({ one, stored }) => (
              <LanguageLine key={one} language={one} stored={stored} t={t} save={() => store.save(one)} />
            ))}
          </ul>
        </aside>
      )}
    </>
  );
}

/** Shows at the page's end what is stored for use without network, and in a note when there is none, or when a new
 * version waits. `box` is an element outside the app. */
export function showOffline(box: HTMLElement, root: string, store: OfflineStore): void {
  createRoot(box).render(
    <Suspense fallback={null}>
      <OfflineStatus root={root} store={store} />
    </Suspense>,
  );
}
