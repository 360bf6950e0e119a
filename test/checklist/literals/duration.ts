/** Answers to a `duration`. */
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';

const problem = 'must be a time such as 45, 1:20 or 2 min';
const LIMITS = '(good: at most 30 seconds, fair: at most 2 minutes)';

export default {
  keys: { good: '<= 30', warn: '<= 120' },
  expected: '(seconds, or 1:20)',
  prompt: { kind: 'line' },
  readings: [
    [45, { value: 45 }],
    ['45 s', { value: 45 }],
    ['1:20', { value: 80 }],
    ['1:02:03', { value: 3723 }],
    ['2 min', { value: 120 }],
    ['unknown', { value: null }],
    ['24:00:00', { value: 86_400 }],
    ['111111 min', { problem: 'must be at most 24 hours' }],
    ['soon', { problem }],
    [-3, { problem }],
    ['', { problem }],
  ],
  words: [
    [0, '0 seconds'],
    [1, '1 second'],
    [2, '2 seconds'],
    [59, '59 seconds'],
    [60, '1 minute'],
    [61.9, '1 minute 2 seconds'],
    [3599, '59 minutes 59 seconds'],
    [3599.7, '1 hour'],
    [3600, '1 hour'],
    [36_125, '10 hours 2 minutes'],
  ],
  measured: [
    [0, 0, 'seconds'],
    [61.9, 61.9, 'seconds'],
  ],
  findings: [
    [30, 'good', 1, `It is good: 30 seconds ${LIMITS}.`],
    [31, 'fair', 0.5, `How is it? 31 seconds ${LIMITS}.`],
    [120, 'fair', 0.5, `How is it? 2 minutes ${LIMITS}.`],
    [121, 'bad', 0, `It is bad: 2 minutes 1 second ${LIMITS}.`],
    [1, 'good', 1, 'It is good: 1 second (good: under 2 seconds).', { good: '< 2' }],
    [
      75,
      'bad',
      0,
      'It rang for 1 minute 15 seconds (good: at most 20 seconds).',
      { good: '<= 20', says: 'It rang for {answer}.' },
    ],
  ],
  mistakes: [
    [{ good: '<= 3', says: { '= 0': 'None', otherwise: 'Some' } }, []],
    [
      { good: '<= 3', says: { none: 'None' } },
      ['says: "none" is neither a comparison such as "= 0" nor one of good, warn, bad, otherwise'],
    ],
  ],
  conditions: [
    ['a >= 60.0', 60, true],
    ['a >= 60.0', 59, false],
  ],
  ownWords: false,
  searchedForNames: false,
} satisfies QuestionTypeLiterals;
