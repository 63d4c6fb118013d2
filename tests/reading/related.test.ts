import { expect, test } from "vitest";
import { reasonOf, relationsOf } from "../../src/reading/related.ts";
import { LIBRARY, summary } from "./setUp.tsx";

const reason = (a: string, b: string) => reasonOf(summary(a), summary(b), LIBRARY.en);

test("the same series of forums is the first reason", () => {
  expect(
    reason("2024-07-09-annual-summit-22-moscow", "2025-12-04-putin-state-visit-annual-summit-23-new-delhi"),
  ).toEqual({ kind: "forum" });
});

test("shared days, then days in a row", () => {
  const talks = "2025-08-21-jaishankar-lavrov-moscow";
  expect(reason(talks, "2025-08-21-jaishankar-putin-moscow")).toEqual({ kind: "days" });
  expect(reason(talks, "2025-08-20-irigc-tec-26-moscow")).toEqual({ kind: "next" });
});

test("the same people of both sides, then one person by name", () => {
  expect(reason("2025-08-21-jaishankar-lavrov-moscow", "2025-07-15-jaishankar-lavrov-tianjin")).toEqual({
    kind: "people",
  });
  expect(reason("2025-08-21-jaishankar-lavrov-moscow", "2025-11-19-jaishankar-manturov-moscow")).toEqual({
    kind: "person",
    name: "S. Jaishankar",
  });
});

test("no reason is made up", () => {
  expect(reason("2024-01-15-modi-putin-call", "2025-02-14-ins-tushil-karwar")).toBeNull();
});

test("relations are the same from both sides and never name the engagement itself", () => {
  for (const e of LIBRARY.en.engagements)
    for (const { engagement, reason } of relationsOf(e, LIBRARY.en)) {
      expect(engagement.id).not.toBe(e.id);
      const back = relationsOf(engagement, LIBRARY.en).find((r) => r.engagement.id === e.id);
      expect(back?.reason?.kind).toBe(reason?.kind);
    }
});
