import { describe, expect, test } from "vitest";
import type { Language } from "../../src/language/locale.ts";
import { suggest } from "../../src/search/suggest.ts";
import { idsOf, index, withPerson } from "./realSearch.ts";

const offers = (text: string, language: Language = "en") => suggest(index, text, language);
const first = (text: string, language: Language = "en") => offers(text, language)[0];

describe("suggestions", () => {
  test.each([
    ["jai", "en", "person", "s-jaishankar"],
    ["जय", "en", "person", "s-jaishankar"],
    ["Джай", "hi", "person", "s-jaishankar"],
    ["lavr", "hi", "person", "sergey-lavrov"],
    ["vinay k", "en", "person", "vinay-kumar"],
    ["foreign sec", "en", "person", "vikram-misri"],
    ["विदेश सचिव", "hi", "person", "vikram-misri"],
    ["mosc", "hi", "place", "moscow"],
    ["मास्", "en", "place", "moscow"],
    ["bomb", "en", "place", "mumbai"],
    ["ptuin", "en", "person", "vladimir-putin"],
    ["july 20", "en", undefined, undefined],
    ["जुल", "hi", "month", "2024-07"],
    ["july 2025", "en", "month", "2025-07"],
  ] as const)("%s (%s) offers %s %s first", (text, language, kind, id) => {
    expect(first(text, language)?.kind).toBe(kind);
    expect(first(text, language)?.id).toBe(id);
  });

  test("name people with the office they held last and how many engagements they have", () => {
    const offer = first("jaishankar");
    expect(offer).toMatchObject({ label: "S. Jaishankar", note: "External Affairs Minister" });
    expect(offer?.count).toBe(withPerson("s-jaishankar").length);
    expect(first("jaishankar", "hi")).toMatchObject({ label: "एस. जयशंकर", note: "विदेश मंत्री" });
  });

  test("mark what was typed, also across scripts", () => {
    const shown = (text: string, language: Language) => {
      const offer = first(text, language);
      return offer?.marks.map(([from, to]) => offer.label.slice(from, to));
    };
    expect(shown("jaish", "en")).toEqual(["Jaish"]);
    expect(shown("jaish", "hi")).toEqual(["जयशंकर"]);
    expect(shown("लाव", "en")).toEqual(["Lavrov"]);
  });

  test("read the last words and leave the others standing", () => {
    expect(first("jaishankar mosc")).toMatchObject({ kind: "place", id: "moscow", rest: "jaishankar" });
    expect(first("putin new del")).toMatchObject({ id: "new-delhi", rest: "putin" });
  });

  test("offer forums, kinds, tracks, countries and documents", () => {
    const kinds = (text: string) => offers(text).map((offer) => offer.kind);
    expect(kinds("brics")).toContain("forum");
    expect(kinds("exercise")).toContain("kind");
    expect(kinds("econom")).toContain("track");
    expect(kinds("kazakh")).toContain("country");
    expect(kinds("declaration")).toContain("document");
  });

  test("offer nothing for nothing, for a phrase and for what nobody is called", () => {
    for (const text of ["", " ", '"annual', "xyzzy", "the"]) expect(offers(text)).toEqual([]);
  });

  test("lead to something: a name that is offered is found", () => {
    for (const start of ["a", "s", "m", "p", "र", "म", "с", "к"]) {
      for (const offer of offers(start)) if (offer.label) expect(idsOf(offer.label).length).toBeGreaterThan(0);
    }
  });
});
