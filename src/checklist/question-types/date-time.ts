/** When something happened. */
import { readMoment } from '../moment.js';
import { defineQuestionType } from '../question-type.js';

export default defineQuestionType({
  name: 'date-time',
  documented: { answer: 'a moment', good: '–' },
  keys: {},
  conditionType: 'string',
  prompt: () => ({
    kind: 'line',
    enter: { value: (now) => now.toISOString(), hint: 'Enter: just now. Or a time such as 14:30.' },
  }),
  expected: () => '(2026-11-22 14:30)',
  read: (_, { raw, zone, now }) => readMoment(raw, zone, now),
  moment: String,
});
