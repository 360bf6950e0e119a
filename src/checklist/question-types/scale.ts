/** Points from 1 upwards, each with an anchor that says what it means; every point earns its own credit. */
import { z } from 'zod';
import { limitKeys, limitsIn } from '../limits.js';
import { defineQuestionType, sentence } from '../question-type.js';

export default defineQuestionType({
  name: 'scale',
  documented: {
    answer: '1 to the number of `anchors`, which say what each point means',
    good: 'a limit on the points',
  },
  keys: {
    anchors: z.array(sentence).min(3).max(10).describe('What each point means, from 1 upwards.'),
    says: z
      .array(sentence)
      .optional()
      .describe('What was observed, as a sentence for each anchor, in their order.'),
    ...limitKeys,
  },
  *mistakes({ anchors, says }) {
    if (says && says.length !== anchors.length)
      yield ['says', `${anchors.length} anchors need as many sentences, and these are ${says.length}`];
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
  sentence: ({ says }, value) => says?.[Number(value) - 1],
  answers: ({ anchors }) => anchors.map((_, index) => index + 1),
  points(question) {
    const most = question.anchors.length - 1;
    const lowIsGood = limitsIn(question).good?.operator.startsWith('<') ?? false;
    return question.anchors.map((words, index) => ({
      words,
      credit: Math.round((100 * (lowIsGood ? most - index : index)) / most) / 100,
    }));
  },
  agreement: 'within-one',
});
