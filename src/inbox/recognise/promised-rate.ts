/** What the sender promised about how often it writes. Pure. */
import { languages } from '../../language/all-languages.js';
import { fold } from '../../language/fold.js';
import type { LimitWords, Rate } from '../../language/language.js';
import { anyOf, compiled, wholeWords } from '../../language/patterns.js';

const pattern = (rate: Rate) => compiled(() => wholeWords(({ mails }) => mails.rates?.[rate]));

/** Mails a week that a word promises; the first that matches counts. */
const RATES: readonly (readonly [number, () => RegExp])[] = [
  [2, pattern('twiceAWeek')],
  [0.5, pattern('everyTwoWeeks')],
  [4 / 52, pattern('quarterly')],
  [12 / 52, pattern('monthly')],
  [1, pattern('weekly')],
  [7, pattern('daily')],
];

const say = (list: Exclude<keyof LimitWords, 'numbers'>): string =>
  anyOf(({ mails }) => mails.limits?.[list]);

let numbers: ReadonlyMap<string, number> | undefined;
function writtenNumbers(): ReadonlyMap<string, number> {
  numbers ??= new Map(languages.flatMap(({ mails }) => Object.entries(mails.limits?.numbers ?? {})));
  return numbers;
}

/** Matches "no more than 2 mails a month". */
const limit = compiled(() => {
  const number = String.raw`(\d+|${[...writtenNumbers().keys()].join('|')})`;
  const unit = `(${anyOf(
    ({ mails }) => mails.limits?.week,
    ({ mails }) => mails.limits?.month,
    ({ mails }) => mails.limits?.day,
  )})`;
  return String.raw`\b(?:${say('atMost')})\s+${number}\s+(?:${say('mails')})\s+(?:${say('per')})\s*${unit}`;
});
const aWeek = compiled(() => `^(?:${say('week')})`);
const aDay = compiled(() => `^(?:${say('day')})`);

/** A rate counts only beside a word for mail. */
const aboutMail = compiled(
  () => String.raw`news-?letter|e-?mails?\b|\bmails?\b|${anyOf(({ mails }) => mails.aboutMail)}`,
);

/** How far the word for mail may stand from the rate, in characters (our assumption). */
const REACH = 40;

/** The first promise with its quote, in mails a week; null where none is made. */
export function findPromisedRate(lines: readonly string[]): { quote: string; perWeek: number } | null {
  for (const line of lines) {
    const folded = fold(line);
    const most = limit().exec(folded);
    if (most) return { quote: line.slice(0, 240), perWeek: perWeek(most[1] ?? '1', most[2] ?? 'week') };
    if (!aboutMail().test(folded)) continue;
    for (const [rate, words] of RATES) {
      const match = words().exec(folded);
      if (!match) continue;
      const around = folded.slice(Math.max(0, match.index - REACH), match.index + match[0].length + REACH);
      if (aboutMail().test(around)) return { quote: quoteAround(line, match.index), perWeek: rate };
    }
  }
  return null;
}

const quoteAround = (line: string, at: number): string =>
  line.slice(Math.max(0, at - 2 * REACH), at + 3 * REACH).trim();

function perWeek(count: string, unit: string): number {
  const number = Number(count) || writtenNumbers().get(count) || 1;
  if (aWeek().test(unit)) return number;
  return aDay().test(unit) ? number * 7 : (number * 12) / 52;
}
