import type { Report } from "./checkData.ts";

/** Rows as a table with aligned columns; numbers stand to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => String(row[i] ?? "").length)));
  const cell = (value: string | number, i: number) =>
    typeof value === "number" ? String(value).padStart(widths[i] ?? 0) : value.padEnd(widths[i] ?? 0);
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `\n\n${title} (${items.length})\n${items.map((item) => `  ${item}`).join("\n")}`;
}

/** The report of `check:data` for a reader at the terminal. */
export function printReport(report: Report): string {
  const { counts } = report;
  const share = (n: number, of: number) => `${n} of ${of}`;
  const overview = table([
    ...Object.entries(counts).map(([name, n]) => [name, String(n)]),
    ["sentences without a second source", share(report.singleSource.length, counts.sentences)],
    ["records without a Hindi source", share(report.withoutHindiSource.length, counts.engagements)],
    ["wordings that differ in Hindi", String(report.variants.length)],
    ["differences between the languages", `${report.differences.length} (${report.excused} more excused)`],
    ["possible duplicates", String(report.possibleDuplicates.length)],
    ["related links one way only", String(report.oneWay.length)],
    ["unused entries", String(report.unused.length)],
  ]);
  const sources = table([
    ["sources", "india", "russia", "other"],
    ...Object.entries(report.sources).map(([language, by]) => [language, by.india ?? 0, by.russia ?? 0, by.other ?? 0]),
  ]);
  return (
    `${overview}\n\n${sources}` +
    section("Records without a Hindi source", report.withoutHindiSource) +
    section(
      "Same day, same people",
      report.possibleDuplicates.map((ids) => ids.join(", ")),
    ) +
    section("To be mended", report.hard)
  );
}
