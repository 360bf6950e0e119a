/** Answers to a `yes-no`. */
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';

const problem = 'must be yes or no';

export default {
  keys: { good: 'yes' },
  expected: '(yes or no)',
  prompt: {
    kind: 'choice',
    choices: [
      { key: 'y', label: 'yes', value: true },
      { key: 'n', label: 'no', value: false },
    ],
  },
  readings: [
    [true, { value: true }],
    [false, { value: false }],
    ['yes', { value: true }],
    [' Y ', { value: true }],
    ['TRUE', { value: true }],
    ['no', { value: false }],
    ['n', { value: false }],
    ['False', { value: false }],
    ['unknown', { value: null }],
    ['yess', { problem }],
    ['nope', { problem }],
    [1, { problem }],
    ['', { problem }],
  ],
  words: [
    [true, 'yes'],
    [false, 'no'],
  ],
  measured: [],
  findings: [
    [true, 'good', 1, 'It is good.'],
    [false, 'bad', 0, 'It is bad.'],
    [true, 'bad', 0, 'It is bad.', { good: 'no' }],
    [false, 'good', 1, 'It is good.', { good: 'no' }],
    [false, 'bad', 0, 'They did not.', { good: 'yes', says: { yes: 'They did', no: 'They did not' } }],
  ],
  conditions: [
    ['a', true, true],
    ['!a', true, false],
  ],
  compared: 'exact',
  agreement: [
    [true, true, true],
    [true, false, false],
  ],
  ownWords: false,
  searchedForNames: false,
} satisfies QuestionTypeLiterals;
