import type { Library, Summary } from "../engagements/summary.ts";
import { addDays } from "../language/dates.ts";
import type { Language } from "../language/locale.ts";

/** One whole-day event. Days are ISO and inclusive, at the place. */
export interface Entry {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly place: string | null;
  readonly text: string;
  /** Absolute address of the engagement's page, or "" when it is not known. */
  readonly url: string;
  readonly language: Language;
}

/** An engagement as a calendar entry; `sentences` become its description. */
export function entryOf(e: Summary, library: Library, sentences: readonly string[], url: string): Entry {
  const place = e.city === null ? null : (library.places[e.city]?.name ?? null);
  const { id, start, end, title } = e;
  return {
    id,
    start,
    end,
    title,
    place,
    text: [...sentences, url].filter(Boolean).join("\n\n"),
    url,
    language: library.language,
  };
}

/** iCalendar text (RFC 5545) of some entries: whole days with exclusive ends, stable UIDs, CRLF, lines of at most
 * 75 octets. The same entries give the same bytes: DTSTAMP is the entry's last day. `about` tells of the whole. */
export function iCalendar(entries: readonly Entry[], name: string, about?: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Samvad//Engagements//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...(about ? [`X-WR-CALDESC:${escapeText(about)}`] : []),
    ...entries.flatMap(event),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function event(e: Entry): string[] {
  const day = (iso: string) => iso.replaceAll("-", "");
  return [
    "BEGIN:VEVENT",
    `UID:${e.id}@samvad`,
    `DTSTAMP:${day(e.end)}T000000Z`,
    `DTSTART;VALUE=DATE:${day(e.start)}`,
    `DTEND;VALUE=DATE:${day(addDays(e.end, 1))}`,
    `SUMMARY;LANGUAGE=${e.language}:${escapeText(e.title)}`,
    ...(e.place === null ? [] : [`LOCATION;LANGUAGE=${e.language}:${escapeText(e.place)}`]),
    `DESCRIPTION;LANGUAGE=${e.language}:${escapeText(e.text)}`,
    ...(e.url ? [`URL:${e.url}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

const LONGEST_LINE = 75;
const encoder = new TextEncoder();

/** A content line in pieces of at most 75 octets of UTF-8, never cut within a character (RFC 5545, 3.1). */
export function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
