/** What the sender promised about how often it writes. Pure. */
import { fold } from '../../language/fold.js';

/** Mails a week that a word promises. */
const RATES: readonly (readonly [number, RegExp])[] = [
  // twice a week, zweimal pro Woche
  [
    2,
    /\b(?:twice (?:a|per|each|every) week|twice[- ]weekly|zweimal (?:pro|die|in der) woche|deux fois par semaine|dos veces (?:por|a la) semana|duas vezes por semana|due volte (?:alla|a) settimana|twee ?keer per week)\b/,
  ],
  // every two weeks, fortnightly
  [
    0.5,
    /\b(?:every (?:two|other|2) weeks?|fortnightly|bi-?weekly|alle (?:zwei|2) wochen|zweiwochentlich|14-?tag\w+|toutes les deux semaines|cada dos semanas|quinzenal\w*|om de week)\b/,
  ],
  // quarterly
  [
    4 / 52,
    /\b(?:quarterly|every (?:quarter|three months)|quartalsweise|vierteljahrlich\w*|trimestriel\w*|trimestral\w*|trimestrale|per kwartaal)\b/,
  ],
  // monthly, once a month
  [
    12 / 52,
    /\b(?:monthly|(?:once|one (?:e-?mail|mail)) (?:a|per|each|every) month|every month|monatlich\w*|(?:einmal )?(?:im|pro) monat|jeden monat|mensuel\w*|une fois par mois|chaque mois|mensual\w*|una vez al mes|cada mes|mensal\w*|uma vez por mes|mensile\w*|una volta al mese|maandelijks\w*|per maand|manadsbrev\w*|varje manad|manedlig\w*|kuukausittain|miesieczn\w*|co miesiac|raz w miesiacu|kazdy mesic|mesicne|aylik|ayda bir|her ay)\b|毎月|月(?:に)?[1一]回|月刊|每月|每个月|每個月|كل شهر|شهريا|مره في الشهر/,
  ],
  // weekly, once a week
  [
    1,
    /\b(?:weekly|(?:once|one (?:e-?mail|mail)) (?:a|per|each|every) week|every week|wochentlich\w*|(?:einmal )?(?:pro|in der|die) woche|jede woche|hebdomadaire\w*|une fois par semaine|chaque semaine|semanal\w*|una vez (?:por|a la) semana|cada semana|toda semana|uma vez por semana|settimanale\w*|ogni settimana|wekelijks\w*|elke week|veckobrev\w*|varje vecka|ugentlig\w*|ukentlig\w*|viikoittain|tygodniow\w*|co tydzien|raz w tygodniu|kazdy tyden|(?:jednou )?tydne|haftalik|haftada bir|her hafta)\b|毎週|週(?:に)?[1一]回|週刊|每周|每週|每星期|كل اسبوع|اسبوعيا|مره في الاسبوع/,
  ],
  // daily
  [
    7,
    /\b(?:daily|every day|(?:once|one (?:e-?mail|mail)) (?:a|per) day|taglich\w*|jeden tag|quotidien\w*|chaque jour|diari[oa]s?|cada dia|todo dia|quotidian\w*|giornalier\w*|ogni giorno|dagelijks\w*|elke dag|codziennie|kazdy den|denne|gunluk|her gun)\b|毎日|日刊|每天|每日|كل يوم|يوميا/,
  ],
];
/** Matches "no more than 2 mails a month". */
const AT_MOST =
  /\b(?:no more than|at most|maximum(?: of)?|max\.?|never more than|hochstens|maximal|maximum de|au plus|maximo de|non piu di|maximaal)\s+(\d+|one|two|three|ein\w*|zwei|drei)\s+(?:e-?mails?|mails?|newsletters?|messages?|nachrichten|times?|mal|fois|veces|vezes|volte|keer|correos?|emails?)\s+(?:a|per|each|every|pro|im|in der|par|por|al|alla|a la|a)\s*(week|month|day|woche|monat|tag|semaine|mois|jour|semana|mes|dia|settimana|mese|giorno|maand|dag)/;
/** A rate counts only beside a word for mail. */
const ABOUT_MAIL =
  /news-?letter|e-?mails?\b|\bmails?\b|digest|\bupdates?\b|nachricht|courriel|lettre d'information|boletin|correo|bollettino|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|biuletyn|infolettre|inbox|postfach|posteingang|bulten|e-?posta|メール|メルマガ|ニュースレター|邮件|郵件|通讯|通訊|電子報|نشره|بريد|رسال/;
const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, zwei: 2, drei: 3 };

/** How far the word for mail may stand from the rate, in characters (our assumption). */
const REACH = 40;

/** The first promise with its quote, in mails a week; null where none is made. */
export function findPromisedRate(lines: readonly string[]): { quote: string; perWeek: number } | null {
  for (const line of lines) {
    const folded = fold(line);
    const limit = AT_MOST.exec(folded);
    if (limit) return { quote: line.slice(0, 240), perWeek: perWeek(limit[1] ?? '1', limit[2] ?? 'week') };
    if (!ABOUT_MAIL.test(folded)) continue;
    for (const [rate, words] of RATES) {
      const match = words.exec(folded);
      if (!match) continue;
      const around = folded.slice(Math.max(0, match.index - REACH), match.index + match[0].length + REACH);
      if (ABOUT_MAIL.test(around)) return { quote: quoteAround(line, match.index), perWeek: rate };
    }
  }
  return null;
}

const quoteAround = (line: string, at: number): string =>
  line.slice(Math.max(0, at - 2 * REACH), at + 3 * REACH).trim();

function perWeek(count: string, unit: string): number {
  const number = Number(count) || NUMBERS[count] || 1;
  if (/^(?:week|woche|semaine|semana|settimana)/.test(unit)) return number;
  return /^(?:day|tag|jour|dia|giorno|dag)/.test(unit) ? number * 7 : (number * 12) / 52;
}
