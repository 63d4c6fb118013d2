import { describe, expect, test } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import { WHOLE } from "../../src/engagements/select.ts";
import { makeLibrary } from "../../src/engagements/summary.ts";
import { reveal, stepTo } from "../../src/timeline/listbox.ts";

const one = makeLibrary(dossier, "en").engagements[0];
const days = ["2024-01-05", "2024-01-20", "2024-02-03", "2024-04-01", "2024-04-09", "2024-04-30"];
const items = days.flatMap((start) => (one ? [{ ...one, id: start, start, end: start }] : []));
const step = (key: string, active: string | null, range = WHOLE) => stepTo(key, items, active, range)?.id ?? null;

describe("a key on the timeline leads", () => {
  test("first to the first engagement in sight, or the first of all", () => {
    expect(step("ArrowRight", null)).toBe("2024-01-05");
    expect(step("PageUp", null, { from: "2024-02-01", to: "2024-04-05" })).toBe("2024-02-03");
    expect(step("ArrowUp", null, { from: "2025-02-01", to: "2025-04-05" })).toBe("2024-01-05");
    expect(step("a", null)).toBeNull();
  });

  test("from there to the next and the one before, and stops at the ends", () => {
    expect([step("ArrowRight", "2024-02-03"), step("ArrowDown", "2024-02-03")]).toEqual(["2024-04-01", "2024-04-01"]);
    expect([step("ArrowLeft", "2024-02-03"), step("ArrowUp", "2024-02-03")]).toEqual(["2024-01-20", "2024-01-20"]);
    expect(step("ArrowLeft", "2024-01-05")).toBe("2024-01-05");
    expect(step("ArrowRight", "2024-04-30")).toBe("2024-04-30");
    expect(step("Home", "2024-04-09")).toBe("2024-01-05");
    expect(step("End", "2024-01-05")).toBe("2024-04-30");
    expect(step("a", "2024-01-05")).toBeNull();
  });

  test("by Page keys to the first engagement of the next month that has one, or of the one before", () => {
    expect(step("PageDown", "2024-01-05")).toBe("2024-02-03");
    expect(step("PageDown", "2024-02-03")).toBe("2024-04-01");
    expect(step("PageDown", "2024-04-01")).toBe("2024-04-30");
    expect(step("PageUp", "2024-04-30")).toBe("2024-02-03");
    expect(step("PageUp", "2024-02-03")).toBe("2024-01-05");
    expect(step("PageUp", "2024-01-20")).toBe("2024-01-05");
  });

  test("nowhere when there is nothing", () => {
    for (const key of ["ArrowRight", "Home", "End", "PageDown"]) expect(stepTo(key, [], null, WHOLE)).toBeNull();
  });
});

describe("the range for an engagement that a key leads to", () => {
  const july = { from: "2024-07-01", to: "2024-07-30" };
  const on = (start: string) => reveal(july, { start, end: start });

  test("stays when the first day is in it, to the very edge", () => {
    for (const day of ["2024-07-01", "2024-07-15", "2024-07-30"]) expect(on(day)).toBe(july);
  });

  test("moves as little as needed, with a tenth of room, and keeps its length", () => {
    expect(on("2024-06-30")).toEqual({ from: "2024-06-27", to: "2024-07-26" });
    expect(on("2024-07-31")).toEqual({ from: "2024-07-05", to: "2024-08-03" });
    expect(on("2025-07-31")).toEqual({ from: "2025-07-05", to: "2025-08-03" });
  });

  test("keeps within what an address may say, and its length", () => {
    const wide = { from: "2024-06-01", to: "2025-12-31" };
    expect(reveal(wide, { start: "2024-01-10", end: "2024-01-10" })).toEqual({ from: "2023-12-01", to: "2025-07-01" });
    const early = { from: "2024-01-01", to: "2025-08-31" };
    expect(reveal(early, { start: "2025-12-29", end: "2025-12-29" })).toEqual({ from: "2024-06-02", to: "2026-01-31" });
  });
});
