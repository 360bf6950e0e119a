/** How many: a whole number. */
import { filled, numberSentence, numberSentenceKeys, numberSentenceMistakes } from '../answer-sentences.js';
import { limitKeys } from '../limits.js';
import { defineQuestionType } from '../question-type.js';

export default defineQuestionType({
  name: 'count',
  documented: { answer: 'a whole number', good: 'a limit' },
  keys: { ...limitKeys, ...numberSentenceKeys },
  mistakes: ({ says }) => numberSentenceMistakes(says),
  conditionType: 'double',
  expected: () => '(a whole number)',
  // Digits alone.
  read: (_, { text }) =>
    /^\d+$/.test(text) ? { value: Number(text) } : { problem: 'must be a whole number, 0 or more' },
  measure: (_, value) => ({ value: Number(value), unit: 'count' }),
  sentence({ says }, value, graded) {
    const number = Number(value);
    const template = numberSentence(says, number, graded);
    return template && filled(template, { number, words: String(value) });
  },
});
