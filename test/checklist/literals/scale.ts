/** Answers to a `scale`. */
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';

const problem = 'must be a whole number from 1 to 4';

export default {
  keys: { anchors: ['cold', 'cool', 'mild', 'warm'], good: '>= 3', warn: '>= 2' },
  expected: '(1 to 4)',
  prompt: {
    kind: 'choice',
    choices: [
      { key: '1', label: 'cold', value: 1 },
      { key: '2', label: 'cool', value: 2 },
      { key: '3', label: 'mild', value: 3 },
      { key: '4', label: 'warm', value: 4 },
    ],
  },
  readings: [
    [1, { value: 1 }],
    ['4', { value: 4 }],
    ['unknown', { value: null }],
    [0, { problem }],
    [5, { problem }],
    [2.5, { problem }],
    ['warm', { problem }],
    ['', { problem }],
  ],
  words: [[3, '3 of 4']],
  measured: [
    [1, 1, 'points'],
    [4, 4, 'points'],
  ],
  findings: [
    [1, 'rated-1', 0, 'It is bad: 1 of 4.'],
    [2, 'rated-2', 0.33, 'It is bad: 2 of 4.'],
    [3, 'rated-3', 0.67, 'It is good: 3 of 4.'],
    [4, 'rated-4', 1, 'It is good: 4 of 4.'],
    [2, 'rated-2', 0.5, 'It is good: 2 of 3.', { anchors: ['poor', 'fair', 'fine'], good: '>= 2' }],
  ],
  conditions: [
    ['a > 3.0', 4, true],
    ['a > 3.0', 3, false],
  ],
  compared: 'within-one',
  agreement: [
    [2, 2, true],
    [2, 3, true],
    [4, 3, true],
    [1, 3, false],
  ],
  ownWords: false,
  searchedForNames: false,
} satisfies QuestionTypeLiterals;
