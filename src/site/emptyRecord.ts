import { SHORT_LETTERS } from "../engagements/checkRecord.ts";
import { FILL_IN } from "../engagements/checkTexts.ts";
import type { Engagement } from "../engagements/schema.ts";

/** What a new record begins with. `city` is an id of places.json, or null for a call or a statement. */
export interface Beginning {
  readonly date: string;
  readonly end: string;
  readonly city: string | null;
  readonly kind: string;
  readonly track: string;
  readonly titleEn: string;
  readonly titleHi: string;
}

const LITTLE = new Set(
  "a an the and or of in on at to for with by from as is are their its meet meets hold holds".split(" "),
);

/** Words of a title for an id: small Latin letters, at most four words that carry meaning. */
export function wordsOf(title: string): string {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "");
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "" && !LITTLE.has(word));
  return words.slice(0, 4).join("-");
}

/** The id of a new record: day, words of the title, city. */
export function idOf({ date, titleEn, city }: Beginning): string {
  const words = titleEn.includes(FILL_IN) ? "new-record" : wordsOf(titleEn) || "new-record";
  return [date, words, ...(city === null || words.endsWith(city) ? [] : [city])].join("-");
}

/** A place to fill in, with what belongs there. */
export const open = (what: string) => `${FILL_IN}: ${what}`;

/** A record that is right in all but the places marked "FILL IN", which validation names until they are filled. */
export function makeRecord(beginning: Beginning): Engagement {
  const person = {
    person: open("id in people.json"),
    role: { en: open("office on that day"), hi: open("उस दिन का पद") },
  };
  return {
    $schema: "../engagement.schema.json",
    id: idOf(beginning),
    start: beginning.date,
    end: beginning.end,
    kind: beginning.kind,
    track: beginning.track,
    weight: 3,
    title: { en: beginning.titleEn, hi: beginning.titleHi },
    short: {
      en: open(`label of at most ${SHORT_LETTERS.en} letters, names first`),
      hi: open(`${SHORT_LETTERS.hi} अक्षरों तक का छोटा नाम`),
    },
    forum: null,
    place: beginning.city === null ? null : { city: beginning.city, venue: null },
    india: [person],
    russia: [person],
    points: [{ en: open("what happened, in one sentence"), hi: open("वही बात, एक वाक्य में"), src: [1] }],
    documents: [],
    related: [],
    sources: [
      {
        n: 1,
        publisher: open("id in publishers.json"),
        title: open("the headline, in its own language"),
        described: false,
        url: open("the address of the page"),
        published: null,
        language: "en",
      },
    ],
    confidence: "medium",
    doubts: null,
  };
}
