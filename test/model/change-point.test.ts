/** A change is found where there is one, and claimed of hardly any series without one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePoint, LEAST_FOR_CHANGE } from '../../src/model/change-point.js';
import { CORRELATED, INDEPENDENT, seeded, shareClaimed, shifted, yesOrNo } from '../bench/series.js';

describe('a change point', () => {
  it.each([
    { values: [33, 30, 35, 31, 34, 32, 9, 8, 9, 8, 9, 8], change: { first: 6, side: 'below' } },
    { values: [1, 2, 1, 2, 1, 2, 1, 8, 9, 8, 9, 8, 9], change: { first: 7, side: 'above' } },
    { values: [0, 0, 0, 0, 0, 0, 0, 100, 100, 100, 100, 100], change: { first: 7, side: 'above' } },
    { values: [2, 1, 4, 1, 60, 50, 80, 50], change: { first: 4, side: 'above' } },
    { values: [1, 1, 1, 9, 9, 9, 9], change: null },
    { values: [5, 5, 5, 5, 5, 5, 5, 5, 5], change: null },
    { values: [1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9], change: null },
    { values: [], change: null },
  ])('of $values is $change', ({ values, change }) => {
    expect(changePoint(values)).toEqual(change);
  });

  it('does not depend on the unit, and turns around with the values', () => {
    const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: LEAST_FOR_CHANGE, maxLength: 40 });
    fc.assert(
      fc.property(values, (series) => {
        const change = changePoint(series);
        expect(changePoint(series.map((value) => 60 * value + 7))).toEqual(change);
        const mirrored = changePoint(series.map((value) => -value));
        expect(mirrored?.first).toBe(change?.first);
        if (change) expect(mirrored?.side).not.toBe(change.side);
      }),
    );
  });
});

/** A short form of `npm run bench -- statistics`. */
describe('over 1500 series from a seed', () => {
  const ROUNDS = 1500;
  const claimed = (draw: () => number[]) =>
    shareClaimed(ROUNDS, draw, (values) => changePoint(values) !== null);
  const lengths = [8, 12, 24, 52, 100];
  const kinds = (all: Readonly<Record<string, (random: () => number, n: number) => number[]>>) =>
    Object.entries(all).flatMap(([kind, draw]) => lengths.map((n) => ({ kind, n, draw })));

  it.each(kinds({ ...INDEPENDENT, 'yes or no': yesOrNo }))(
    'is claimed of at most 5 % that never changed: $kind, $n values',
    ({ n, draw }) => {
      const random = seeded(n);
      expect(claimed(() => draw(random, n))).toBeLessThanOrEqual(5);
    },
  );

  it.each(kinds(CORRELATED))(
    'is claimed of at most 10 % that never changed, with neighbours alike: $kind, $n values',
    ({ n, draw }) => {
      const random = seeded(n);
      expect(claimed(() => draw(random, n))).toBeLessThanOrEqual(10);
    },
  );

  it.each(Object.entries(INDEPENDENT))(
    'is found in at least 80 % that shift by 2 sd halfway: %s',
    (_, draw) => {
      const random = seeded(24);
      expect(claimed(() => shifted(draw(random, 24), 2))).toBeGreaterThanOrEqual(80);
    },
  );
});
