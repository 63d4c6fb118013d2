import { expect, test } from "vitest";
import { idsOf } from "./realSearch.ts";

/** Ways of writing that must all give the answer of the first; "|" parts them. */
const SAME = `
Jaishankar | जयशंकर | Jayshankar | jaysankar | jaishanker | Джайшанкар | Джайшанкара | jaishnkar | jai shankar | जय शंकर | JAISHANKAR | जयशँकर
Lavrov | लावरोव | लवरोव | laavrov | lavrof | Лавров | Лаврова | Лавровым | lavrow | Lavrov's | lavrvo
Putin | पुतिन | पूतिन | Путин | Путина | Путиным | ptuin | poutine | putn | Putin’s
Modi | मोदी | modee | Моди | MODI | मोदि
Doval | डोभाल | dobhal | डोवाल | Довал | dovall
Shoigu | शोइगु | शोईगु | shoygu | Шойгу | shoigoo | शोयगू
Rajnath | राजनाथ | raajnath | Раджнатх | rajnaath
Belousov | बेलोउसोव | बेलौसोव | बेलोसोव | Белоусов | beloussov | belousof
Manturov | मंतुरोव | मंटुरोव | मन्तुरोव | Мантуров | manturow | manturof
Patrushev | पात्रुशेव | पत्रुशेव | पेत्रुशेव | Патрушев | patrushef
Rudenko | रुडेंको | रुदेंको | रुडेन्को | Руденко | rudenco
Volodin | वोलोदिन | वोलोडिन | Володин
Alipov | अलीपोव | अलिपोव | Алипов | alipof
Misri | मिस्री | मिसरी | misry | Мисри
Goyal | गोयल | goel | Гоял
Kanimozhi | कनिमोझी | कनिमोई | Каниможи | kanimozi
Tharoor | थरूर | tharur | Тарур
Vaishnaw | वैष्णव | vaishnav | Вайшнав
Sitharaman | सीतारमण | sitaraman | Ситхараман
Tsivilev | त्सिविलेव | Цивилёв | Цивилев | tsivilyov
Likhachev | लिखाचेव | Лихачёв | likhachov | लिकचेव
Moscow | मॉस्को | मास्को | Moskva | Москва | Москве | moskow | mosco | мoсква
Kazan | कज़ान | कजान | क़ज़ान | Казань | Казани | qazan | kajan
Mumbai | मुंबई | मुम्बई | Bombay | Мумбаи | mumbay
Chennai | चेन्नई | Madras | Ченнаи | chenai
Kochi | कोच्चि | Cochin | Кочин | kochy
Tianjin | तियानजिन | tyanjin | Тяньцзинь | Tientsin
Qingdao | चिंगदाओ | Циндао | Tsingtao
Beijing | बीजिंग | Пекин | Peking
Astana | अस्ताना | Астана
Riyadh | रियाद | Эр-Рияд | riyad
Johannesburg | जोहानिसबर्ग | Йоханнесбург | johanesburg
Vladivostok | व्लादिवोस्तोक | Владивосток | vladivastok
Kaliningrad | कलिनिनग्राद | Калининград | kalinigrad
St Petersburg | saint petersburg | St. Petersburg
नई दिल्ली | नयी दिल्ली | nayi dilli | nai dilli
Kudankulam | कुडनकुलम | Koodankulam | Куданкулам | kudankulum
BRICS | ब्रिक्स | БРИКС | briks
Rosatom | रोसाटॉम | रोसातोम | Росатом | rosatum
INS Tamal | आईएनएस तमाल | ins tamal
INDRA | इंद्र | इन्द्र | Индра
Zapad | ज़ापद | जापद | Запад
AK-203 | ak203 | AK 203 | एके-203 | एके 203
S-400 | s400 | S 400 | एस-400 | एस 400
SCO | sco | S.C.O. | ШОС
NSA | एनएसए | national security adviser | national security advisor
शिखर सम्मेलन | shikhar sammelan | शिखरसम्मेलन | shikhar sammellan
विदेश मंत्री | videsh mantri | विदेशमंत्री | विदेश मन्त्री | videsh mantree
रक्षा मंत्री | raksha mantri | रक्षामंत्री
प्रधानमंत्री | pradhanmantri | pradhan mantri | प्रधान मंत्री | प्रधानमन्त्री
सुरक्षा परिषद | suraksha parishad
संयुक्त वक्तव्य | sanyukt vaktavya | संयुक्त वक्तव्यों
परमाणु ऊर्जा | parmanu urja | paramanu oorja
अंतर-सरकारी आयोग | अन्तर-सरकारी आयोग | अंतरसरकारी आयोग | antar sarkari aayog | अंतर सरकारी आयोग
समझौता | समझौते | samjhauta | समझौतों
युद्धाभ्यास | yuddhabhyas
व्यापार | vyapar | vyapaar
inter-governmental commission | intergovernmental commission | inter governmental commission
agreement | agreements | agrement | agreemnt
consulates | consulate | consulats
commission | commision | comission
summit | sumit | summits | summmit
defence | defense | deffence
terrorism | terorism | terrorizm
2024 | २०२४
July 2024 | जुलाई 2024 | जुलाई २०२४ | 2024-07 | july, 2024 | 2024 july | julai 2024 | июль 2024 | in July 2024
21 August 2025 | 21 अगस्त 2025 | २१ अगस्त २०२५ | 2025-08-21 | 21.08.2025 | August 21, 2025 | 21 августа 2025 | 21st August 2025
4 December 2025 | 4 दिसम्बर 2025 | 4 दिसंबर 2025 | 2025-12-04 | 4 disambar 2025
September 2025 | सितंबर 2025 | सितम्बर 2025 | sept 2025 | sitambar 2025
February 2025 | फ़रवरी 2025 | फरवरी 2025 | feb 2025 | farvari 2025
26th session | 26 session
35,000 rifles | 35000 rifles
Yekaterinburg | Екатеринбург | Yekaterinberg
government | goverment
fertilisers | fertilizer | fertilizers
health minister | helth minister
आर्थिक सहयोग | arthik sahyog
INS Tushil | आई एन एस तुशिल
8-9 July 2024 | 8 and 9 July 2024 | 8 और 9 जुलाई 2024 | 8, 9 July 2024 | 8 & 9 July 2024 | 8,9 July 2024
10-12 January 2024 | 10,11,12 January 2024
December 2024 to January 2025 | December to January 2025 | दिसंबर से जनवरी 2025 | Dec-Jan 2025
G-20 | G20 | जी-20 | जी 20 | जी20
USA | US | U.S. | the US
22-24 October 2024 | October 22-24, 2024 | 2024-10-22 to 2024-10-24 | 22 से 24 अक्टूबर 2024
UN General Assembly | UNGA
spokesperson | spokesman | spokeperson
Kremlin | Кремль
`;

const rows = SAME.trim()
  .split("\n")
  .map((line) => line.split(" | "));
const pairs = rows.flatMap(([first = "", ...others]) => others.map((other): [string, string] => [other, first]));

test(`there are ${pairs.length} pairs, more than 150`, () => {
  expect(pairs.length).toBeGreaterThan(150);
});

test.each(rows.map(([first = ""]) => first))("%s finds something", (query) => {
  expect(idsOf(query).length).toBeGreaterThan(0);
});

test.each(pairs)("%s finds what %s finds", (other, first) => {
  expect(idsOf(other)).toEqual(idsOf(first));
});
