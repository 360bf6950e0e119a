/** Answers to a `count`. */
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';

const problem = 'must be a whole number, 0 or more';

export default {
  keys: { good: '<= 3', warn: '<= 5' },
  expected: '(a whole number)',
  prompt: { kind: 'line' },
  readings: [
    [0, { value: 0 }],
    ['12', { value: 12 }],
    ['unknown', { value: null }],
    [-1, { problem }],
    [2.5, { problem }],
    ['many', { problem }],
    ['', { problem }],
  ],
  words: [
    [0, '0'],
    [12, '12'],
  ],
  measured: [
    [0, 0, 'count'],
    [12, 12, 'count'],
  ],
  findings: [
    [0, 'good', 1, 'It is good: 0 (good: at most 3, fair: at most 5).'],
    [3, 'good', 1, 'It is good: 3 (good: at most 3, fair: at most 5).'],
    [4, 'fair', 0.5, 'It is bad: 4 (good: at most 3, fair: at most 5).'],
    [5, 'fair', 0.5, 'It is bad: 5 (good: at most 3, fair: at most 5).'],
    [6, 'bad', 0, 'It is bad: 6 (good: at most 3, fair: at most 5).'],
    [4, 'bad', 0, 'It is bad: 4 (good: at most 3).', { good: '<= 3' }],
  ],
  conditions: [
    ['a == 2.0', 2, true],
    ['a == 2.0', 3, false],
  ],
  ownWords: false,
  searchedForNames: false,
} satisfies QuestionTypeLiterals;
