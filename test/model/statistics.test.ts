/** Statistics against known values, and laws that hold for any values. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extent, median, medianInterval, sampleLabel, wilson } from '../../src/model/statistics.js';

const percent = ([low, high]: readonly [number, number]) => [Math.round(100 * low), Math.round(100 * high)];

describe('Wilson interval', () => {
  test.each([
    [1, 1, 21, 100],
    [0, 1, 0, 79],
    [3, 3, 44, 100],
    [4, 5, 38, 96],
    [5, 5, 57, 100],
    [8, 10, 49, 94],
    [9, 9, 70, 100],
    [10, 10, 72, 100],
    [16, 16, 81, 100],
    [18, 20, 70, 97],
    [24, 30, 63, 90],
    [30, 30, 89, 100],
    [35, 35, 90, 100],
    [73, 73, 95, 100],
    [80, 100, 71, 87],
  ])('%i of %i is %i to %i percent', (passed, n, low, high) => {
    expect(percent(wilson(passed, n))).toEqual([low, high]);
  });

  // Newcombe 1998, Statistics in Medicine 17, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as published: %d to %d', (passed, n, low, high) => {
    expect(wilson(passed, n)[0]).toBeCloseTo(low, 4);
    expect(wilson(passed, n)[1]).toBeCloseTo(high, 4);
  });

  test('of nothing says nothing', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
  });

  test('holds the share itself, stays within 0 and 1, and mirrors', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const n = a + b;
        fc.pre(n > 0);
        const [low, high] = wilson(a, n);
        expect(low).toBeLessThanOrEqual(a / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(a / n - 1e-12);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(wilson(b, n)[0]).toBeCloseTo(1 - high, 12);
      }),
    );
  });
});

test.each([
  [0, 'anecdote'],
  [4, 'anecdote'],
  [5, 'hint'],
  [8, 'hint'],
  [9, 'indication'],
  [29, 'indication'],
  [30, 'rate'],
])('%i observations are called %s', (n, label) => {
  expect(sampleLabel(n)).toBe(label);
});

describe('median', () => {
  test('is the middle value, or halfway between two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(median([])).toBeNaN();
    expect(extent([3, 1, 2])).toEqual([1, 3]);
  });

  test('has as many values above as below, and does not depend on order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(median(values.toReversed())).toBe(middle);
      }),
    );
  });
});

describe('interval of the median', () => {
  // Ranks as in the usual tables of the sign test.
  test.each([
    [5, null],
    [6, 1],
    [8, 1],
    [9, 2],
    [10, 2],
    [12, 3],
    [15, 4],
    [20, 6],
    [25, 8],
    [30, 10],
  ])('of %i values begins at rank %j', (n, rank) => {
    const values = Array.from({ length: n }, (_, place) => place + 1);
    expect(medianInterval(values)).toEqual(rank === null ? null : [rank, n + 1 - rank]);
  });

  // Where the exact rank gives way to the normal approximation, and where a tail is as long as it may be.
  test.each([
    [36, 12],
    [39, 13],
    [100, 40],
    [499, 228],
    [500, 228],
    [501, 228],
    [550, 252],
  ])('of %i values begins at rank %i as well', (n, rank) => {
    const values = Array.from({ length: n }, (_, place) => place + 1);
    expect(medianInterval(values)).toEqual([rank, n + 1 - rank]);
  });

  test('of thousands of values is still found', () => {
    const values = Array.from({ length: 1000 }, (_, place) => place + 1);
    expect(medianInterval(values)).toEqual([469, 532]);
    expect(medianInterval(Array.from({ length: 5000 }, () => 7))).toEqual([7, 7]);
  });
});
