import { BOUNDS, type Range } from "../engagements/select.ts";
import {
  defaultView,
  FILTERS,
  type Filter,
  type Ignored,
  isDay,
  type Known,
  LONGEST_QUERY,
  type View,
  withinBounds,
} from "./view.ts";

/** A view read from a query, with the parts that were ignored one by one. */
export interface Parsed {
  readonly view: View;
  readonly ignored: readonly Ignored[];
}

function readRange(params: URLSearchParams, fallback: Range, ignored: Ignored[]): Range {
  const asked = { from: params.get("from"), to: params.get("to") };
  const found: { from: string; to: string } = { ...fallback };
  for (const name of ["from", "to"] as const) {
    const value = asked[name];
    if (value === null) continue;
    if (!isDay(value)) ignored.push({ name, value, why: "not-a-day" });
    else if (value < BOUNDS.from || value > BOUNDS.to) ignored.push({ name, value, why: "outside" });
    else found[name] = value;
  }
  if (found.from > found.to) {
    ignored.push({ name: "from–to", value: `${found.from} – ${found.to}`, why: "reversed" });
    return fallback;
  }
  return withinBounds(found);
}

function readIds(params: URLSearchParams, name: Filter, known: Known, ignored: Ignored[]): readonly string[] {
  const found: string[] = [];
  for (const value of (params.get(name) ?? "").split(",").filter(Boolean)) {
    const ids = name === "person" ? value.replaceAll(" ", "+").split("+") : [value];
    const written = ids.join("+");
    if (!ids.every((id) => known[name].has(id))) ignored.push({ name, value: written, why: "unknown" });
    else if (!found.includes(written)) found.push(written);
  }
  return found;
}

function readFlag(params: URLSearchParams, name: string, ignored: Ignored[]): boolean {
  const value = params.get(name);
  if (value !== null && value !== "1") ignored.push({ name, value, why: "unknown" });
  return value === "1";
}

function readSort(params: URLSearchParams, ignored: Ignored[]): View["sort"] {
  const value = params.get("sort");
  if (value !== null && value !== "newest" && value !== "oldest") ignored.push({ name: "sort", value, why: "unknown" });
  return value === "newest" ? "newest" : "oldest";
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u001f\u007f]+/g;

/** Half a character, as some input methods give for a moment and as a cut leaves behind; it cannot be written. */
const HALF = /\p{Surrogate}/gu;

function readText(params: URLSearchParams): string {
  return (params.get("q") ?? "").replace(CONTROL, " ").slice(0, LONGEST_QUERY).replace(HALF, "");
}

/** The view of a query ("?from=…"). Never throws; what is broken or unknown is ignored alone and listed. */
export function parseView(search: string, known: Known, fallback: Range): Parsed {
  const params = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name);
    for (const value of values.slice(1)) ignored.push({ name, value, why: "twice" });
  }
  const lists = Object.fromEntries(FILTERS.map((name) => [name, readIds(params, name, known, ignored)]));
  const view: View = {
    ...defaultView(fallback),
    ...readRange(params, fallback, ignored),
    ...(lists as Record<Filter, readonly string[]>),
    documents: readFlag(params, "documents", ignored),
    q: readText(params),
    sort: readSort(params, ignored),
    parallel: readFlag(params, "parallel", ignored),
  };
  return { view, ignored };
}

/** The query of a view ("" or "?from=…"); what equals the default is left out. `parseView` reads it back. */
export function serializeView(view: View, fallback: Range): string {
  const params: string[] = [];
  const add = (name: string, value: string) => params.push(`${name}=${value}`);
  if (view.from !== fallback.from) add("from", view.from);
  if (view.to !== fallback.to) add("to", view.to);
  for (const name of FILTERS) if (view[name].length > 0) add(name, view[name].join(","));
  if (view.documents) add("documents", "1");
  const q = view.q.replace(HALF, "");
  if (q.trim() !== "") add("q", encodeURIComponent(q).replaceAll("%20", "+"));
  if (view.sort === "newest") add("sort", "newest");
  if (view.parallel) add("parallel", "1");
  return params.length === 0 ? "" : `?${params.join("&")}`;
}
