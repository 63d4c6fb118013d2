import { execFileSync } from "node:child_process";

/**
 * The day (ISO) of the build: `SOURCE_DATE_EPOCH` when set, else the day of the last commit, else today. Not simply
 * today, so that two builds of one commit give the same bytes (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function buildDay(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  try {
    const told = execFileSync("git", ["log", "-1", "--format=%ct"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return new Date(Number(told.trim()) * 1000).toISOString().slice(0, 10);
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}
