import { describe, expect, test } from "vitest";
import { dossier } from "../../src/engagements/dossier.ts";
import { atPlace, between, idsOf, saying, withPerson } from "./realSearch.ts";

const people = Object.entries(dossier.people).filter(([id, p]) => p.type === "person" && withPerson(id).length > 0);

describe("a whole name finds all engagements of that person, and else only texts with the last name", () => {
  test.each(people.flatMap(([id, p]) => [p.en, p.hi, p.ru].map((name): [string, string] => [name, id])))(
    "%s",
    (name, id) => {
      const found = idsOf(name);
      expect(found).toEqual(expect.arrayContaining(withPerson(id)));
      const last = (full: string) => full.split(" ").pop() ?? "";
      const person = dossier.people[id];
      const twins = people.filter(([, p]) => p.en.endsWith(last(person?.en ?? "")) || p.hi === person?.hi);
      const forms = [...twins.map(([, p]) => p), person].flatMap((p) => [last(p?.en ?? ""), last(p?.hi ?? "")]);
      const said = saying(...forms);
      expect(found.filter((hit) => !said.includes(hit))).toEqual([]);
    },
  );
});

describe("a place finds all engagements there, in every form of its name", () => {
  const places = Object.entries(dossier.places).filter(([id]) => atPlace(id).length > 0);
  test.each(places.flatMap(([id, p]) => [p.en, p.hi, p.ru, ...p.aliases].map((name): [string, string] => [name, id])))(
    "%s",
    (name, id) => {
      expect(idsOf(name)).toEqual(expect.arrayContaining(atPlace(id)));
    },
  );
});

/** Its title names another day than its own, and a day in a query narrows to that day. */
const OTHER_DAY = "2025-08-13-mfa-announces-jaishankar-lavrov-talks";
const titled = dossier.engagements.filter((e) => e.id !== OTHER_DAY);

test.each(titled.flatMap((e) => [e.title.en, e.title.hi].map((title): [string, string] => [title, e.id])))(
  "the title %s finds its engagement",
  (title, id) => {
    expect(idsOf(title)).toContain(id);
  },
);

test.each([
  ["july 2024", between("2024-07-01", "2024-07-31")],
  ["जुलाई 2024", between("2024-07-01", "2024-07-31")],
  ["2025-08-21", between("2025-08-21")],
  ["21 अगस्त", between("2025-08-21").concat(between("2024-08-21"))],
  ["4-5 december 2025", between("2025-12-04", "2025-12-05")],
  ["4 से 5 दिसंबर 2025", between("2025-12-04", "2025-12-05")],
  ["july–september 2024", between("2024-07-01", "2024-09-30")],
  ["जुलाई से सितंबर 2024", between("2024-07-01", "2024-09-30")],
  ["july and august 2024", between("2024-07-01", "2024-08-31")],
  ["q3 2024", between("2024-07-01", "2024-09-30")],
  ["h2 2025", between("2025-07-01", "2025-12-31")],
  ["2025", between("2025-01-01", "2025-12-31")],
  ["1 july 2024 to 10 july 2024", between("2024-07-01", "2024-07-10")],
  ["december 2024 - january 2025", between("2024-12-01", "2025-01-31")],
  ["may 2025", between("2025-05-01", "2025-05-31")],
  ["मई 2025", between("2025-05-01", "2025-05-31")],
  ["may", between("2024-05-01", "2024-05-31").concat(between("2025-05-01", "2025-05-31"))],
  ["9 июля 2024", between("2024-07-09")],
  ["2024-25", between("2024-04-01", "2025-03-31")],
  ["FY 2024–25", between("2024-04-01", "2025-03-31")],
  ["वित्त वर्ष 2025-26", between("2025-04-01", "2026-03-31")],
  ["२०२४-२५", between("2024-04-01", "2025-03-31")],
  ["31 june 2024", []],
  ["july 2031", []],
])("%s narrows by date", (query, expected) => {
  expect(idsOf(query)).toEqual([...new Set(expected)].sort());
});

