/** Answers to a `stopwatch`: those to a `duration`, and a clock to take them with. */
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';
import duration from './duration.js';

export default {
  ...duration,
  keys: { limit: 300, good: '<= 30', warn: '<= 120' },
  prompt: { kind: 'line', stopwatch: { marks: 'span', limit: 300 } },
} satisfies QuestionTypeLiterals;
