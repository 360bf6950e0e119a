/** Answers to a `text`. */
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';

export default {
  keys: { good: 'answered' },
  expected: '(in words, no names)',
  prompt: { kind: 'line' },
  readings: [
    [' The form ', { value: 'The form' }],
    [5, { value: '5' }],
    ['unknown', { value: null }],
    ['', { problem: 'must not be empty' }],
    ['  ', { problem: 'must not be empty' }],
  ],
  words: [['The form', 'The form']],
  measured: [],
  findings: [
    ['The form', 'good', 1, 'It is good.'],
    [' ', 'bad', 0, 'It is bad.'],
  ],
  conditions: [
    ['a == "The form"', 'The form', true],
    ['a == "The form"', 'the form', false],
  ],
  ownWords: true,
  searchedForNames: false,
} satisfies QuestionTypeLiterals;
