/** Values with their unit, and the titles and groups of what is measured over time. */
import { describe, expect, it, test } from 'vitest';
import type { Unit } from '../../../src/model/measurement.js';
import { comparableSeries, type Measured, type Series } from '../../../src/model/trend.js';
import { toMeasures } from '../../../src/report/trend/measures.js';
import { grouped, groupedValues, periodFor } from '../../../src/report/trend/periods.js';
import { trendSentences } from '../../../src/report/trend/sentences.js';
import { withUnit } from '../../../src/report/trend/values.js';

test.each<[value: number, unit: Unit, said: string]>([
  [9.99, 'seconds', '9.99 s'],
  [9.994, 'seconds', '9.99 s'],
  [10, 'seconds', '10 s'],
  [99.4, 'seconds', '99 s'],
  [100, 'seconds', '1 min 40 s'],
  [79.5, 'percent', '80 %'],
  [1.345, 'ratio', '1.34 times'],
  [12.34, 'ratio', '12.3 times'],
  [1, 'clicks', '1 click'],
  [2, 'clicks', '2 clicks'],
  [1, 'loads', '1 page'],
  [3, 'loads', '3 pages'],
  [1, 'fields', '1 field'],
  [0, 'fields', '0 fields'],
  [1, 'words', '1 word'],
  [640, 'words', '640 words'],
  [1, 'actions', '1 action'],
  [1.5, 'actions', '1.5 actions'],
  [1, 'minutes', '1 minute'],
  [5, 'minutes', '5 minutes'],
  [1, 'hours', '1 hour'],
  [26, 'hours', '26 hours'],
  [1, 'days', '1 day'],
  [7, 'days', '7 days'],
  [1, 'messages', '1 message'],
  [4, 'messages', '4 messages'],
  [71, 'points', '71'],
  [1, 'count', '1'],
  // Two decimals below ten, one below a hundred, none above.
  [9.876, 'points', '9.88'],
  [10.06, 'points', '10.1'],
  [99.94, 'points', '99.9'],
  [100.4, 'points', '100'],
  [-9.876, 'points', '-9.88'],
  [-10.06, 'points', '-10.1'],
])('%f %s is said as %s', (value, unit, said) => {
  expect(withUnit(value, unit)).toBe(said);
});

const series = (values: readonly number[], said: Partial<Measured> = {}, every = 24): Series =>
  comparableSeries([
    {
      measured: {
        channel: 'call',
        rubric: 1,
        version: 1,
        name: 'call.ring-seconds',
        unit: 'seconds',
        subject: 'Main number',
        context: {},
        ...said,
      },
      points: values.map((value, place) => ({
        auditId: `${place}`,
        at: new Date(Date.UTC(2026, said.version ?? 0, 1, 9 + place * every)).toISOString(),
        zone: 'UTC',
        value,
      })),
    },
  ])[0] as Series;

