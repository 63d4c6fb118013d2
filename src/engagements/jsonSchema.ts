import { z } from "zod";
import { engagementSchema } from "./schema.ts";

/**
 * The JSON Schema (draft 2020-12) of a record as its file holds it, made of `engagementSchema`. Editors check records
 * against it as one types: `data/engagement.schema.json` is its committed text, and a test holds the two together.
 */
export function engagementJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(engagementSchema, { target: "draft-2020-12", io: "input" });
  return { $schema, title: "An official engagement between India and Russia", ...schema };
}
