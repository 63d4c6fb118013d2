import { createHash } from "node:crypto";

/**
 * What must be known before the page is painted: the theme that the reader chose, and whether the address asks for
 * another view than the one served (before.css hides the served one until it stands). The one script that stands in the
 * pages; the policy names it by its hash.
 */
export const EARLY_SCRIPT =
  "var r=document.documentElement;if(location.search.length>1)r.dataset.waiting='';" +
  'try{var t=localStorage.getItem("samvad.theme");if(t==="light"||t==="dark")r.dataset.theme=t}catch(e){}';

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * The Content Security Policy of a page with these inline scripts and styles (https://www.w3.org/TR/CSP3/): nothing
 * from other hosts, nothing inline but what is named by its hash, no markup from strings. The one Trusted Types policy
 * is that of `offline/register.ts`, for the address of the service worker.
 */
export function policy(scripts: readonly string[], styles: readonly string[] = []): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hashOf)].join(" "),
    ["style-src 'self'", ...styles.map(hashOf)].join(" "),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types samvad-offline",
  ].join("; ");
}