describe('a measure', () => {
  it.each<[said: Partial<Measured>, title: string]>([
    [{}, 'Call: ring seconds'],
    [{ name: 'written-enquiry.first-answer.hours' }, 'Written enquiry: first answer hours'],
    [{ name: 'complain.effort-ratio' }, 'Effort of complaining, compared with buying'],
    [{ name: 'complain.action-ratio' }, 'Actions to complain, compared with buying'],
    [{ name: 'actions.told' }, 'Actions: told to those concerned (loop closed)'],
    [{ name: 'actions.days-to-told' }, 'Actions: days until those concerned were told'],
    [{ name: 'actions.open' }, 'Actions: open at a time'],
    [{ name: 'actions.closed' }, 'Actions: closed so far'],
    [{ context: { viewport: 'mobile' } }, 'Call: ring seconds, on a phone'],
    [{ context: { language: 'de', branch: 'North' } }, 'Call: ring seconds, in German, North'],
  ])('%j is titled %s', (said, title) => {
    expect(toMeasures([series([1], said)], null).map((one) => one.title)).toEqual([title]);
  });

  it('has its series side by side, oldest first, whatever the rules', () => {
    const [one, ...others] = toMeasures([series([9], { version: 2 }), series([1, 2])], null);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ subject: 'Main number', unit: 'seconds', groups: null });
    expect(one?.series.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('names its subject where another has the same title', () => {
    const two = [series([1]), series([2], { subject: 'https://www.example.org/' })];
    expect(toMeasures(two, null).map(({ title }) => title)).toEqual([
      'Call: ring seconds, Main number',
      'Call: ring seconds, www.example.org',
    ]);
  });

  it('is put together by a period if asked', () => {
    const [one] = toMeasures([series([1, 3], {}, 24 * 31)], 'month');
    expect(one?.groups?.[0]?.map(({ name, n }) => [name, n])).toEqual([
      ['2026-01', 1],
      ['2026-02', 1],
    ]);
  });
});

describe('a group', () => {
  test('shows its share with its interval, or its middle value with its range', () => {
    const [numbers] = grouped(series([4, 8, 6]), 'month');
    expect(groupedValues(numbers!)).toEqual({ value: 6, low: 4, high: 8 });
    const [shares] = grouped(series([100, 0, 0, 0], { unit: 'percent' }), 'month');
    const { value, low, high } = groupedValues(shares!);
    expect([value, Math.round(low), Math.round(high)]).toEqual([25, 5, 70]);
    expect(numbers).toMatchObject({
      from: '2026-01-01T09:00:00.000Z',
      to: '2026-01-03T09:00:00.000Z',
      n: 3,
      median: 6,
      range: [4, 8],
      share: null,
    });
  });
});

describe('the period', () => {
  /** 61 points over so many days. */
  const crowd = (days: number, points = 61) =>
    series(Array<number>(points).fill(1), {}, (24 * days) / (points - 1));

  it.each<[days: number, points: number, period: string | null]>([
    [300, 60, null],
    [300, 61, 'month'],
    // Sixty months of thirty days.
    [1800, 61, 'month'],
    [1801, 61, 'quarter'],
  ])('of %i days with %i points is %j', (days, points, period) => {
    expect(periodFor(undefined, [crowd(days, points)])).toBe(period);
  });

  it('goes by the longest of the crowded ones', () => {
    expect(periodFor(undefined, [crowd(300), crowd(2000)])).toBe('quarter');
    expect(periodFor(undefined, [crowd(300), crowd(2000, 60)])).toBe('month');
    expect(periodFor(undefined, [])).toBeNull();
  });

  it('asked for is taken, or refused with those there are', () => {
    for (const period of ['week', 'month', 'quarter'] as const) expect(periodFor(period, [])).toBe(period);
    expect(() => periodFor('year', [])).toThrow(
      expect.objectContaining({
        exitCode: 2,
        message: 'There is no period “year”.',
        advice: 'Use --by with one of: week, month, quarter.',
      }),
    );
  });
});

describe('what is said of', () => {
  it.each<[what: string, one: Series, said: string[]]>([
    ['one value', series([48]), ['1 look: 48 s. This is an anecdote.']],
    [
      'one yes',
      series([100], { unit: 'percent' }),
      ['1 of 1 look: 100 %.', 'This is an anecdote.', 'A change can be claimed from 8 looks on.'],
    ],
    [
      'five values',
      series([5, 1, 3, 2, 4]),
      [
        '5 looks: the middle value is 3 s, the lowest 1 s, the highest 5 s.',
        'This is a hint.',
        'A change can be claimed from 8 looks on.',
      ],
    ],
    [
      'six values',
      series([5, 1, 3, 2, 4, 6]),
      [
        '6 looks: the middle value is 3.5 s, the lowest 1 s, the highest 6 s.',
        'This is a hint.',
        'A change can be claimed from 8 looks on.',
      ],
    ],
    [
      'nine values, the middle one the lowest',
      series([1, 5, 1, 5, 1, 5, 1, 1, 1]),
      [
        '9 looks: the middle value is 1 s, the lowest 1 s, the highest 5 s.',
        'This is an indication.',
        'With 95 % confidence the true middle value lies between 1 s and 5 s.',
        'The looks differ no more than chance would have it, so no change is claimed.',
      ],
    ],
    [
      'seven equal values',
      series([5, 5, 5, 5, 5, 5, 5]),
      [
        '7 looks: the middle value is 5 s, the lowest 5 s, the highest 5 s.',
        'This is a hint.',
        'A change can be claimed from 8 looks on.',
      ],
    ],
    [
      'values that fall again after a week',
      series([1, 9, 9, 9, 9, 9, 9, 1, 2, 1, 2, 1, 5]),
      [
        '13 looks: the middle value is 5 s, the lowest 1 s, the highest 9 s.',
        'This is an indication.',
        'With 95 % confidence the true middle value lies between 1 s and 9 s.',
        'Since 8 January 2026, 6 looks lie lower than those before: 1.5 s instead of 9 s. Something has changed.',
      ],
    ],
    [
      'actions that are open',
      series([1, 2, 1], { name: 'actions.open', channel: 'actions', unit: 'count' }),
      ['1 now, and 2 at most.'],
    ],
    [
      'actions told',
      series([100, 0], { name: 'actions.told', channel: 'actions', unit: 'percent' }),
      ['1 of 2 actions: 50 %.'],
    ],
    [
      'days until told',
      series([3, 5], { name: 'actions.days-to-told', channel: 'actions', unit: 'days' }),
      ['2 actions: the middle value is 4 days, the lowest 3 days, the highest 5 days.'],
    ],
  ])('%s', (_what, one, said) => {
    expect(trendSentences(one)).toEqual(said);
  });
});
