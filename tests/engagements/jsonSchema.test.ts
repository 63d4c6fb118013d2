import { expect, test } from "vitest";
import { engagementJsonSchema } from "../../src/engagements/jsonSchema.ts";
import { engagementSchema } from "../../src/engagements/schema.ts";

const FILE = "../../src/engagements/data/engagement.schema.json";

test("the committed JSON Schema is the one that the records' schema gives", async () => {
  // After a change of schema.ts: npx vitest run tests/engagements/jsonSchema.test.ts -u
  await expect(`${JSON.stringify(engagementJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(FILE);
});

test("the JSON Schema names every field of a record, asks for all but $schema, and allows no other", () => {
  const schema = engagementJsonSchema() as { properties: object; required: string[]; additionalProperties: boolean };
  const fields = Object.keys(engagementSchema.shape);
  expect(Object.keys(schema.properties)).toEqual(fields);
  expect(schema.required).toEqual(fields.filter((field) => field !== "$schema"));
  expect(schema.additionalProperties).toBe(false);
});
