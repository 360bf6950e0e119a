/** A trend compares like with like, and claims no more than its points allow. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/model/statistics.js';
import { comparableSeries, type Measured, type MeasuredPoints } from '../../src/model/trend.js';

const row = (day: number, value: number, more: Partial<Measured> = {}): MeasuredPoints => ({
  measured: {
    channel: 'call',
    rubric: 1,
    version: 1,
    name: 'call.ring-seconds',
    unit: 'seconds',
    subject: 'Main number',
    context: {},
    ...more,
  },
  points: [
    {
      auditId: `audit-${day}`,
      at: new Date(Date.UTC(2026, 0, 1 + day, 9)).toISOString(),
      zone: 'Europe/London',
      value,
    },
  ],
});

const rows = (values: readonly number[], more: Partial<Measured> = {}): MeasuredPoints[] =>
  values.map((value, day) => row(day, value, more));

describe('a series', () => {
  test('breaks where the rubric or the checklist changes', () => {
    const series = comparableSeries([
      row(1, 20),
      row(2, 22),
      row(3, 9, { version: 2 }),
      row(4, 8, { version: 2, rubric: 2 }),
    ]);
    expect(series.map(({ points }) => points.map(({ value }) => value))).toEqual([[20, 22], [9], [8]]);
  });

  test.each([
    ['viewport', { context: { viewport: 'mobile' } }],
    ['language', { context: { language: 'de' } }],
    ['branch', { context: { branch: 'North' } }],
    ['subject', { subject: 'Complaints line' }],
    ['unit', { unit: 'minutes' }],
  ] as const)('never mixes one %s with another', (_what, other) => {
    expect(comparableSeries([row(1, 20), row(2, 22, other)])).toHaveLength(2);
  });

  test('runs from the oldest point to the newest, in whatever order they come', () => {
    const given = rows([4, 8, 15, 16, 23, 42]);
    fc.assert(
      fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (shuffled) => {
        expect(comparableSeries(shuffled)).toEqual(comparableSeries(given));
      }),
    );
  });
});

describe('its summary', () => {
  test('gives median and range, and no interval for a handful', () => {
    expect(comparableSeries(rows([30, 10, 50]))[0]?.summary).toEqual({
      n: 3,
      label: 'anecdote',
      median: 30,
      range: [10, 50],
      interval: null,
      shift: null,
    });
  });

  test('gives shares their Wilson interval', () => {
    const passes = [100, 100, 100, 100, 0, 100, 100, 100, 0, 100];
    const summary = comparableSeries(rows(passes, { unit: 'percent' }))[0]?.summary;
    expect(summary?.label).toBe('indication');
    expect(summary?.interval?.map(Math.round)).toEqual([49, 94]);
  });

  test('counts calls within one hour once', () => {
    const close = rows([1, 2, 3, 4, 5]).map(({ measured, points }, minute) => ({
      measured,
      points: points.map((point) => ({ ...point, at: `2026-01-02T09:0${minute}:00Z` })),
    }));
    expect(comparableSeries(close)[0]?.summary).toMatchObject({ n: 5, label: 'anecdote' });
  });

  test('weighs many calls within one hour as one also in its interval and in its changes', () => {
    // Nine hours with four calls each: the interval is that of nine looks, not of 36.
    const calls = Array.from({ length: 36 }, (_, place) => row(Math.floor(place / 4), place < 18 ? 100 : 0));
    const shares = calls.map(({ measured, points }, place) => ({
      measured: { ...measured, unit: 'percent' as const },
      points: points.map((point) => ({ ...point, at: point.at.replace(':00:', `:0${place % 4}:`) })),
    }));
    const summary = comparableSeries(shares)[0]?.summary;
    expect(summary).toMatchObject({ n: 36, label: 'indication' });
    expect(summary?.interval?.map(Math.round)).toEqual(
      wilson(4.5, 9).map((share) => Math.round(100 * share)),
    );

    // Six calls above the middle in one hour are one look above it.
    const burst = [1, 9, 1, 9, 1, 9].map((value, day) => row(day, value));
    const hour = Array.from({ length: 6 }, (_, minute) => {
      const { measured, points } = row(20, 50);
      return {
        measured,
        points: points.map((point) => ({ ...point, at: point.at.replace(':00:', `:0${minute}:`) })),
      };
    });
    expect(comparableSeries([...burst, ...hour])[0]?.summary.shift).toBeNull();
  });

  test('tells a change with its beginning and what came since', () => {
    const { shift } = comparableSeries(rows([33, 30, 35, 31, 34, 32, 9, 8, 9, 8, 9, 8]))[0]!.summary;
    expect(shift).toEqual({
      from: '2026-01-07T09:00:00.000Z',
      to: '2026-01-12T09:00:00.000Z',
      side: 'below',
      n: 6,
    });
  });

  test('never sees a change between two visits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 2 }), (values) => {
        expect(comparableSeries(rows(values))[0]?.summary).toMatchObject({ shift: null, interval: null });
      }),
    );
  });
});
