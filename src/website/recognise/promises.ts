/** Promised answer times: "We reply within 5 working days". */
import { languages } from '../../language/all-languages.js';
import { fold } from '../../language/fold.js';
import type { PromiseWords } from '../../language/language.js';
import { allPatterns, anyOf, compiled, wholeWords, wordsBeginningWith } from '../../language/patterns.js';
import type { PageFacts } from '../../model/page-facts.js';

export interface PromiseReading {
  /** The words of the promise as written. */
  text: string;
  /** Days; hours count as the share of a day that they are (24 hours: 1). */
  days: number;
  working: boolean;
}

/** Words of promises in all languages. */
const say = (list: Exclude<keyof PromiseWords, 'numbers'>): string =>
  anyOf(({ promises }) => promises?.[list]);

let numbers: ReadonlyMap<string, number> | undefined;
/** Numbers that are written out, on folded text. */
function writtenNumbers(): ReadonlyMap<string, number> {
  numbers ??= new Map(languages.flatMap(({ promises }) => Object.entries(promises?.numbers ?? {})));
  return numbers;
}

/** Scripts that write days without a space after the number. */
const DENSE = /[\p{sc=Han}\p{sc=Hangul}]/u;

const aDay = compiled(() => {
  const days = allPatterns(({ promises }) => promises?.days);
  const spaced = days.filter((pattern) => !DENSE.test(pattern)).join('|');
  const dense = days.filter((pattern) => DENSE.test(pattern)).join('|');
  return String.raw`^(?:(?:\p{L}+ ){0,2}?(?:${spaced})(?!\p{L})|.{0,14}?(?:${dense}))`;
});

/** Days in one unit, by its word on folded text; the first that matches counts. */
const UNITS: readonly (readonly [() => RegExp, number])[] = [
  [compiled(() => `^(?:h$|${say('hours')})`), 1 / 24],
  [compiled(() => `^(?:${say('weeks')})`), 7],
  [compiled(() => `^(?:${say('months')})`), 30],
  [aDay, 1],
];

const working = compiled(() => say('working'));

/** "within 5 working days", "innerhalb von 24 Stunden", "sous 48 h", "en un plazo de 5 días": number, then unit. */
const timeSpan = compiled(() => {
  const within = String.raw`(?:${say('within')})?\s*(?:${say('of')})*\s*(?:(?:${say('atMost')})\s)?`;
  const number = String.raw`(\d{1,3}|${[...writtenNumbers().keys()].join('|')})`;
  const range = String.raw`(?:\s?(?:-|–|${say('to')})\s?(\d{1,3}))?`;
  return String.raw`(?<![\p{L}\d])${within}${number}${range}\s+(\p{L}[\p{L} ]{0,30})`;
}, 'gu');

/** What is promised: an answer, not a delivery. On folded text. */
const answer = compiled(() => wordsBeginningWith(({ promises }) => promises?.answer));
const plainAnswer = compiled(() => say('plainAnswer'));

/** What has times of its own and is no answer. */
const notAnswer = compiled(() => wholeWords(({ promises }) => promises?.notAnswer));

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
  if (!answer().test(folded) || (notAnswer().test(folded) && !plainAnswer().test(folded))) return null;
  for (const [span, first, second, unit] of folded.matchAll(timeSpan())) {
    const number = numberOf(second ?? first);
    const size = UNITS.find(([word]) => word().test(unit ?? ''))?.[1];
    if (number === null || size === undefined) continue;
    const days = Math.round(number * size * 100) / 100;
    return { text: sentence.trim().slice(0, 200), days, working: working().test(span) };
  }
  return null;
}

/** The later end of "3 to 5"; null for words that are no numbers. */
function numberOf(word: string | undefined): number | null {
  if (!word) return null;
  return /^\d+$/.test(word) ? Number(word) : (writtenNumbers().get(word) ?? null);
}
