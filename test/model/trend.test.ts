/** A trend compares like with like, and claims no more than its points allow. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/model/statistics.js';
import {
  comparableSeries,
  isRunningCount,
  isShare,
  type Measured,
  type MeasuredPoints,
} from '../../src/model/trend.js';

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
    ['kind of value', { atLeast: true }],
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

describe('several series', () => {
  test('come by name, then by their first point', () => {
    const named = (name: string, version: number, day: number) => row(day, day, { name, version });
    const series = comparableSeries([named('b', 1, 5), named('a', 2, 4), named('a', 1, 2), named('a', 3, 3)]);
    expect(series.map(({ name, version }) => `${name} ${version}`)).toEqual(['a 1', 'a 3', 'a 2', 'b 1']);
    const reversed = comparableSeries([
      named('a', 3, 3),
      named('a', 1, 2),
      named('a', 2, 4),
      named('b', 1, 5),
    ]);
    expect(reversed).toEqual(series);
  });

  test('put points of one instant in the order of their audits', () => {
    const [one] = comparableSeries(
      ['b', 'a', 'c'].map((auditId) => ({ ...row(1, 1), points: [{ ...row(1, 1).points[0]!, auditId }] })),
    );
    expect(one?.points.map(({ auditId }) => auditId)).toEqual(['a', 'b', 'c']);
  });
});

describe('a share', () => {
  test.each<[values: number[], unit: Measured['unit'], is: boolean]>([
    [[0, 100], 'percent', true],
    [[100], 'percent', true],
    [[0, 50], 'percent', false],
    [[0, 1], 'percent', false],
    [[0, 100], 'points', false],
  ])('%j %s: %j', (values, unit, is) => {
    expect(isShare(values, unit)).toBe(is);
  });

  test.each([
    ['actions.open', 'count', true],
    ['actions.closed', 'count', true],
    ['actions.told', 'percent', false],
    ['call.transfers', 'count', false],
  ] as const)('%s in %s is a running count: %j', (name, unit, is) => {
    expect(isRunningCount({ name, unit })).toBe(is);
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

  test.each([
    // A look begins a new one an hour later, to the very second; and a run of looks does not go on for ever.
    [['09:00:00', '09:59:59'], 'anecdote', [10, 20]],
    [['09:00:00', '10:00:00', '11:00:00', '12:00:00', '13:00:00'], 'hint', [10, 50]],
    [['09:00:00', '09:50:00', '10:40:00', '11:30:00', '12:20:00', '13:10:00'], 'anecdote', [10, 60]],
  ])('counts looks at %j as %s', (times, label, range) => {
    const looks = times.map((time, place) => {
      const { measured, points } = row(1, (place + 1) * 10);
      return { measured, points: points.map((point) => ({ ...point, at: `2026-01-02T${time}Z` })) };
    });
    expect(comparableSeries(looks)[0]?.summary).toMatchObject({ n: times.length, label, range });
  });

  test('takes two calls of one hour for their mean or their middle', () => {
    const pairs = (unit: Measured['unit'], low: number, high: number) =>
      comparableSeries(
        Array.from({ length: 18 }, (_, place) => {
          const { measured, points } = row(Math.floor(place / 2), place % 2 ? low : high, { unit });
          return {
            measured,
            points: points.map((point) => ({ ...point, at: point.at.replace(':00:', `:0${place % 2}:`) })),
          };
        }),
      )[0]?.summary.interval;
    expect(pairs('percent', 0, 100)?.map(Math.round)).toEqual(
      wilson(4.5, 9).map((share) => Math.round(100 * share)),
    );
    expect(pairs('seconds', 10, 30)).toEqual([20, 20]);
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
