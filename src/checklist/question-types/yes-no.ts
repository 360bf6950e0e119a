/** Yes or no; `good` names the better one. */
import { z } from 'zod';
import { defineQuestionType, type Reading, sentence } from '../question-type.js';

export default defineQuestionType({
  name: 'yes-no',
  documented: { answer: 'yes or no', good: '`yes` or `no`' },
  keys: {
    says: z
      .strictObject({ yes: sentence, no: sentence })
      .optional()
      .describe('What was observed, as a sentence for each answer.'),
    good: z.enum(['yes', 'no']).optional(),
  },
  conditionType: 'bool',
  prompt: () => ({
    kind: 'choice',
    choices: [
      { key: 'y', label: 'yes', value: true },
      { key: 'n', label: 'no', value: false },
    ],
  }),
  expected: () => '(yes or no)',
  read(_, { text }): Reading {
    if (/^(y|yes|true)$/i.test(text)) return { value: true };
    return /^(n|no|false)$/i.test(text) ? { value: false } : { problem: 'must be yes or no' };
  },
  inWords: (_, value) => (value ? 'yes' : 'no'),
  repeated: false,
  grade: ({ good }, value) => ((good === 'yes') === value ? 'good' : 'bad'),
  sentence: ({ says }, value) => says?.[value ? 'yes' : 'no'],
  answers: () => [true, false],
  agreement: 'exact',
});
