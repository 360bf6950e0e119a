/** Points from 1 upwards, each with an anchor that says what it means; every point earns its own credit. */
import { z } from 'zod';
import { limitKeys } from '../limits.js';
import { defineQuestionType, sentence } from '../question-type.js';

export default defineQuestionType({
  name: 'scale',
  documented: {
    answer: '1 to the number of `anchors`, which say what each point means',
    good: 'a limit on the points',
  },
  keys: {
    anchors: z.array(sentence).min(3).max(10).describe('What each point means, from 1 upwards.'),
    ...limitKeys,
  },
  conditionType: 'double',
  prompt: ({ anchors }) => ({
    kind: 'choice',
    choices: anchors.map((label, index) => ({ key: String(index + 1), label, value: index + 1 })),
  }),
  expected: ({ anchors }) => `(1 to ${anchors.length})`,
  read({ anchors }, { text }) {
    // One whole number.
    const point = /^\d+$/.test(text) ? Number(text) : 0;
    if (point >= 1 && point <= anchors.length) return { value: point };
    return { problem: `must be a whole number from 1 to ${anchors.length}` };
  },
  inWords: ({ anchors }, value) => `${String(value)} of ${anchors.length}`,
  measure: (_, value) => ({ value: Number(value), unit: 'points' }),
  points: ({ anchors }) =>
    anchors.map((words, index) => ({
      words,
      credit: Math.round((100 * index) / (anchors.length - 1)) / 100,
    })),
  agreement: 'within-one',
});
