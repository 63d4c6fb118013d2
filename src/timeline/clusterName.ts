import { formatDays, formatList } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";
import type { Translate } from "../language/messages.ts";

/** Kinds that have their own words for one and for several; a test holds them against the data. */
export const NAMED_KINDS = [
  "summit",
  "leaders-meeting",
  "leaders-call",
  "message",
  "visit",
  "ministerial",
  "call",
  "commission",
  "consultations",
  "security",
  "defence",
  "exercise",
  "parliament",
  "business",
  "culture",
  "consular",
  "multilateral",
  "announcement",
] as const;

/** A name lists at most so many kinds; the rest are "others". */
const MOST_KINDS = 4;

interface Counted {
  readonly start: string;
  readonly end: string;
  readonly kind: string;
}

function kindText(t: Translate, kind: string, count: number, kinds: Readonly<Record<string, string>>): string {
  const named = NAMED_KINDS.find((known) => known === kind);
  return named ? t(`cluster.kind.${named}`, { count }) : `${kinds[kind] ?? kind} ${count}`;
}

/**
 * The name of a counted mark as a sentence: "7 engagements, 2–11 July 2024: 1 annual summit, 3 ministers’ meetings
 * and 3 visits". Kinds in the order of `kinds` (id → name in the reader's language), the fourth to last as "others".
 * Throws a RangeError when there is nothing to name.
 */
export function clusterName(
  t: Translate,
  language: Language,
  items: readonly Counted[],
  kinds: Readonly<Record<string, string>>,
): string {
  const first = items[0];
  if (!first) throw new RangeError("a counted mark without engagements has no name");
  const start = items.reduce((day, e) => (e.start < day ? e.start : day), first.start);
  const end = items.reduce((day, e) => (e.end > day ? e.end : day), first.end);
  const counts = new Map<string, number>();
  for (const kind of Object.keys(kinds)) counts.set(kind, 0);
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const present = [...counts].filter(([, count]) => count > 0);
  const shown = present.length > MOST_KINDS ? present.slice(0, MOST_KINDS - 1) : present;
  const rest = present.slice(shown.length).reduce((sum, [, count]) => sum + count, 0);
  const texts = shown.map(([kind, count]) => kindText(t, kind, count, kinds));
  if (rest > 0) texts.push(t("cluster.others", { count: rest }));
  return t("cluster.name", {
    count: items.length,
    when: formatDays(language, start, end),
    kinds: formatList(language, texts),
  });
}
