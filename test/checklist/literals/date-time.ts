/** Answers to a `date-time`. */
import { expect } from 'vitest';
import type { QuestionTypeLiterals } from '../../support/question-type-literals.js';

const problem = 'must be a time such as 2026-11-22 14:30';

export default {
  keys: {},
  expected: '(2026-11-22 14:30)',
  prompt: {
    kind: 'line',
    enter: { value: expect.any(Function), hint: 'Enter: just now. Or a time such as 14:30.' },
  },
  readings: [
    ['2026-11-22 14:30', { value: '2026-11-22T13:30:00.000Z' }],
    ['2026-07-22T9:05:07', { value: '2026-07-22T07:05:07.000Z' }],
    ['2026-11-22T14:30Z', { value: '2026-11-22T14:30:00.000Z' }],
    ['2026-11-22 14:30+02:00', { value: '2026-11-22T12:30:00.000Z' }],
    [new Date('2026-01-01T00:00:00Z'), { value: '2026-01-01T00:00:00.000Z' }],
    ['10:30', { value: '2026-11-22T09:30:00.000Z' }, 'typed'],
    ['2026-11-20 14:30', { value: '2026-11-20T13:30:00.000Z' }, 'typed'],
    ['unknown', { value: null }],
    ['25:00', { problem }, 'typed'],
    ['14:75', { problem }, 'typed'],
    ['2026-02-30 14:30', { problem }],
    ['2026-11-22 12:00', { problem: 'must not lie in the future' }, 'typed'],
    ['14:30', { problem }],
    ['2026-11-22', { problem }],
    ['2026-11-22T99:30Z', { problem }],
    ['soon', { problem }],
    ['', { problem }],
  ],
  words: [['2026-11-22T13:30:00.000Z', '2026-11-22T13:30:00.000Z']],
  measured: [],
  findings: [],
  conditions: [['a == "2026-11-22T13:30:00.000Z"', '2026-11-22T13:30:00.000Z', true]],
  moment: ['2026-11-22T13:30:00.000Z', '2026-11-22T13:30:00.000Z'],
  ownWords: false,
  searchedForNames: false,
} satisfies QuestionTypeLiterals;
