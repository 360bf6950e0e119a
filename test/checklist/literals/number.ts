/** Answers to a `number`. */
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';

const problem = 'must be a number of percent, 0 or more';

export default {
  keys: { unit: 'percent', good: '>= 90', warn: '>= 80' },
  expected: '(percent)',
  prompt: { kind: 'line' },
  readings: [
    [12, { value: 12 }],
    ['12.5', { value: 12.5 }],
    ['12,5', { value: 12.5 }],
    ['50 %', { value: 50 }],
    ['unknown', { value: null }],
    [-1, { problem }],
    ['half', { problem }],
    [100, { value: 100 }],
    ['140 %', { problem: 'must be at most 100 %' }],
    ['1.2.3', { problem }],
    ['', { problem }],
  ],
  words: [
    [0, '0 %'],
    [99.5, '99.5 %'],
  ],
  measured: [
    [0, 0, 'percent'],
    [99.5, 99.5, 'percent'],
  ],
  findings: [
    [90, 'good', 1, 'It is good: 90 % (good: at least 90 %, fair: at least 80 %).'],
    [89.5, 'fair', 0.5, 'How is it? 89.5 % (good: at least 90 %, fair: at least 80 %).'],
    [80, 'fair', 0.5, 'How is it? 80 % (good: at least 90 %, fair: at least 80 %).'],
    [79.5, 'bad', 0, 'It is bad: 79.5 % (good: at least 90 %, fair: at least 80 %).'],
    [2, 'good', 1, 'It is good: 2 days (good: at most 2 days).', { unit: 'days', good: '<= 2' }],
    [1, 'good', 1, 'It is good: 1 day (good: at most 2 days).', { unit: 'days', good: '<= 2' }],
    [3, 'bad', 0, 'It is bad: 3 hours (good: at most 2 hours).', { unit: 'hours', good: '<= 2' }],
    [3, 'bad', 0, 'It is bad: 3 times (good: at most twice).', { unit: 'ratio', good: '<= 2' }],
    [3, 'bad', 0, 'It is bad: 3 (good: at most 2).', { unit: 'count', good: '<= 2' }],
    [1, 'good', 1, 'It is good: 1 minute (good: at most 2 minutes).', { unit: 'minutes', good: '<= 2' }],
    [0, 'good', 1, 'It is good: 0 messages (good: at most 2 messages).', { unit: 'messages', good: '<= 2' }],
    [1, 'good', 1, 'It is good: 1 second (good: at most 2 seconds).', { unit: 'seconds', good: '<= 2' }],
    [
      3,
      'bad',
      0,
      'It took 3 days (good: at most 2 days).',
      { unit: 'days', good: '<= 2', says: 'It took {answer}' },
    ],
  ],
  mistakes: [
    [{ unit: 'days', good: '<= 3', says: { '= 0': 'None', otherwise: 'Some' } }, []],
    [
      { unit: 'days', good: '<= 3', says: { none: 'None' } },
      ['says: "none" is neither a comparison such as "= 0" nor one of good, warn, bad, otherwise'],
    ],
  ],
  conditions: [
    ['a < 90.0', 89.5, true],
    ['a < 90.0', 90, false],
  ],
  ownWords: false,
  searchedForNames: false,
} satisfies QuestionTypeLiterals;
