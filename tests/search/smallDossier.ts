import type { Dossier, Engagement } from "../../src/engagements/schema.ts";
import { engagement, made } from "../engagements/madeUp.ts";

/** A dossier that no correction of a record changes: names in three scripts, namesakes, offices, forums, documents. */

const person = (side: "india" | "russia", en: string, hi: string, ru: string, ...aliases: string[]) => ({
  side,
  type: "person" as const,
  en,
  hi,
  ru,
  aliases,
});

const place = (country: string, en: string, hi: string, ru: string, ...aliases: string[]) => ({
  country,
  lat: 50,
  lon: 50,
  en,
  hi,
  ru,
  aliases,
});

const PEOPLE: Dossier["people"] = {
  jaishankar: person("india", "S. Jaishankar", "एस. जयशंकर", "Субраманьям Джайшанкар", "Subrahmanyam Jaishankar"),
  modi: person("india", "Narendra Modi", "नरेंद्र मोदी", "Нарендра Моди", "PM Modi"),
  doval: person("india", "Ajit Doval", "अजित डोभाल", "Аджит Довал", "NSA Doval"),
  kumar: person("india", "Vinay Kumar", "विनय कुमार", "Винай Кумар"),
  kwatra: person("india", "Vinay Kwatra", "विनय क्वात्रा", "Винай Кватра"),
  putin: person("russia", "Vladimir Putin", "व्लादिमीर पुतिन", "Владимир Путин", "President Putin"),
  lavrov: person("russia", "Sergey Lavrov", "सर्गेई लावरोव", "Сергей Лавров", "Sergei Lavrov"),
  shoigu: person("russia", "Sergei Shoigu", "सर्गेई शोइगु", "Сергей Шойгу"),
  rosatom: { ...person("russia", "Rosatom", "रोसातोम", "Росатом"), type: "body" },
  silent: person("russia", "Ivan Silent", "इवान साइलेंट", "Иван Сайлент"),
};

const PLACES: Dossier["places"] = {
  moscow: place("RU", "Moscow", "मॉस्को", "Москва", "Moskva", "मास्को"),
  "new-delhi": place("IN", "New Delhi", "नई दिल्ली", "Нью-Дели", "Delhi", "नयी दिल्ली"),
  kazan: place("RU", "Kazan", "कज़ान", "Казань"),
  mumbai: place("IN", "Mumbai", "मुंबई", "Мумбаи", "Bombay"),
  riyadh: place("SA", "Riyadh", "रियाद", "Эр-Рияд"),
};

type Parts = Engagement["india"];
const of = (who: string, en: string, hi: string): Parts[number] => ({ person: who, role: { en, hi } });
const EAM = of("jaishankar", "External Affairs Minister", "विदेश मंत्री");
const PM = of("modi", "Prime Minister", "प्रधानमंत्री");
const NSA = of("doval", "National Security Adviser", "राष्ट्रीय सुरक्षा सलाहकार");
const PRESIDENT = of("putin", "President", "राष्ट्रपति");
const MINISTER = of("lavrov", "Minister of Foreign Affairs", "विदेश मंत्री");

const said = (en: string, hi: string) => ({ en, hi, src: [1] });
const at = (city: string, en: string | null = null, hi: string | null = null): Engagement["place"] => ({
  city,
  venue: en && hi ? { en, hi } : null,
});

