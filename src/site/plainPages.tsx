import { LIBRARY } from "virtual:samvad/files";
import { renderToStaticMarkup } from "react-dom/server";
import { LANGUAGES, type Language } from "../language/locale.ts";
import { belongings, type Site } from "./head.ts";
import { element, tag } from "./html.ts";
import css from "./plain.css?raw";
import { EARLY_SCRIPT, policy } from "./policy.ts";

// Nothing but what the browser needs, so that the hash in the policy names a short text.
const STYLE = css
  .replace(/\/\*.*?\*\//gs, "")
  .replace(/\s+/g, " ")
  .trim();

/** A page outside the app: its own style and scripts stand in it, named by their hashes in its policy. */
function plainDocument(site: Site, script: string, head: readonly string[], body: string): string {
  const title = `${site.t.hi("site.name")} · ${site.t.en("site.name")}`;
  const lines = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    tag("meta", { "http-equiv": "Content-Security-Policy", content: policy([EARLY_SCRIPT, script], [STYLE]) }),
    element("title", {}, title),
    `<script>${EARLY_SCRIPT}</script>`,
    ...head,
    `<style>${STYLE}</style>`,
  ];
  const main = `${body}\n<script type="module">${script}</script>`;
  return `<!doctype html>\n<html lang="hi">\n<head>\n${lines.join("\n")}\n</head>\n<body>\n${main}\n</body>\n</html>\n`;
}

function Mark({ site }: { site: Site }) {
  return (
    <p className="mark">
      <span lang="hi">{site.t.hi("site.name")}</span> <span lang="en">{site.t.en("site.name")}</span>
    </p>
  );
}

/** `/`: both languages side by side; the script goes on to one of them. */
export function choicePage(site: Site, script: string): string {
  const absolute = (path: string) => (site.address ?? "./") + path;
  const head = [
    tag("meta", { name: "description", content: LANGUAGES.map((l) => site.t[l]("site.tagline")).join(" ") }),
    tag("link", { rel: "canonical", href: absolute("") }),
    ...LANGUAGES.map((l) => tag("link", { rel: "alternate", hreflang: l, href: absolute(`${l}/`) })),
    tag("link", { rel: "alternate", hreflang: "x-default", href: absolute("") }),
    ...belongings("hi", (path) => path, site.t.hi),
  ];
  const body = renderToStaticMarkup(
    <main>
      <Mark site={site} />
      <div className="two">
        {LANGUAGES.map((language) => (
          <section key={language} lang={language}>
            <h1>{site.t[language]("site.tagline")}</h1>
            <p>{site.t[language]("head.say.start", { count: site.dossier.engagements.length })}</p>
            <a className="go" href={`${language}/`} hrefLang={language}>
              {site.t[language]("gate.read")}
            </a>
          </section>
        ))}
      </div>
    </main>,
  );
  return plainDocument(site, script, head, body);
}

const LINKS = ["people", "places", "documents", "about"] as const;

function Lost({ site, language, root }: { site: Site; language: Language; root: string }) {
  const t = site.t[language];
  const link = (path: string, words: string) => (
    <a href={root + path} data-to={path}>
      {words}
    </a>
  );
  return (
    <section lang={language}>
      <h1>{t("lost.title")}</h1>
      <p>{t("lost.explain")}</p>
      <div data-near={language} hidden>
        <h2>{t("lost.near")}</h2>
        <ul />
      </div>
      <ul className="links">
        <li>{link(`${language}/`, t("lost.start"))}</li>
        {LINKS.map((page) => (
          <li key={page}>{link(`${language}/${page}/`, t(`lost.${page}`))}</li>
        ))}
      </ul>
    </section>
  );
}

/**
 * `/404.html`, which a host shows under any address. Its links are absolute with the site's address; without one they
 * lead to the host's root until the script has found the site's.
 */
export function missingPage(site: Site, script: string, sheet: string): string {
  const root = site.address ? new URL(site.address).pathname : null;
  const { hi, en } = site.t;
  const body = renderToStaticMarkup(
    <main
      data-probe={site.assets?.script}
      data-sheet={sheet}
      data-hi={LIBRARY.hi}
      data-en={LIBRARY.en}
      data-root={root ?? undefined}
    >
      <Mark site={site} />
      <p>
        <code data-asked="" />
      </p>
      <div className="two">
        {LANGUAGES.map((language) => (
          <Lost key={language} site={site} language={language} root={root ?? "/"} />
        ))}
      </div>
      <search className="search" hidden>
        <label htmlFor="words">
          <span lang="hi">{hi("lost.search")}</span> · <span lang="en">{en("lost.search")}</span>
        </label>
        <input id="words" type="search" autoComplete="off" />
        {LANGUAGES.map((language) => (
          <button key={language} type="button" lang={language} data-search={language}>
            {site.t[language]("lost.go")}
          </button>
        ))}
      </search>
    </main>,
  );
  return plainDocument(site, script, [tag("meta", { name: "robots", content: "noindex" })], body);
}