test.each([
  ["jaishankar july 2024", ["2024-07-03-jaishankar-lavrov-astana", "2024-07-26-jaishankar-lavrov-vientiane"]],
  ["जयशंकर लावरोव रियाद", ["2024-09-09-jaishankar-lavrov-riyadh"]],
  ["foreign secretary moscow", ["2025-03-07-misri-rudenko-foc-moscow"]],
  ["विदेश सचिव", ["2025-03-07-misri-rudenko-foc-moscow"]],
  ["videsh sachiv", ["2025-03-07-misri-rudenko-foc-moscow"]],
  ["irigc 26", ["2025-08-20-irigc-tec-26-moscow"]],
  ["26th session 2025", ["2025-08-20-irigc-tec-26-moscow"]],
  ["26वाँ सत्र", ["2025-08-20-irigc-tec-26-moscow"]],
  ["kazan declaration", ["2024-10-22-brics-summit-16-kazan"]],
  ["कज़ान घोषणापत्र", ["2024-10-22-brics-summit-16-kazan"]],
  ["thorium", ["2025-04-11-rosatom-mahagenco-mou-mumbai"]],
  ["थोरियम", ["2025-04-11-rosatom-mahagenco-mou-mumbai"]],
  ["yoga", ["2025-06-21-yoga-day-moscow", "2025-06-20-russian-diplomats-uttarakhand-gairsain"]],
  ["योग दिवस", ["2025-06-21-yoga-day-moscow"]],
  ["yog diwas", ["2025-06-21-yoga-day-moscow"]],
  ["buddha relics", ["2025-10-11-buddha-relics-elista"]],
  ["buddh ke avshesh", ["2025-10-11-buddha-relics-elista"]],
  ["बुद्ध", ["2025-10-11-buddha-relics-elista"]],
  ["t72 engine", ["2025-03-07-t72-engine-contract-new-delhi"]],
  ["submarine ufa", ["2024-10-21-submarine-ufa-kochi"]],
  ["पनडुब्बी", ["2024-10-21-submarine-ufa-kochi"]],
  ["pandubbi", ["2024-10-21-submarine-ufa-kochi"]],
  ["film festival mumbai", ["2024-12-12-russian-film-festival-mumbai"]],
  ["birthday", ["2025-09-17-putin-modi-call", "2025-10-07-modi-putin-call"]],
  ["जन्मदिन", ["2025-09-17-putin-modi-call", "2025-10-07-modi-putin-call"]],
  ["janmdin", ["2025-09-17-putin-modi-call", "2025-10-07-modi-putin-call"]],
  ["relos", ["2025-02-18-relos-signed-moscow", "2025-12-02-duma-ratifies-relos"]],
  ["रेलोस", ["2025-02-18-relos-signed-moscow", "2025-12-02-duma-ratifies-relos"]],
  ["pahalgam", ["2025-04-22-putin-condolences-pahalgam"]],
  ["пахалгам", ["2025-04-22-putin-condolences-pahalgam"]],
  ["визит путина декабрь 2025", ["2025-12-04-putin-state-visit-annual-summit-23-new-delhi"]],
  ["Лавров Рио", ["2025-07-06-jaishankar-lavrov-rio-de-janeiro"]],
  ["Довал Шойгу", ["2024-09-12-doval-shoigu-st-petersburg", "2025-08-07-doval-shoigu-moscow"]],
  ["how many times did Doval and Shoigu meet", ["2025-08-07-doval-shoigu-moscow"]],
  ["डोभाल और शोइगु कब मिले", ["2025-08-07-doval-shoigu-moscow"]],
  ["sukhoi", ["2025-06-26-rajnath-singh-belousov-qingdao"]],
  ["smart cities", ["2024-01-17-moscow-delegation-smart-cities-new-delhi"]],
  ["indian army recruits", ["2024-06-11-indians-in-russian-army-moscow"]],
])("%s is found", (query, expected) => {
  expect(idsOf(query)).toEqual(expect.arrayContaining(expected));
});
