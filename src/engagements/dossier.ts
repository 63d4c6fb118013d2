import type { Dossier } from "./schema.ts";
import { type Fault, validate } from "./validate.ts";

const files = import.meta.glob("./data/**/*.json", { eager: true, import: "default" });

/** One line per fault, as the build prints them. */
export function describeFaults(faults: readonly Fault[]): string {
  const lines = faults.map((f) => `  ${f.file}, ${f.field}: ${f.wrong}. ${f.mend}`);
  return `${faults.length} ${faults.length === 1 ? "fault" : "faults"} in the data:\n${lines.join("\n")}`;
}

function load(): Dossier {
  const named = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path.replace("./data/", ""), content]),
  );
  const { dossier, faults } = validate(named);
  if (faults.length > 0) throw new Error(describeFaults(faults));
  return dossier;
}

/** All facts, validated once. Only the build and the tests read it; the browser gets a `Library`. */
export const dossier: Dossier = load();
