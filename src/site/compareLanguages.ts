import type { Dossier, Engagement } from "../engagements/schema.ts";
import type { Language, Text } from "../language/locale.ts";
import { lackingNames, type Mention, nameFinder } from "./namesIn.ts";
import { type Named, numbersIn } from "./numbersIn.ts";

/** Something that one language of a text names and the other does not. */
export interface Difference {
  /** Id of the engagement, or "report" or "tours". */
  readonly id: string;
  /** Where in it: `points[2]`. */
  readonly point: string;
  /** What: "number 45", "day 4/12", "person ajit-doval". */
  readonly what: string;
  /** The language that names it. */
  readonly only: Language;
  readonly text: Text;
}

/** What stands in `a` and not in `b`, as often as it does. */
function lacking<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  const rest = [...b];
  return a.filter((item) => {
    const i = rest.indexOf(item);
    if (i >= 0) rest.splice(i, 1);
    return i < 0;
  });
}

function once<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}

/** What a text names in one language. */
interface Read {
  readonly numbers: Named;
  readonly names: ReadonlyMap<string, Mention>;
}

/** What the first language names that the second does not. */
function onlyIn({ numbers: mine, names }: Read, { numbers: other, names: others }: Read): readonly string[] {
  const numbers = lacking(mine.digits, other.digits).filter((n) => !other.loose.includes(n));
  const words = once(mine.words).filter((n) => !other.loose.includes(n) && !other.digits.includes(n));
  const days = lacking(once(mine.days), other.days).filter((day) => !other.bare.includes(Number(day.split("/")[0])));
  return [
    ...[...numbers, ...words].map((n) => `number ${n}`),
    ...days.map((day) => `day ${day}`),
    ...lacking(once(mine.months), other.months).map((month) => `month ${month}`),
    ...lacking(once(mine.weekdays), other.weekdays).map((weekday) => `weekday ${weekday}`),
    ...lackingNames(names, others),
  ];
}

/** A text whose two languages are compared; in names of offices, places and forums only the numbers are. */
interface Compared {
  readonly id: string;
  readonly point: string;
  readonly text: Text;
  readonly kind: "sentence" | "label";
}

/** The texts of an engagement, each with its place. */
function textsOf(e: Engagement): readonly Compared[] {
  const text = (kind: Compared["kind"]) => (point: string, text: Text) => ({ id: e.id, point, text, kind });
  const [sentence, label] = [text("sentence"), text("label")];
  return [
    sentence("title", e.title),
    ...e.points.map((point, i) => sentence(`points[${i}]`, point)),
    ...e.documents.map((document, i) => sentence(`documents[${i}]`, document)),
    ...(e.doubts ? [sentence("doubts", e.doubts)] : []),
    ...(["india", "russia"] as const).flatMap((side) => e[side].map((p, i) => label(`${side}[${i}].role`, p.role))),
    ...(e.forum ? [label("forum", e.forum)] : []),
    ...(e.place?.venue ? [label("place.venue", e.place.venue)] : []),
  ];
}

/** All texts of the dossier whose two languages are compared. */
function allTexts(dossier: Dossier): readonly Compared[] {
  const kind = "sentence";
  return [
    ...dossier.engagements.flatMap(textsOf),
    ...dossier.report.flatMap((c, i) => [
      { id: "report", point: `[${i}].claim`, text: c.claim, kind } as const,
      { id: "report", point: `[${i}].note`, text: c.note, kind } as const,
    ]),
    ...dossier.tours.flatMap((tour, i) =>
      tour.stops.map((stop, j) => ({ id: "tours", point: `[${i}].stops[${j}].text`, text: stop.text, kind }) as const),
    ),
  ];
}

/** Every number, day, month, weekday and name of the vocabularies that one language of a text has and the other lacks. */
export function compareLanguages(dossier: Dossier): readonly Difference[] {
  const namesIn = nameFinder(dossier);
  const read = ({ text, kind }: Compared, language: Language) => ({
    numbers: numbersIn(text[language], language),
    names: kind === "sentence" ? namesIn(text[language], language) : new Map(),
  });
  return allTexts(dossier).flatMap((compared) => {
    const { id, point, text } = compared;
    const [en, hi] = [read(compared, "en"), read(compared, "hi")];
    return [
      ...onlyIn(en, hi).map((what) => ({ id, point, what, only: "en" as const, text })),
      ...onlyIn(hi, en).map((what) => ({ id, point, what, only: "hi" as const, text })),
    ];
  });
}
