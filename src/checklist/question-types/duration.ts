/** How long it took, as the person knows it. */
import { defineQuestionType } from '../question-type.js';
import { answeredInSeconds } from '../seconds.js';

export default defineQuestionType({
  name: 'duration',
  documented: { answer: 'a time: `45`, `1:20`, `2 min`', good: 'a limit in seconds' },
  ...answeredInSeconds,
});
