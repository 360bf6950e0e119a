/** The sentences of `says`: what was observed, with the answer in it. Pure. */
import { z } from 'zod';
import { inWords, times } from '../text/counting.js';
import { type Grade, keepsWritten, THRESHOLD } from './limits.js';
import { sentence } from './question-type.js';

/** Keys beside comparisons: the grade of an answer, and what is said of all others. */
const GRADES = ['good', 'warn', 'bad', 'otherwise'];

/** One sentence for every number, or one for each of several. */
export type NumberSentences = string | Readonly<Record<string, string>>;

/** `says` of a question whose answer is a number. */
export const numberSentenceKeys = {
  says: z
    .union([sentence, z.record(z.string(), sentence)])
    .optional()
    .describe(
      'What was observed, with {answer} or {answer|menu|menus} in it. Or several sentences, by comparison ("= 0"), by grade (good, warn, bad) or otherwise; the first that fits is said.',
    ),
};

export function* numberSentenceMistakes(says: NumberSentences | undefined): Generator<[string, string]> {
  if (typeof says !== 'object') return;
  for (const key of Object.keys(says))
    if (!THRESHOLD.test(key) && !GRADES.includes(key))
      yield ['says', `"${key}" is neither a comparison such as "= 0" nor one of ${GRADES.join(', ')}`];
}

/** The sentence of a number, unfilled; undefined if none fits. Comparisons come first, in the order of the file. */
export function numberSentence(
  says: NumberSentences | undefined,
  number: number,
  grade: Grade,
): string | undefined {
  if (typeof says !== 'object') return says;
  const compared = Object.keys(says).find((key) => THRESHOLD.test(key) && keepsWritten(number, key));
  return says[compared ?? grade] ?? says.otherwise;
}

/**
 * Fills `{answer}` with the answer as a person says it, `{answer|menu|menus}` with a number and its noun (`two menus`),
 * and `{answer|time|times}` with `once`, `twice` or `three times`. `others` are filled in by their names.
 */
export function filled(
  template: string,
  answer: { number: number; words: string },
  others: Readonly<Record<string, string>> = {},
): string {
  const text = template
    // A name in braces, perhaps with a singular and a plural.
    .replace(/\{([a-z]+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (all, name: string, one?: string, many?: string) => {
      if (name !== 'answer') return others[name] ?? all;
      if (one === undefined || many === undefined) return answer.words;
      if (one === 'time') return times(answer.number);
      return `${inWords(answer.number)} ${answer.number === 1 ? one : many}`;
    });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
