import type { Language } from "../language/locale.ts";

/** Numbers, days and months that a text names, for comparing its two languages. */
export interface Named {
  /** Written in digits, scale applied: "68 billion" and "68 अरब" are 68e9. */
  readonly digits: readonly number[];
  /** Written in words, three and above. */
  readonly words: readonly number[];
  /** All that the words may stand for, one and two too: what digits of the other language may be matched with. */
  readonly loose: readonly number[];
  /** "4 December": day and month (1–12) as "4/12". A range gives both days. */
  readonly days: readonly string[];
  /** Digits that belong to no such day: "until the 23rd". */
  readonly bare: readonly number[];
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
}

const SCALES: Record<Language, Readonly<Record<string, number>>> = {
  en: { thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12 },
  hi: { हजार: 1e3, लाख: 1e5, मिलियन: 1e6, करोड: 1e7, अरब: 1e9, बिलियन: 1e9, खरब: 1e11, ट्रिलियन: 1e12 },
};

/** "a b|c" to { a: first, b: first, c: first + 1 }. */
function count(list: string, first: number): Record<string, number> {
  return Object.fromEntries(list.split("|").flatMap((forms, i) => forms.split(" ").map((form) => [form, first + i])));
}

const WORDS: Record<Language, Readonly<Record<string, number>>> = {
  en: {
    ...count(
      "one|two both|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen",
      1,
    ),
    ...count("seventeen|eighteen|nineteen|twenty", 17),
    ...count("first once|second twice|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth", 1),
    ...{ thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  },
  hi: {
    ...count("एक|दो दोनों|तीन तीनों|चार चारों|पांच पांचों|छह छः|सात सातों|आठ|नौ|दस दसों|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह", 1),
    ...count("सत्रह|अठारह|उन्नीस|बीस", 17),
    ...count(
      "पहला पहली पहले प्रथम|दूसरा दूसरी दूसरे दोबारा द्वितीय|तीसरा तीसरी तीसरे तृतीय|चौथा चौथी चौथे|पांचवां पांचवीं पांचवें|छठा छठी छठे",
      1,
    ),
    ...count("सातवां सातवीं सातवें|आठवां आठवीं आठवें|नौवां नौवीं नौवें|दसवां दसवीं दसवें", 7),
    ...{ डेढ: 1.5, ढाई: 2.5, पच्चीस: 25, तीस: 30, चालीस: 40, पचास: 50, साठ: 60, सत्तर: 70, अस्सी: 80, नब्बे: 90 },
  },
};

const MONTHS: Record<Language, Readonly<Record<string, number>>> = {
  en: count(
    "January Jan|February Feb|March|April|May|June|July|August Aug|September|October Oct|November Nov|December Dec",
    1,
  ),
  hi: count("जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर", 1),
};

const WEEKDAYS: Record<Language, Readonly<Record<string, number>>> = {
  en: count("Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday", 0),
  hi: count("रविवार|सोमवार|मंगलवार|बुधवार|गुरुवार बृहस्पतिवार|शुक्रवार|शनिवार", 0),
};

/** The text with spellings that differ only in dots made one: nuqta left out, candrabindu as anusvara, digits Latin. */
export function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\u093c/g, "")
    .replace(/\u0901/g, "\u0902")
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .normalize("NFC");
}

/** Words and numbers of a text in their order; "4,500" and "3.5" are one each, "22nd" and "22वाँ" give 22. */
function tokens(text: string): readonly string[] {
  return plainText(text).match(/\d+(?:,\d{2,3})*(?:\.\d+)?|[\p{L}\p{M}]+/gu) ?? [];
}

/** The number that a token is written as, or null. */
function numeral(token: string | undefined): number | null {
  return token !== undefined && /^\d/.test(token) ? Number(token.replaceAll(",", "")) : null;
}

/** Days of a month named together: "4 and 5 December", "28–30 November". */
function daysIn(text: string, language: Language): readonly string[] {
  const names = Object.keys(MONTHS[language]).join("|");
  const joined = language === "en" ? "and|to|or" : "और|से|या";
  const day = "\\d{1,2}(?!\\d)";
  const pattern = new RegExp(
    `(?<!\\d)(${day}(?:(?:\\s*[–-]\\s*|,\\s*|\\s+(?:${joined})\\s+)${day})*)\\s+(${names})(?![\\p{L}\\p{M}])`,
    "gu",
  );
  return [...plainText(text).matchAll(pattern)].flatMap(([, days = "", month = ""]) =>
    (days.match(/\d+/g) ?? []).map((d) => `${Number(d)}/${MONTHS[language][month]}`),
  );
}

/** What a text names in numbers, days, months and weekdays. */
export function numbersIn(text: string, language: Language): Named {
  const found = tokens(text);
  const digits: number[] = [];
  const loose: number[] = [];
  const months: number[] = [];
  const weekdays: number[] = [];
  found.forEach((token, i) => {
    const scale = SCALES[language][found[i + 1] ?? ""] ?? 1;
    const written = numeral(token);
    const word = WORDS[language][language === "en" ? token.toLowerCase() : token];
    if (written !== null) digits.push(written * scale);
    else if (word !== undefined) loose.push(word * scale);
    const month = MONTHS[language][token];
    if (month !== undefined) months.push(month);
    const weekday = WEEKDAYS[language][token];
    if (weekday !== undefined) weekdays.push(weekday);
  });
  const days = daysIn(text, language);
  const bare = [...digits];
  for (const day of days) bare.splice(bare.indexOf(Number(day.split("/")[0])), 1);
  return { digits, words: loose.filter((n) => n >= 3), loose, days, bare, months, weekdays };
}
