/** Spans of time, read as people write them and said as people say them. */
import { describe, expect, it } from 'vitest';
import { clock, readSeconds, secondsInWords } from '../../src/checklist/seconds.js';

describe('seconds as people write them', () => {
  it.each([
    ['45', 45],
    ['45 s', 45],
    ['1:20', 80],
    ['1:02:03', 3723],
    ['2 min', 120],
    ['1 min 20 s', 80],
    ['1m20s', 80],
    ['1.5 min', 90],
    ['1.56 min', 93.6],
    ['10.26', 10.3],
    ['1:20.5', 80.5],
    ['0', 0],
    ['', null],
    ['soon', null],
    ['-3', null],
  ])('%s', (text, seconds) => {
    expect(readSeconds(text)).toBe(seconds);
  });
});

describe('seconds on a clock', () => {
  it.each([
    [-1, '0:00'],
    [0, '0:00'],
    [9.9, '0:09'],
    [59, '0:59'],
    [60, '1:00'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [3661, '1:01:01'],
    [36_000, '10:00:00'],
  ])('%d is %s', (seconds, shown) => {
    expect(clock(seconds)).toBe(shown);
  });

  it('are words as people say them', () => {
    expect([0, 1, 59, 60].map(secondsInWords)).toEqual(['0 seconds', '1 second', '59 seconds', '1 minute']);
  });
});
