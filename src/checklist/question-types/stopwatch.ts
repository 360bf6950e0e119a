/** How long it takes, measured while it happens. */
import { z } from 'zod';
import { defineQuestionType } from '../question-type.js';
import { answeredInSeconds } from '../seconds.js';

export default defineQuestionType({
  name: 'stopwatch',
  documented: {
    answer: 'a time, measured between two keys; `limit` is when one gives up',
    good: 'a limit in seconds',
  },
  ...answeredInSeconds,
  keys: {
    limit: z.number().positive().optional().describe('Seconds after which one gives up.'),
    ...answeredInSeconds.keys,
  },
  prompt: ({ limit }) => ({ kind: 'line', stopwatch: { marks: 'span', limit } }),
});
