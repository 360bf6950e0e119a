/** Answers to an `evidence-file`. */
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';

export default {
  keys: {},
  expected: '(a path)',
  prompt: { kind: 'line' },
  readings: [
    [' desk.jpg ', { value: 'desk.jpg' }],
    ['unknown', { value: null }],
    ['', { problem: 'must not be empty' }],
  ],
  words: [['desk.jpg', 'desk.jpg']],
  measured: [],
  findings: [],
  conditions: [['a == "desk.jpg"', 'desk.jpg', true]],
  ownWords: true,
  searchedForNames: false,
} satisfies QuestionTypeLiterals;
