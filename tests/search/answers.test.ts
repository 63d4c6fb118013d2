import { expect, test } from "vitest";
import type { Language } from "../../src/language/locale.ts";
import { buildIndex } from "../../src/search/buildIndex.ts";
import type { IndexData } from "../../src/search/indexData.ts";
import { search } from "../../src/search/query.ts";
import { suggest } from "../../src/search/suggest.ts";
import { small } from "./smallDossier.ts";

/** Whole answers over a small dossier of its own. What is meant to change changes `answers.txt`: read it, then run
 * with -u. */
const QUERIES = `
modi | मोदी | Моди | Путина | lavrof | ptuin | jai | jaish | जय | Джайшанкар | shoygu | s | S. Jaishankar | subrahmanyam
vinay | vinay kumar | Vinay Kwatra | कुमार विनय | sergei | Sergey Shoigu | Сергей Лавров | silent | rosatom | रोसा
moscow | moskva | मास्को | Москве | delhi | newdelhi | bombay | kazan | कजान | qazan | riyad | Эр-Рияд | saudi arabia | रूस | kremlin
foreign secretary | विदेश सचिव | videsh mantri | विदेश मंत्री | foreign minister | nsa | NSA Doval | eam | pm | prime minister | national security adviser | secretary of security | राष्ट्रपति
brics | ब्रिक्स | BRICS summit | 16th summit | 16वाँ सत्र | summit | summits | शिखर सम्मेलन | shikhar sammelan | annual summit | summit annual | "annual summit" | "summit annual" | “Kazan Decl | "kazan decl | annual sum
joint statement | declaration | संयुक्त वक्तव्य | samjhauta | समझौते | agreement | agreements | agency | ministers | consulate | दूतावास | fertilizers | fertiliser | defence | trade | व्यापार | vyapar
ak-203 | AK 203 | ak203 | s-400 | s400 | एस 400 | 22nd | 203 | 4
july 2024 | जुलाई 2024 | 2024-07 | 9 july 2024 | 21 अगस्त 2025 | 21.08.2025 | 2025 | 2025-12-04 | july to october 2024 | july–september 2024 | जुलाई से अक्टूबर 2024 | q3 2024 | h2 2025 | 4-5 december 2025 | december | may | march 2031 | 31 june 2024 | modi july 2024 | summit 2024 | 9 июля 2024 | august and december 2025 | 22 october 2024 to 24 october 2024
thorium | थोरियम | reactor mumbai | doval shoigu moscow | putin xyzzy | xyzzy | jaishankr lavrvo | lavrov thorium | vinay kwatrra | the | the of and | में | kumar students | telephone | call | phone | dialogue | संवाद | samvad | strategic dial
raja doot | raj doot | shikhar sam melan | sam vad | may students | students may | what may the minister sign | may 2025 students | mar | march students | President Putin | Sergei Lavrov | Lavrov Sergei | PM Modi | Vladimir | new | Эр Рияд | Нью-Дели | nayi dilli | "विदेश मंत्रि | "foreign sec | "foreign secretaries | "xyzzy | bharat ka dutavas
one two three four five six seven eight nine ten eleven twelve thirteen | modi, putin; lavrov | MODI | mo di | विदेशमंत्री | jointstatement | nothingatall here
`
  .trim()
  .split(/\s*[|\n]\s*/);

const index = JSON.parse(JSON.stringify(buildIndex(small))) as IndexData;

function answer(text: string, language: Language): string {
  const { ids, understood, narrows, nearest } = search(index, text, language);
  const { words, phrases, ignored, days } = understood;
  const hits = [...ids].map(([id, { inside, points }]) => `${id}${inside ? "*" : ""}${points.length ? points : ""}`);
  return [
    `? ${text} (${language})`,
    `  ${narrows ? hits.join(" ") || "nothing" : "all"}`,
    ...words.map((w) => `  ${w.typed}: ${w.how} ${w.as.join(" ")}`),
    ...phrases.map((phrase) => `  together: ${phrase}`),
    ...(ignored.length > 0 ? [`  left out: ${ignored.join(" ")}`] : []),
    ...(days ? [`  days: ${days.map(({ from, to }) => `${from}…${to}`).join(" ") || "none"}`] : []),
    ...(nearest.length > 0 ? [`  nearest: ${nearest.join(", ")}`] : []),
  ].join("\n");
}

function offers(text: string, language: Language): string {
  const lines = suggest(index, text, language).map(
    ({ kind, id, label, sentence, note, count, marks, rest, wanted }) => {
      const marked = marks.map(([from, to]) => `[${label.slice(from, to)}]`).join("");
      const as = wanted.map((w) => w.as.join(" ")).join("; ");
      return `  ${kind} ${id} “${label}” ${sentence ?? ""} (${note}) ${count} ${marked} ${as} + “${rest}”`;
    },
  );
  return [`? ${text} (${language})`, ...lines].join("\n");
}

const BOTH = ["en", "hi"] as const;

test("the index of a small dossier is what it was when it was read", async () => {
  await expect(`${JSON.stringify(index, null, 1)}\n`).toMatchFileSnapshot("index.txt");
});

test("queries are understood and answered as they were when the answers were read", async () => {
  const answers = QUERIES.flatMap((text) =>
    (search(index, text, "en").ids.size ? ["en" as const] : BOTH).map((l) => answer(text, l)),
  );
  await expect(`${answers.join("\n\n")}\n`).toMatchFileSnapshot("answers.txt");
});

test("what is typed is met with the suggestions that it was met with when they were read", async () => {
  const typed = new Set(QUERIES.flatMap((text) => [text, text.slice(0, Math.ceil(text.length / 2))]));
  const all = [...typed].map((text, i) => offers(text, BOTH[i % 2] ?? "en"));
  await expect(`${all.join("\n\n")}\n`).toMatchFileSnapshot("offers.txt");
});
