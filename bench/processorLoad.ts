import { cpus } from "node:os";
import { setTimeout as wait } from "node:timers/promises";

/** Processor time until now over all processors, in ms: all of it, and what was idle. */
function times(): { all: number; idle: number } {
  const sums = cpus().map(({ times }) => ({ all: Object.values(times).reduce((a, b) => a + b, 0), idle: times.idle }));
  return sums.reduce((a, b) => ({ all: a.all + b.all, idle: a.idle + b.idle }));
}

/** The share of the processors that others use, 0 to 1, over `ms`. The load average would still tell of what ended a
 * minute ago. */
export async function processorLoad(ms = 2000): Promise<number> {
  const before = times();
  await wait(ms);
  const after = times();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
}
