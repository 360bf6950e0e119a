/** Limits: which numbers keep them, and how they are said. */
import { describe, expect, it } from 'vitest';
import { gradeByLimits, limitsIn, limitsInWords } from '../../src/checklist/limits.js';

describe('a limit', () => {
  it.each([
    // limit, just below it, at it, just above it
    ['<= 20', 'good', 'good', 'bad'],
    ['< 20', 'good', 'bad', 'bad'],
    ['>= 20', 'bad', 'good', 'good'],
    ['> 20', 'bad', 'bad', 'good'],
    ['= 20', 'bad', 'good', 'bad'],
    ['20', 'bad', 'good', 'bad'],
    [20, 'bad', 'good', 'bad'],
    ['  <=20 ', 'good', 'good', 'bad'],
  ] as const)('%s', (good, below, at, above) => {
    const limits = limitsIn({ good });
    expect([19.9, 20, 20.1].map((value) => gradeByLimits(value, limits))).toEqual([below, at, above]);
  });

  it('of the fair case counts beyond that of the good one', () => {
    const upper = limitsIn({ good: '<= 20', warn: '<= 30' });
    expect([20, 20.1, 30, 30.1].map((value) => gradeByLimits(value, upper))).toEqual([
      'good',
      'warn',
      'warn',
      'bad',
    ]);
    const lower = limitsIn({ good: '>= 4.5', warn: '>= 3' });
    expect([4.5, 4.4, 3, 2.9].map((value) => gradeByLimits(value, lower))).toEqual([
      'good',
      'warn',
      'warn',
      'bad',
    ]);
  });

  it.each([
    [{ good: '<= 20', warn: '<= 30' }, 'good: at most 20 s, fair: at most 30 s'],
    [{ good: '>= 4.5' }, 'good: at least 4.5 s'],
    [{ good: '< 2', warn: '> 1' }, 'good: under 2 s, fair: over 1 s'],
    [{ good: '= 3' }, 'good: 3 s'],
    [{ good: 3, warn: '4' }, 'good: 3 s, fair: 4 s'],
    [{ warn: '<= 30' }, ''],
    [{}, ''],
  ])('%o is said in words', (limits, words) => {
    expect(limitsInWords(limitsIn(limits), (number) => `${number} s`)).toBe(words);
  });

  it.each([['yes'], ['answered'], [['person', 'menu']], ['=< 20'], ['<= -1'], [true], [undefined]])(
    '%o is not one',
    (good) => {
      expect(limitsIn({ good, warn: good })).toEqual({ good: undefined, warn: undefined });
    },
  );
});
