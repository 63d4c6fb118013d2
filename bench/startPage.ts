import { type Manifest, readAssets } from "../src/site/assets.ts";
import { renderPage, SITE } from "../src/site/prerender.tsx";

/** The HTML of the English start page of the dossier that this was built with. Runs in the server build only. */
export function startPage(template: string, manifest: Manifest): string {
  return renderPage("en/", template, { ...SITE, assets: readAssets(manifest) }).html;
}
