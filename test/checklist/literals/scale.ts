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
    [1, 'rated-1', 0, 'How is it? Cold.'],
    [2, 'rated-2', 0.33, 'How is it? Cool.'],
    [3, 'rated-3', 0.67, 'It is good: mild.'],
    [4, 'rated-4', 1, 'It is good: warm.'],
    [2, 'rated-2', 0.5, 'It is good: fair.', { anchors: ['poor', 'fair', 'fine'], good: '>= 2' }],
    [
      3,
      'rated-3',
      0,
      'It was hot.',
      { anchors: ['cold', 'mild', 'hot'], good: '<= 1', says: ['Cold', 'Mild', 'It was hot'] },
    ],
    [
      2,
      'rated-2',
      0.5,
      'It was mild.',
      { anchors: ['cold', 'mild', 'hot'], good: '<= 1', says: ['Cold', 'It was mild', 'Hot'] },
    ],
    [1, 'rated-1', 0.5, 'How is it? Cold.', { anchors: ['cold', 'mild', 'hot'], good: '>= 2', warn: '>= 1' }],
  ],
  mistakes: [
    [
      { anchors: ['a', 'b', 'c'], good: 3, says: ['A', 'B'] },
      ['says: 3 anchors need as many sentences, and these are 2'],
    ],
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
