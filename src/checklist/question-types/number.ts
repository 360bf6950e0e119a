/** A number of some unit, such as percent or days. */
import { z } from 'zod';
import { plural } from '../../text/counting.js';
import { limitKeys } from '../limits.js';
import { defineQuestionType } from '../question-type.js';

const UNITS = ['seconds', 'minutes', 'hours', 'days', 'percent', 'ratio', 'count', 'messages'] as const;

export default defineQuestionType({
  name: 'number',
  documented: { answer: 'a number of `unit`', good: 'a limit' },
  keys: { unit: z.enum(UNITS), ...limitKeys },
  conditionType: 'double',
  expected: ({ unit }) => `(${unit})`,
  read({ unit }, { text }) {
    // 12, 12.5 or 12,5, perhaps with a percent sign.
    const number = /^(\d+(?:[.,]\d+)?)\s*%?$/.exec(text)?.[1];
    if (number) return { value: Number(number.replace(',', '.')) };
    return { problem: `must be a number of ${unit}, 0 or more` };
  },
  inWords: ({ unit }, value) => `${String(value)}${unitInWords(unit, Number(value))}`,
  measure: ({ unit }, value) => ({ value: Number(value), unit }),
});

function unitInWords(unit: (typeof UNITS)[number], value: number): string {
  if (unit === 'percent') return ' %';
  if (unit === 'ratio') return ' times';
  if (unit === 'count') return '';
  return ` ${plural(value, unit.replace(/s$/, ''), unit)}`;
}
