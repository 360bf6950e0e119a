/** Answers to a `duration`. */
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';

const problem = 'must be a time such as 45, 1:20 or 2 min';
const LIMITS = '(good: at most 30 seconds, fair: at most 2:00)';

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
    ['soon', { problem }],
    [-3, { problem }],
    ['', { problem }],
  ],
  words: [
    [0, '0 seconds'],
    [1, '1 second'],
    [2, '2 seconds'],
    [59, '59 seconds'],
    [60, '1:00'],
    [61.9, '1:01'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [36_125, '10:02:05'],
  ],
  measured: [
    [0, 0, 'seconds'],
    [61.9, 61.9, 'seconds'],
  ],
  findings: [
    [30, 'good', 1, `It is good: 30 seconds ${LIMITS}.`],
    [31, 'fair', 0.5, `It is bad: 31 seconds ${LIMITS}.`],
    [120, 'fair', 0.5, `It is bad: 2:00 ${LIMITS}.`],
    [121, 'bad', 0, `It is bad: 2:01 ${LIMITS}.`],
    [1, 'good', 1, 'It is good: 1 second (good: under 2 seconds).', { good: '< 2' }],
  ],
  conditions: [
    ['a >= 60.0', 60, true],
    ['a >= 60.0', 59, false],
  ],
  ownWords: false,
  searchedForNames: false,
} satisfies QuestionTypeLiterals;
