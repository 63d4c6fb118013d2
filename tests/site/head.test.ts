import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { attribute, PAGES, read } from "./dist.ts";

/** The sources of a directive of a page's policy. */
function directives(html: string): ReadonlyMap<string, readonly string[]> {
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map(policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1)]));
}

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const content = (html: string, tag: RegExp) => tag.exec(html)?.[1] ?? "";

test("every page has a title and a description of its own, in its language", () => {
  const titles = new Map<string, string>();
  for (const page of PAGES) {
    const html = read(page);
    const title = content(html, /<title>([^<]*)<\/title>/);
    const description = content(html, /<meta name="description" content="([^"]*)"/);
    const script = page.startsWith("hi/") ? /[\u0900-\u097f]/ : /[A-Za-z]/;
    expect(title, page).toMatch(script);
    expect(description, page).toMatch(script);
    expect(html, page).toContain(`<html lang="${page.slice(0, 2)}"`);
    titles.set(page, title);
  }
  const lists = [...titles].filter(([page]) => !/(engagements|people)\/[^/]+\//.test(page)).map(([, title]) => title);
  // Two people, or two calls of the leaders, may have the same name.
  expect(new Set(lists).size).toBe(lists.length);
});

test("every page names itself and its pair in the other language", () => {
  for (const page of PAGES) {
    const html = read(page);
    const links = html.match(/<link [^>]*>/g) ?? [];
    const alternate = (language: string) =>
      links.filter((link) => link.includes(`hreflang="${language}"`)).flatMap((link) => attribute(link, "href"));
    const own = page.slice(0, 2);
    const other = own === "hi" ? "en" : "hi";
    const canonical = links
      .filter((link) => link.includes('rel="canonical"'))
      .flatMap((link) => attribute(link, "href"));
    expect(canonical, page).toHaveLength(1);
    expect(alternate(own), page).toEqual(canonical);
    expect(alternate(other).join(), page).toContain(`${other}/${page.slice(3).replace("index.html", "")}`);
    expect(alternate("x-default"), page).toHaveLength(1);
  }
});

test("every page has what is shown where it is shared, its manifest, icon, feed and structured data", () => {
  for (const page of PAGES) {
    const html = read(page);
    const language = page.slice(0, 2);
    for (const name of ["og:title", "og:description", "og:image", "og:url", "og:locale"])
      expect(content(html, new RegExp(`property="${name}" content="([^"]+)"`)), `${page} ${name}`).not.toBe("");
    expect(html, page).toContain(`manifest.${language}.webmanifest`);
    expect(html, page).toContain("feed.xml");
    expect(html, page).toContain('rel="icon"');
    expect(html.match(/name="theme-color"/g), page).toHaveLength(2);
    const data = JSON.parse(content(html, /<script type="application\/ld\+json">(.*?)<\/script>/s));
    expect(data["@context"]).toBe("https://schema.org");
    const types = data["@graph"].map((node: { "@type": string }) => node["@type"]);
    if (/engagements\//.test(page)) expect(types).toContain("Event");
    if (/^..\/index/.test(page)) expect(types).toContain("WebSite");
    if (/^..\/about\//.test(page)) expect(types).toContain("Dataset");
    if (!/^..\/index/.test(page)) expect(types).toContain("BreadcrumbList");
  }
});

test("every page has a policy that lets in nothing from elsewhere and names its scripts by hash", () => {
  for (const page of [...PAGES, "index.html", "404.html"]) {
    const html = read(page);
    const policy = directives(html);
    const before = html.slice(0, html.indexOf("Content-Security-Policy"));
    expect(before, `${page}: nothing stands before the policy`).not.toMatch(/<(script|link|style)/);
    expect(policy.get("default-src"), page).toEqual(["'none'"]);
    expect(policy.get("base-uri"), page).toEqual(["'none'"]);
    expect(policy.get("form-action"), page).toEqual(["'none'"]);
    expect(policy.get("require-trusted-types-for"), page).toEqual(["'script'"]);
    expect([...policy.values()].flat().join(" "), page).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    const scripts = [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
    expect(scripts.length, page).toBeGreaterThan(0);
    for (const text of scripts) expect(policy.get("script-src"), page).toContain(hash(text));
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = ""]) => text);
    for (const text of styles) expect(policy.get("style-src"), page).toContain(hash(text));
    expect(html, page).not.toMatch(/<[^>]+\sstyle="/);
    expect(html, page).not.toMatch(/<[^>]+\son[a-z]+="/);
  }
});

test("a page asks early only for the fonts of its script and for the data it wakes up with", () => {
  for (const page of PAGES) {
    const preloads = (read(page).match(/<link [^>]*rel="preload"[^>]*>/g) ?? []).flatMap((link) =>
      attribute(link, "href"),
    );
    const fonts = preloads.filter((link) => link.endsWith(".woff2"));
    expect(fonts.length, page).toBeGreaterThan(0);
    for (const font of fonts) expect(font, page).toMatch(page.startsWith("hi/") ? /devanagari/ : /latin|mark/);
    expect(
      preloads.filter((link) => link.includes(`library.${page.slice(0, 2)}`)),
      page,
    ).toHaveLength(1);
  }
});
