import { fold } from "./fold.ts";
import { stem } from "./stem.ts";

const words = (text: string) => text.split(/\s+/).filter(Boolean).map(fold);

/** Words that bind a sentence or ask a question; they are neither kept in the index nor looked for. */
export const STOP: ReadonlySet<string> = new Set(
  words(`
  a an and are as at be been both by during for from had has have he her his in into is it its of on or our she that
  the their these they this those to was we were which will with would i you my me us
  how many often times when where what who whom why did does do all any show list find about please dr mr mrs ms shri smt meet meets met
  और अपने अपनी अपना इन इस इसमें इसे उन उनके उनकी उस उसने उन्होंने एवं एक कर करने करते करेंगे का कि किया की के को गई गए गया जो तक तथा दी दिया दिए
  था थी थीं थे द्वारा ने पर पे भी में यह ये रहा रही रहे लिए व वह वे से हुआ हुई हुए है हैं हो होने होगा साथ
  कब कहाँ कौन क्या कैसे कितनी कितने कितना बार कितनी-बार मिले मिली सभी सब श्री श्रीमती डॉ जी
  ka ke ki ko mein se par ne aur hai hain kab kahan kaun kya kaise kitni kitne baar
  и в во на с со по о об для между из к у за от при что как когда где кто
`),
);

/**
 * Words with one meaning, where the records use only one of them: abbreviations, everyday words for official ones and
 * Russian words (the records are written in Hindi and English). The last entry is what the records say; a phrase is
 * looked for as a phrase.
 */
const MEANINGS = `
pm, пм, पीएम = prime minister
eam, ईएएम = external affairs minister
nsa, एनएसए = national security adviser
mea = ministry of external affairs
mfa, мид = foreign ministry
un, оон, यूएन = united nations
оон, यूएन = un
unga = un general assembly
unsc = un security council
кремль = kremlin
विरोधी = रोधी
шос = sco
рик = ric
еаэс, eeu = eaeu
саммит = summit
spokesman = spokesperson
fta = free trade agreement
npp, аэс = nuclear power
mou = memorandum
nuke, atomic = nuclear
nuclear = atomic
phone, call, звонок, разговор = telephone
ring, rang = telephone
advisor = adviser
military = defence
warship, корабль = ship
pact, treaty, deal = agreement
conference = summit
spoke = speak
talks, conversation, переговоры = talk
trip, tour, journey = visit
crude, petroleum = oil
usa, сша, america, american = united states
prc = china
встреча = meeting
соглашение, договор = agreement
заявление = statement
посол, envoy = ambassador
посольство = embassy
учения, drill, manoeuvre, maneuver = exercise
торговля, commerce = trade
оборона, military = defence
безопасность = security
флот, вмс = navy
армия = army
премьер = prime minister
иностранный = foreign
консультации = consultation
комиссия = commission
консульство = consulate
энергетика, атомный = energy
нефть = oil
фестиваль = festival
культура = culture
парламент, дума = parliament
भेंट, मुलाकात = मुलाकात
मुलाकात = भेंट
टेलीफोन, फोन, दूरभाष = फोन
फोन = टेलीफोन
करार, संधि = समझौता
जंगी = युद्धपोत
`;

function readMeanings(): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const line of MEANINGS.split("\n")) {
    const [left, right] = line.split(" = ");
    if (!left || !right) continue;
    for (const word of left.split(", ")) {
      const key = stem(fold(word));
      found.set(key, [...(found.get(key) ?? []), words(right).filter((part) => !STOP.has(part))]);
    }
  }
  return found;
}

const meanings = readMeanings();

/** Other words or phrases (folded) that the records use for a word. */
export function otherWords(word: string): readonly (readonly string[])[] {
  return meanings.get(stem(word)) ?? [];
}

const LETTERS: Readonly<Record<string, string>> = {
  डब्ल्यू: "w",
  एक्स: "x",
  क्यू: "q",
  वाई: "y",
  जेड: "z",
  एच: "h",
  एफ: "f",
  एल: "l",
  एम: "m",
  एन: "n",
  एस: "s",
  यू: "u",
  आई: "i",
  आर: "r",
  ईज: "",
  बी: "b",
  सी: "c",
  डी: "d",
  जी: "g",
  जे: "j",
  के: "k",
  ओ: "o",
  पी: "p",
  टी: "t",
  वी: "v",
  ए: "a",
  ई: "e",
};
const LETTER = new RegExp(`${Object.keys(LETTERS).join("|")}|\\d`, "y");

/** True for the name of one Latin letter (एन) or a letter itself. */
export function isLetter(word: string): boolean {
  return word in LETTERS || /^[a-z]$/.test(word);
}

/** An abbreviation spelled with the names of Latin letters (एससीओ) in Latin letters ("sco"), or null. */
export function spelledLetters(word: string): string | null {
  if (!/^[\u0900-\u097f]/.test(word)) return null;
  let out = "";
  LETTER.lastIndex = 0;
  while (LETTER.lastIndex < word.length) {
    const match = LETTER.exec(word);
    if (!match) return null;
    out += LETTERS[match[0]] ?? match[0];
  }
  return out.length > 1 ? out : null;
}
