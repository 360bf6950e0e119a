/** Promised answer times: "We reply within 5 working days". */
import { fold } from '../../language/fold.js';
import type { PageFacts } from '../../model/page-facts.js';

export interface PromiseReading {
  /** The words of the promise as written. */
  text: string;
  /** Days; hours count as the share of a day that they are (24 hours: 1). */
  days: number;
  working: boolean;
}

/** Numbers that are written out, on folded text. */
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, fourteen: 14, twenty: 20,
  einem: 1, eines: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sieben: 7, zehn: 10, vierzehn: 14,
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, dix: 10, quinze: 15,
  uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, siete: 7, diez: 10, due: 2, tre: 3, quattro: 4, cinque: 5,
  um: 1, uma: 1, dois: 2, duas: 2, quatro: 4, een: 1, twee: 2, drie: 3, vijf: 5, tien: 10, en: 1, ett: 1, to: 2, tva: 2,
  fem: 5, tio: 10, fire: 4, ti: 10,
}; // biome-ignore format: one line a language

/** Days in one unit, by its word on folded text; the first that matches counts. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:hours?|hrs?|stunden?|std|heures?|h$|horas?|ore|ora|uur|uren|timmar|timme|timer|time|tuntia|tunnin|godzin\p{L}*|hodin\p{L}*|ora[nk]?|час\p{L}*|saat|時間|小时|시간)/u,
    1 / 24,
  ],
  [
    /^(?:weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|week|veckor|vecka|uger|uge|uker|uke|viikko\p{L}*|viikon|tygodni\p{L}*|tydn\p{L}*|недел\p{L}*|hafta|週間|周|주)/u,
    7,
  ],
  [
    /^(?:months?|monat\p{L}*|mois|mes(?:es)?|mese|mesi|maand(?:en)?|manad(?:er)?|maned(?:er)?|kuukau\p{L}*|miesi\p{L}*|mesic\p{L}*|месяц\p{L}*|ay\b|か月|ヶ月|个月)/u,
    30,
  ],
  [
    /^(?:(?:\p{L}+ ){0,2}?(?:days?|\p{L}*tag(?:en?|es)?|jours?|dias?|giorn[oi]|\p{L}*dag(?:en|ar|e|er)?|\p{L}*paiv\p{L}*|dni|dnia|dnu|dnech|dn[iy]|\p{L}*nap\p{L}*|дн\p{L}*|день|gun\p{L}*)(?!\p{L})|.{0,14}?(?:営業日|日|工作日|天|영업일|일))/u,
    1,
  ],
];

const WORKING =
  /working|business|werktag|arbeitstag|ouvre|ouvrable|habil|laborab|lavorativ|uteis|util|werkdag|arbetsdag|vardag|hverdag|arbeidsdag|virkedag|arkipaiv|robocz|pracovn|munkanap|рабоч|is gunu|営業日|工作日|영업일/u;

/** "within 5 working days", "innerhalb von 24 Stunden", "sous 48 h", "en un plazo de 5 días": number, then unit. */
const SPAN = new RegExp(
  String.raw`(?<![\p{L}\d])(?:within|in under|in less than|less than|up to|no later than|inside|innerhalb|binnen|spatestens|in der regel|max(?:imal|imum)?|sous|dans les|dans un delai|d ici|en moins de|en un plazo|dentro de|en menos de|antes de|plazo maximo|entro|in meno di|dentro|no prazo|em ate|ate|inom|indenfor|inden for|inden|innen|kuluessa|w ciagu|do|behem|belul|в течение|за|icinde|以内|内|이내)?\s*(?:von|de|des|di|van|of|av|the next|the|les|las|os|i|maximal|maximum|a maximum|max\.?|at most)*\s*(?:maximal(?:en)?\s)?(\d{1,3}|${Object.keys(NUMBERS).join('|')})(?:\s?(?:-|–|to|bis|a|tot|ou|or|oder)\s?(\d{1,3}))?\s+(\p{L}[\p{L} ]{0,30})`,
  'gu',
);

/** What is promised: an answer, not a delivery. On folded text. */
const ANSWER =
  /\b(?:repl(?:y|ies|ied)|respon(?:d|se|ds|ding)|answer\p{L}*|get back|be in touch|contact you|acknowledg\p{L}*|call you|hear from us|resolve|investigat\p{L}*|antwort\p{L}*|beantwort\p{L}*|melden uns|ruckmeldung|eingangsbestatigung|repond\p{L}*|reponse|recontact\p{L}*|traite[erz]*|respuesta|respond\p{L}*|contestar\p{L}*|contactar\p{L}*|rispost\p{L}*|rispond\p{L}*|ricontatt\p{L}*|resposta|responder\p{L}*|antwoord\p{L}*|beantwoord\p{L}*|reageren|reactie|svar\p{L}*|aterkommer|vastaa\p{L}*|vastaus|yhteytta|odpowie\p{L}*|odpowiedz\p{L}*|odpovi\p{L}*|odpoved\p{L}*|valaszol\p{L}*|cevap|yanit\p{L}*|odpowiada\p{L}*)|ответ|отвеч|свяж|отговор|返信|回答|ご連絡|回复|答复|답변|회신/u;

/** What has times of its own and is no answer. */
const ELSE =
  /\b(?:deliver\p{L}*|dispatch\p{L}*|shipp?\p{L}*|refund\p{L}*|return\p{L}*|liefer\p{L}*|versand\p{L}*|livr\p{L}*|expedi\p{L}*|entrega\p{L}*|envio\p{L}*|consegn\p{L}*|spedi\p{L}*|lever\p{L}*|verzend\p{L}*|dostaw\p{L}*|doprav\p{L}*|emergenc\p{L}*|disaster|notdienst|cancel\p{L}*|withdraw\p{L}*|widerruf\p{L}*)\b/u;

/** At most ten; from whole sentences, so that the promise belongs to the answer. */
export function promisesOf(facts: Pick<PageFacts, 'blocks'>): PromiseReading[] {
  const found = new Map<string, PromiseReading>();
  for (const { text } of facts.blocks)
    for (const sentence of text.split(/(?<=[.!?。])\s+|\n/)) {
      const promise = sentence.length <= 500 ? promiseIn(sentence) : null;
      if (promise && found.size < 10) found.set(promise.text, promise);
    }
  return [...found.values()];
}

export function promiseIn(sentence: string): PromiseReading | null {
  const folded = fold(sentence)
    .replace(/['’]/g, ' ')
    .replace(/h(?=\d)/g, 'h ')
    .replace(/(\d)([^\d\s.,:%€$£-])/g, '$1 $2');
  if (
    !ANSWER.test(folded) ||
    (ELSE.test(folded) && !/repl|answer|antwort|repon|respues|rispo|respost/.test(folded))
  )
    return null;
  for (const [span, first, second, unit] of folded.matchAll(SPAN)) {
    const number = numberOf(second ?? first);
    const size = UNITS.find(([word]) => word.test(unit ?? ''))?.[1];
    if (number === null || size === undefined) continue;
    const days = Math.round(number * size * 100) / 100;
    return { text: sentence.trim().slice(0, 200), days, working: WORKING.test(span) };
  }
  return null;
}

/** The later end of "3 to 5"; null for words that are no numbers. */
function numberOf(word: string | undefined): number | null {
  if (!word) return null;
  return /^\d+$/.test(word) ? Number(word) : (NUMBERS[word] ?? null);
}
