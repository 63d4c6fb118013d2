import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, instant } from "../../src/language/dates.ts";
import { LANGUAGES } from "../../src/language/locale.ts";
import { type Entry, entryOf, fold, iCalendar } from "../../src/reading/calendar.ts";
import { LIBRARY, RECORDS, record, summary } from "./setUp.tsx";

const octets = (line: string) => new TextEncoder().encode(line).length;

/** The content lines of an iCalendar text, strictly: every line ends in CRLF and has at most 75 octets. */
function unfold(text: string): string[] {
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const lines: string[] = [];
  for (const line of text.slice(0, -2).split("\r\n")) {
    expect(octets(line)).toBeLessThanOrEqual(75);
    if (line.startsWith(" ")) lines.push(`${lines.pop()}${line.slice(1)}`);
    else lines.push(line);
  }
  return lines;
}

interface Property {
  name: string;
  value: string;
}

const unescaped = (value: string) => value.replace(/\\([\\;,nN])/g, (_, c) => (/n/i.test(c) ? "\n" : c));

/** The properties of each event, values unescaped; fails on anything that stands outside its component. */
function events(text: string): Map<string, string>[] {
  const properties = unfold(text).map((line): Property => {
    const match = /^([A-Z-]+)(;[A-Z]+=[^:;]+)*:(.*)$/s.exec(line);
    if (!match) throw new Error(`not a content line: ${line}`);
    return { name: match[1] ?? "", value: match[3] ?? "" };
  });
  expect(properties[0]).toEqual({ name: "BEGIN", value: "VCALENDAR" });
  expect(properties.at(-1)).toEqual({ name: "END", value: "VCALENDAR" });
  const found: Map<string, string>[] = [];
  let open: Map<string, string> | null = null;
  for (const { name, value } of properties.slice(1, -1)) {
    if (name === "BEGIN") open = new Map();
    else if (name === "END") {
      if (open) found.push(open);
      open = null;
    } else if (open) open.set(name, unescaped(value));
  }
  return found;
}

const entry = (id: string, language: "hi" | "en") =>
  entryOf(
    summary(id, language),
    LIBRARY[language],
    record(id).points.map((p) => p[language]),
    `https://samvad.example/${language}/engagements/${id}/`,
  );

describe.each(LANGUAGES)("all engagements in %s", (language) => {
  const text = iCalendar(
    RECORDS.map((e) => entry(e.id, language)),
    "संवाद",
  );
  const parsed = events(text);

  test("come back with title, days, place and sentences", () => {
    expect(parsed.length).toBe(RECORDS.length);
    for (const [i, e] of RECORDS.entries()) {
      const event = parsed[i];
      expect(event?.get("UID")).toBe(`${e.id}@samvad`);
      expect(event?.get("SUMMARY")).toBe(e.title[language]);
      expect(event?.get("DTSTART")).toBe(e.start.replaceAll("-", ""));
      expect(event?.get("DTEND")).toBe(addDays(e.end, 1).replaceAll("-", ""));
      expect(event?.get("LOCATION")).toBe(e.place ? LIBRARY[language].places[e.place.city]?.name : undefined);
      for (const point of e.points) expect(event?.get("DESCRIPTION")).toContain(point[language]);
      expect(event?.get("URL")).toContain(`/${language}/engagements/${e.id}/`);
    }
  });

  test("are the same bytes each time", () => {
    expect(text).toBe(
      iCalendar(
        RECORDS.map((e) => entry(e.id, language)),
        "संवाद",
      ),
    );
  });
});

test("the end is exclusive: one day lasts one day, 4–5 December two", () => {
  const days = (id: string) => {
    const [event] = events(iCalendar([entry(id, "en")], "Samvad"));
    const iso = (name: string) => event?.get(name)?.replace(/(....)(..)(..)/, "$1-$2-$3") ?? "";
    return (instant(iso("DTEND")) - instant(iso("DTSTART"))) / 86_400_000;
  };
  expect(days("2025-08-21-jaishankar-lavrov-moscow")).toBe(1);
  expect(days("2025-12-04-putin-state-visit-annual-summit-23-new-delhi")).toBe(2);
});

test("any text comes back as it was", () => {
  const any = fc.string({ unit: fc.constantFrom(...'\\;,:\n" aक्षि😀न', "BEGIN:VEVENT\n") });
  fc.assert(
    fc.property(any, any, (title, text) => {
      const given: Entry = { ...entry("2025-08-21-jaishankar-lavrov-moscow", "hi"), title, text, place: title };
      const [event, ...more] = events(iCalendar([given], title));
      expect(more).toEqual([]);
      expect(event?.get("SUMMARY")).toBe(title);
      expect(event?.get("DESCRIPTION")).toBe(text);
      expect(event?.get("LOCATION")).toBe(title);
    }),
  );
});

test("folding counts octets and never cuts within a character", () => {
  const line = "क".repeat(100);
  const pieces = fold(line).split("\r\n ");
  expect(pieces.join("")).toBe(line);
  expect(octets(pieces[0] ?? "")).toBe(75);
  for (const piece of pieces) expect(piece).not.toContain("\ufffd");
});
