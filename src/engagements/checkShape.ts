import type { z } from "zod";
import { at, isObject, show, type Tell, writePath } from "./loose.ts";

type Issue = z.core.$ZodIssue;

/** How each type of value is called in a fault. */
const TYPE: Readonly<Record<string, string>> = {
  string: "a text in quotes",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "an object in { }",
  record: "an object in { }",
  array: "a list in [ ]",
};

const FORMAT: Readonly<Record<string, readonly [string, string]>> = {
  date: ["is no calendar day", "Write a day that exists as YYYY-MM-DD, such as 2025-08-21"],
  url: ["is no web address", "Write the whole address, beginning with https://"],
};

function oneOf(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

function size(issue: Extract<Issue, { code: "too_small" | "too_big" }>): readonly [string, string] {
  const small = issue.code === "too_small";
  const limit = issue.code === "too_small" ? issue.minimum : issue.maximum;
  if (issue.origin === "array") return ["The list is empty", "Add at least one entry."];
  if (issue.origin === "string") return ["The text is empty", "Write the text."];
  return [`The number is too ${small ? "small" : "big"}`, `Write ${limit} or ${small ? "more" : "less"}.`];
}

function format(issue: Extract<Issue, { code: "invalid_format" }>, value: unknown): readonly [string, string] {
  const known = FORMAT[issue.format];
  if (known) return [`${show(value)} ${known[0]}`, `${known[1]}.`];
  return [`${show(value)} is not written as it must be`, `Write it so: ${issue.message}.`];
}

/** What is wrong and how to mend it, for one issue of the schema at a value. */
function explain(issue: Issue, value: unknown): readonly [string, string] {
  if (issue.code === "invalid_value") {
    const mend = `Write one of ${oneOf(issue.values)}.`;
    return [value === undefined ? "The field is missing" : `${show(value)} is not one of the allowed values`, mend];
  }
  if (issue.code === "invalid_type") {
    const wanted = TYPE[issue.expected] ?? issue.expected;
    if (value === undefined) return ["The field is missing", `Add it as ${wanted}.`];
    return [`Here stands ${show(value)}, not ${wanted}`, `Write ${wanted}.`];
  }
  if (issue.code === "too_small" || issue.code === "too_big") return size(issue);
  if (issue.code === "invalid_format") return format(issue, value);
  if (issue.code === "invalid_key") {
    return ["The id is not written as it must be", `Write it so: ${issue.issues[0]?.message ?? issue.message}.`];
  }
  return [issue.message, "Look at the same field in a neighbouring record."];
}

/**
 * Tells of all that the schema does not allow in a value; gives the parsed value, a copy of its own, or null when
 * something was wrong.
 */
export function checkShape<T>(schema: z.ZodType<T>, value: unknown, tell: Tell): T | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    if (issue.code === "unrecognized_keys") {
      const known = isObject(at(value, ...path)) ? "Remove it, or correct its name." : "Remove it.";
      for (const key of issue.keys) tell(writePath([...path, key]), "No such field is known here", known);
    } else {
      tell(writePath(path), ...explain(issue, at(value, ...path)));
    }
  }
  return null;
}
