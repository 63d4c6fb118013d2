/**
 * Reading of data that may be anything: each function gives what is there, or nothing, and never throws. The checks
 * of the data stand on these, so that a record with one fault is still searched for all the others.
 */

/** Tells of one fault in the file at hand: where in it, what is wrong (no full stop), how to mend it (a sentence). */
export type Tell = (field: string, wrong: string, mend: string) => void;

/** A field of an object: names of keys and positions in arrays. */
export type Path = readonly (string | number)[];

/** True for an object that is no array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at the path, or undefined. Only own fields count. */
export function at(value: unknown, ...path: Path): unknown {
  let found: unknown = value;
  for (const step of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

/** The text at the path, or null when something else is there. */
export function textAt(value: unknown, ...path: Path): string | null {
  const found = at(value, ...path);
  return typeof found === "string" ? found : null;
}

/** The items of the array at the path; none when something else is there. */
export function listAt(value: unknown, ...path: Path): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The keys of a vocabulary, or null when it is no object: then nothing can be checked against it. */
export function keysOf(value: unknown): ReadonlySet<string> | null {
  return isObject(value) ? new Set(Object.keys(value)) : null;
}

/** A path as it is written in a fault: `points[2].src`. */
export function writePath(path: Path): string {
  if (path.length === 0) return "the whole file";
  return path
    .map((step, i) => {
      if (typeof step === "number") return `[${step}]`;
      if (!/^[\w$-]+$/.test(step)) return `[${JSON.stringify(step)}]`;
      return i === 0 ? step : `.${step}`;
    })
    .join("");
}

/** A value as it is shown in a fault, at most some forty characters long. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const written = typeof value === "string" ? JSON.stringify(value) : String(value);
  return written.length > 40 ? `${written.slice(0, 37)}…${typeof value === "string" ? '"' : ""}` : written;
}

/** Every text in a value with its path, depth first, in the order of the file. Knows no depth that is too deep. */
export function textsIn(value: unknown): readonly { readonly path: Path; readonly text: string }[] {
  const found: { path: Path; text: string }[] = [];
  const seen = new Set<object>();
  const open: { path: Path; value: unknown }[] = [{ path: [], value }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value: here } = next;
    if (typeof here === "string") found.push({ path, text: here });
    if (typeof here !== "object" || here === null || seen.has(here)) continue;
    seen.add(here);
    const inside = Array.isArray(here) ? [...here.entries()] : Object.entries(here);
    for (const [step, child] of inside.reverse()) open.push({ path: [...path, step], value: child });
  }
  return found;
}