const ENGAGEMENTS: readonly Engagement[] = [
  engagement("call", {
    start: "2024-01-15",
    end: "2024-01-15",
    kind: "call",
    track: "leaders",
    title: { en: "Modi and Putin talk by telephone", hi: "मोदी और पुतिन की फ़ोन पर बातचीत" },
    short: { en: "Modi–Putin call", hi: "मोदी–पुतिन कॉल" },
    india: [PM],
    russia: [PRESIDENT],
    points: [
      said("They reviewed the BRICS agenda.", "उन्होंने ब्रिक्स के एजेंडे की समीक्षा की।"),
      said("Both spoke of trade and fertilisers.", "दोनों ने व्यापार और उर्वरकों की बात की।"),
    ],
  }),
  engagement("summit", {
    start: "2024-07-08",
    end: "2024-07-09",
    kind: "summit",
    track: "leaders",
    title: { en: "22nd Annual Summit in Moscow", hi: "मॉस्को में 22वाँ वार्षिक शिखर सम्मेलन" },
    short: { en: "Annual Summit", hi: "वार्षिक शिखर सम्मेलन" },
    place: at("moscow", "Kremlin", "क्रेमलिन"),
    india: [PM, EAM],
    russia: [PRESIDENT, MINISTER],
    points: [
      said(
        "New consulates in Kazan and Yekaterinburg were announced.",
        "कज़ान और येकातेरिनबर्ग में नए वाणिज्य दूतावासों की घोषणा हुई।",
      ),
      said("AK-203 rifles will be made at Amethi.", "एके-203 राइफ़लें अमेठी में बनेंगी।"),
    ],
    documents: [said("Joint statement of the annual summit", "वार्षिक शिखर सम्मेलन का संयुक्त वक्तव्य")],
  }),
  engagement("talks", {
    start: "2024-09-09",
    end: "2024-09-09",
    kind: "ministerial",
    track: "diplomacy",
    title: { en: "Jaishankar and Lavrov meet in Riyadh", hi: "रियाद में जयशंकर और लावरोव की भेंट" },
    short: { en: "Jaishankar–Lavrov, Riyadh", hi: "जयशंकर–लावरोव, रियाद" },
    place: at("riyadh"),
    india: [EAM],
    russia: [MINISTER],
    points: [said("The ministers spoke of the summit in Kazan.", "मंत्रियों ने कज़ान के शिखर सम्मेलन की बात की।")],
  }),
  engagement("brics", {
    start: "2024-10-22",
    end: "2024-10-24",
    kind: "summit",
    track: "multilateral",
    title: { en: "16th BRICS Summit", hi: "16वाँ ब्रिक्स शिखर सम्मेलन" },
    short: { en: "BRICS Summit, Kazan", hi: "ब्रिक्स शिखर सम्मेलन, कज़ान" },
    forum: { series: "brics", en: "16th BRICS Summit", hi: "16वाँ ब्रिक्स शिखर सम्मेलन" } as Engagement["forum"],
    place: at("kazan"),
    india: [PM],
    russia: [PRESIDENT],
    documents: [said("Kazan Declaration", "कज़ान घोषणापत्र")],
  }),
  engagement("security", {
    start: "2025-08-07",
    end: "2025-08-07",
    kind: "security",
    track: "defence",
    title: { en: "Doval and Shoigu hold a strategic dialogue", hi: "डोभाल और शोइगु का रणनीतिक संवाद" },
    short: { en: "Doval–Shoigu, Moscow", hi: "डोभाल–शोइगु, मॉस्को" },
    place: at("moscow"),
    india: [NSA],
    russia: [of("shoigu", "Secretary of the Security Council", "सुरक्षा परिषद के सचिव")],
    points: [said("S-400 supplies and training were discussed.", "एस-400 की आपूर्ति और प्रशिक्षण पर चर्चा हुई।")],
  }),
  engagement("embassy", {
    start: "2025-08-21",
    end: "2025-08-21",
    kind: "visit",
    track: "diplomacy",
    title: { en: "Ambassador Kumar receives students", hi: "राजदूत कुमार विद्यार्थियों से मिले" },
    short: { en: "Kumar and students", hi: "कुमार और विद्यार्थी" },
    place: at("moscow", "Embassy of India", "भारत का दूतावास"),
    india: [of("kumar", "Ambassador to Russia", "रूस में राजदूत")],
    russia: [],
    points: [said("The minister of agencies signed agreements.", "एजेंसियों के मंत्री ने समझौतों पर हस्ताक्षर किए।")],
  }),
  engagement("atom", {
    start: "2025-12-04",
    end: "2025-12-05",
    kind: "business",
    track: "energy",
    title: { en: "Rosatom signs a memorandum in Mumbai", hi: "मुंबई में रोसातोम का समझौता ज्ञापन" },
    short: { en: "Rosatom, Mumbai", hi: "रोसातोम, मुंबई" },
    place: at("mumbai"),
    india: [of("kwatra", "Foreign Secretary", "विदेश सचिव")],
    russia: [of("rosatom", "", "")],
    points: [
      said("Thorium reactors in 2025 and beyond.", "2025 और उसके बाद थोरियम रिएक्टर।"),
      said("The memorandum names no dates.", "ज्ञापन में कोई तिथि नहीं है।"),
    ],
    documents: [said("Memorandum on nuclear energy", "परमाणु ऊर्जा पर समझौता ज्ञापन")],
  }),
];

export const small: Dossier = made(ENGAGEMENTS, {
  people: PEOPLE,
  places: PLACES,
  countries: {
    RU: { en: "Russia", hi: "रूस" },
    IN: { en: "India", hi: "भारत" },
    SA: { en: "Saudi Arabia", hi: "सऊदी अरब" },
  },
  forums: { brics: { en: "BRICS", hi: "ब्रिक्स" }, sco: { en: "SCO", hi: "एससीओ" } },
  kinds: {
    summit: { en: "Summit", hi: "शिखर सम्मेलन" },
    call: { en: "Telephone call", hi: "टेलीफ़ोन वार्ता" },
    ministerial: { en: "Ministers’ meeting", hi: "मंत्री-स्तरीय बैठक" },
    security: { en: "Security dialogue", hi: "सुरक्षा संवाद" },
    visit: { en: "Visit", hi: "यात्रा" },
    business: { en: "Business", hi: "व्यापार" },
  },
});
