/** A number of some unit, such as percent or days. */
import { z } from 'zod';
import { plural } from '../../text/counting.js';
import { filled, numberSentence, numberSentenceKeys, numberSentenceMistakes } from '../answer-sentences.js';
import { limitKeys } from '../limits.js';
import { defineQuestionType } from '../question-type.js';

const UNITS = ['seconds', 'minutes', 'hours', 'days', 'percent', 'ratio', 'count', 'messages'] as const;

/** More is a slip of the pen (our assumptions): a day, a week, two years, ten years. */
const MOST: Readonly<Record<(typeof UNITS)[number], number>> = {
  seconds: 86_400,
  minutes: 10_080,
  hours: 17_520,
  days: 3650,
  percent: 100,
  ratio: 1000,
  count: 10_000,
  messages: 10_000,
};

export default defineQuestionType({
  name: 'number',
  documented: { answer: 'a number of `unit`', good: 'a limit' },
  keys: { unit: z.enum(UNITS), ...limitKeys, ...numberSentenceKeys },
  mistakes: ({ says }) => numberSentenceMistakes(says),
  conditionType: 'double',
  expected: ({ unit }) => `(${unit})`,
  read({ unit }, { text }) {
    // 12, 12.5 or 12,5, perhaps with a percent sign.
    const number = /^(\d+(?:[.,]\d+)?)\s*%?$/.exec(text)?.[1];
    if (!number) return { problem: `must be a number of ${unit}, 0 or more` };
    const value = Number(number.replace(',', '.'));
    return value > MOST[unit] ? { problem: `must be at most ${wordsOf(unit, MOST[unit])}` } : { value };
  },
  inWords: ({ unit }, value) => wordsOf(unit, Number(value)),
  measure: ({ unit }, value) => ({ value: Number(value), unit }),
  limitInWords: ({ unit }, limit) => wordsOf(unit, limit),
  sentence({ says, unit }, value, graded) {
    const number = Number(value);
    const template = numberSentence(says, number, graded);
    return template && filled(template, { number, words: wordsOf(unit, number) });
  },
});

type NumberUnit = (typeof UNITS)[number];

const wordsOf = (unit: NumberUnit, value: number): string =>
  unit === 'ratio' && value === 2 ? 'twice' : `${Math.round(10 * value) / 10}${unitInWords(unit, value)}`;

function unitInWords(unit: NumberUnit, value: number): string {
  if (unit === 'percent') return ' %';
  if (unit === 'ratio') return ' times';
  if (unit === 'count') return '';
  return ` ${plural(value, unit.replace(/s$/, ''), unit)}`;
}
