/** Weeks, months and quarters as the calendar of the audit's own zone has them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../src/model/measurement.js';
import type { TrendPoint } from '../../../src/model/trend.js';
import { grouped, PERIODS, type Period, periodFor } from '../../../src/report/trend/periods.js';

const point = (at: string, zone: string, value = 1): TrendPoint => ({ auditId: at, at, zone, value });
const named = (by: Period, ...points: TrendPoint[]) =>
  grouped({ points, unit: 'seconds' }, by).map(({ name, n }) => `${name} ${n}`);

describe('a week', () => {
  test.each([
    // 1 January 2027 is a Friday: it belongs to the last week of 2026 (ISO 8601).
    ['2027-01-01T12:00:00Z', 'UTC', '2026-W53'],
    ['2027-01-03T23:59:59Z', 'UTC', '2026-W53'],
    ['2027-01-04T00:00:00Z', 'UTC', '2027-W01'],
    // 31 December 2024 is a Tuesday: it belongs to the first week of 2025.
    ['2024-12-31T12:00:00Z', 'UTC', '2025-W01'],
    ['2024-12-29T12:00:00Z', 'UTC', '2024-W52'],
    // Midnight comes earlier in Auckland and later in New York.
    ['2027-01-03T12:00:00Z', 'Pacific/Auckland', '2027-W01'],
    ['2027-01-04T04:00:00Z', 'America/New_York', '2026-W53'],
  ])('of %s in %s is %s', (at, zone, name) => {
    expect(named('week', point(at, zone))).toEqual([`${name} 1`]);
  });

  test.each([
    // The Sunday on which the clocks go forward has 23 hours, the one on which they go back has 25.
    ['2026-03-29T22:59:59Z', 'Europe/London', '2026-W13'],
    ['2026-03-29T23:00:00Z', 'Europe/London', '2026-W14'],
    ['2026-10-25T23:59:59Z', 'Europe/London', '2026-W43'],
    ['2026-10-26T00:00:00Z', 'Europe/London', '2026-W44'],
  ])('keeps its Sunday when the clocks change: %s in %s is in %s', (at, zone, name) => {
    expect(named('week', point(at, zone))).toEqual([`${name} 1`]);
  });
});

test.each([
  ['month', '2026-03-31T22:30:00Z', 'Europe/London', '2026-03'],
  ['month', '2026-03-31T23:30:00Z', 'Europe/London', '2026-04'],
  ['month', '2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01'],
  ['quarter', '2026-12-31T22:30:00Z', 'Europe/Berlin', '2026-Q4'],
  ['quarter', '2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-Q1'],
  ['quarter', '2026-04-01T03:30:00Z', 'America/New_York', '2026-Q1'],
] as const)('the %s of %s in %s is %s', (by, at, zone, name) => {
  expect(named(by, point(at, zone))).toEqual([`${name} 1`]);
});

test('audits of two zones at the same instant may belong to two months', () => {
  const at = '2026-12-31T23:30:00Z';
  expect(named('month', point(at, 'Europe/London'), point(at, 'Europe/Berlin'))).toEqual([
    '2026-12 1',
    '2027-01 1',
  ]);
});

describe('a group', () => {
  const values = (unit: Unit, ...numbers: number[]) =>
    grouped(
      { points: numbers.map((value, day) => point(`2026-02-0${day + 1}T09:00:00Z`, 'UTC', value)), unit },
      'month',
    )[0];

  test('has the middle value, the lowest and the highest', () => {
    expect(values('seconds', 9, 1, 5, 7)).toMatchObject({ n: 4, median: 6, range: [1, 9], share: null });
  });

  test('of yes-or-no values has their share with its Wilson interval, not a middle value of 0 or 100', () => {
    const share = values('percent', 100, 100, 0, 100, 100)?.share;
    expect(share?.percent).toBe(80);
    expect(share?.interval.map(Math.round)).toEqual([38, 96]);
  });

  test('holds every point once, in order, whatever the zone and the period', () => {
    const zones = fc.constantFrom('Europe/London', 'Pacific/Auckland', 'America/St_Johns', 'UTC');
    const times = fc.array(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }), { minLength: 1 });
    fc.assert(
      fc.property(times, zones, fc.constantFrom(...PERIODS), (unsorted, zone, by) => {
        const points = unsorted
          .toSorted((a, b) => a - b)
          .map((time) => point(new Date(time).toISOString(), zone));
        const groups = grouped({ points, unit: 'seconds' }, by);
        expect(groups.reduce((sum, { n }) => sum + n, 0)).toBe(points.length);
        const names = groups.map(({ name }) => name);
        expect(names).toEqual([...new Set(names)].sort());
        groups.slice(1).forEach((group, place) => {
          expect(group.from > (groups[place]?.to ?? '')).toBe(true);
        });
      }),
    );
  });
});

test('a crowded chart is put together by month, a very long one by quarter', () => {
  const series = (days: number, n: number) => {
    const points = Array.from({ length: n }, (_, place) =>
      point(new Date(Date.UTC(2020, 0, 1) + ((days * place) / n) * 86_400_000).toISOString(), 'UTC'),
    );
    return [{ points }] as unknown as Parameters<typeof periodFor>[1];
  };
  expect(periodFor(undefined, series(300, 60))).toBeNull();
  expect(periodFor(undefined, series(300, 61))).toBe('month');
  expect(periodFor(undefined, series(3000, 61))).toBe('quarter');
  expect(periodFor('week', series(3000, 61))).toBe('week');
});
