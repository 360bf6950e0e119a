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
    [4, 'fair', 0.5, 'How is it? 4 (good: at most 3, fair: at most 5).'],
    [5, 'fair', 0.5, 'How is it? 5 (good: at most 3, fair: at most 5).'],
    [6, 'bad', 0, 'It is bad: 6 (good: at most 3, fair: at most 5).'],
    [4, 'bad', 0, 'It is bad: 4 (good: at most 3).', { good: '<= 3' }],
    [
      4,
      'bad',
      0,
      'You saw four menus (good: at most 3).',
      { good: '<= 3', says: 'You saw {answer|menu|menus}' },
    ],
    [1, 'bad', 0, 'One menu (good: 0).', { good: 0, says: '{answer|menu|menus}.' }],
    [
      2,
      'bad',
      0,
      'It came twice (good: 0).',
      { good: 0, says: { '>= 3': 'Often', otherwise: 'It came {answer|time|times}' } },
    ],
    [
      3,
      'bad',
      0,
      'Often (good: 0).',
      { good: 0, says: { '>= 3': 'Often', bad: 'It came {answer|time|times}' } },
    ],
    [12, 'bad', 0, 'It came 12 times (good: 0).', { good: 0, says: { bad: 'It came {answer|time|times}' } }],
  ],
  mistakes: [
    [{ good: '<= 3', says: { '= 0': 'None', otherwise: 'Some' } }, []],
    [
      { good: '<= 3', says: { none: 'None' } },
      ['says: "none" is neither a comparison such as "= 0" nor one of good, warn, bad, otherwise'],
    ],
  ],
  conditions: [
    ['a == 2.0', 2, true],
    ['a == 2.0', 3, false],
  ],
  ownWords: false,
  searchedForNames: false,
} satisfies QuestionTypeLiterals;
