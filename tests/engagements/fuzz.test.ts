import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Path, writePath } from "../../src/engagements/loose.ts";
import { type Files, validate } from "../../src/engagements/validate.ts";
import { FILES, RECORD } from "./realFiles.ts";

/** A record and the entries of the vocabularies, a few of each: small, so that many inputs can be tried. */
const FEW: Files = Object.fromEntries(
  Object.entries(FILES)
    .filter(([file]) => !/^\d{4}\//.test(file) || file === RECORD)
    .map(([file, content]) => {
      if (file === RECORD) return [file, content];
      if (Array.isArray(content)) return [file, content.slice(0, 1)];
      return [file, Object.fromEntries(Object.entries(content as object).slice(0, 5))];
    }),
);

/** Every path within a value. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inside.flatMap(([step, child]) => pathsIn(child, [...path, step]))];
}

/** A copy of the value with something else at the path; `undefined` takes the place away. */
function withAt(value: unknown, path: Path, other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  const inside = withAt(copy[step], rest, other);
  if (inside === undefined && !Array.isArray(copy)) delete copy[step];
  else copy[step] = inside;
  return copy;
}

const place = fc.constantFrom(
  ...Object.keys(FEW).flatMap((file) => pathsIn(FEW[file]).map((path) => ({ file, path }))),
);
const anything = fc.oneof(
  fc.anything({ maxDepth: 2, withBigInt: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom("__proto__", "constructor", "2025-02-30", "https://", -0, Number.NaN, Number.POSITIVE_INFINITY),
);

test("no change of any place of any file makes the validation throw, and each fault says where, what and how to mend", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, anything), { minLength: 1, maxLength: 4 }), (changes) => {
      const files: Record<string, unknown> = { ...FEW };
      for (const [{ file, path }, other] of changes) files[file] = withAt(files[file], path, other);
      const { faults } = validate(files);
      const dumb = faults.filter((f) => [f.file, f.field, f.wrong, f.mend].some((text) => text.trim() === ""));
      expect(dumb).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test("files of any kind never make it throw", () => {
  const name = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(FEW), "2024/2024-01-01-x.json", "__proto__"));
  fc.assert(
    fc.property(fc.oneof(fc.dictionary(name, fc.anything()), fc.anything()), (files) => {
      expect(validate(files as Files).faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test("a value that nobody would write gets through nowhere in a record, and its place is named", () => {
  for (const path of pathsIn(FEW[RECORD])) {
    const files = { ...FEW, [RECORD]: withAt(FEW[RECORD], path, { odd: [] }) };
    const fields = validate(files)
      .faults.filter(({ file }) => file === RECORD)
      .map(({ field }) => field);
    const field = writePath(path);
    const named = fields.some((f) => f === field || f.startsWith(`${field}.`) || (path.length === 0 && f === "odd"));
    expect(named, `${field}: ${fields.join(", ")}`).toBe(true);
  }
});

test("a ring of objects and a depth of ten thousand are faults, not crashes", () => {
  const ring: Record<string, unknown> = { id: "x" };
  ring.title = ring;
  let deep: unknown = "end";
  for (let i = 0; i < 10_000; i += 1) deep = [deep];
  for (const odd of [ring, { id: deep }, deep])
    expect(validate({ ...FEW, [RECORD]: odd }).faults.some(({ file }) => file === RECORD)).toBe(true);
});
