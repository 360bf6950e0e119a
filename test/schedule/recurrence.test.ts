/** How often something is due: shorthands, rules, and periods without gaps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/schedule/local-time.js';
import { parseEvery, periodAt } from '../../src/schedule/recurrence.js';
import { dates } from './openings.js';

describe('recurrence', () => {
  it('reads shorthands and words', () => {
    expect(parseEvery('2w', '2026-11-22')).toBe('FREQ=WEEKLY;INTERVAL=2');
    expect(parseEvery('weekly', '2026-11-22')).toBe('FREQ=WEEKLY;INTERVAL=1');
    expect(parseEvery('1q', '2026-01-31')).toBe('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28');
    expect(parseEvery('yearly', '2024-02-29')).toBe('FREQ=YEARLY;INTERVAL=1;BYMONTH=2;BYMONTHDAY=28');
    expect(parseEvery('freq=monthly;byday=1MO', '2026-11-22')).toBe('FREQ=MONTHLY;BYDAY=1MO');
  });

  it.each([
    '',
    '0w',
    'sometimes',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;COUNT=3',
    'FREQ=WEEKLY;BYHOUR=9',
    'FREQ=WEEKLY;BYDAY=XX',
  ])('refuses %j with advice', (text) => {
    expect(() => parseEvery(text, '2026-11-22')).toThrow(expect.objectContaining({ name: 'UsageError' }));
  });

  it('splits time into periods without gaps or overlaps', () => {
    const every = fc.constantFrom('1d', '3d', '1w', '2w', '1m', '1q', '1y', 'FREQ=MONTHLY;BYDAY=1MO');
    fc.assert(
      fc.property(every, dates, fc.integer({ min: 0, max: 400 }), (text, start, later) => {
        const rule = parseEvery(text, start);
        const date = addDays(start, later);
        const period = periodAt(rule, start, date);
        expect(period.from <= date && date < period.to).toBe(true);
        expect(periodAt(rule, start, period.to).from).toBe(period.to);
        expect(periodAt(rule, start, addDays(period.to, -1))).toEqual(period);
      }),
      { numRuns: 300 },
    );
  });

  it('counts a fortnight as 14 days across a change of the clocks', () => {
    const { from, to } = periodAt(parseEvery('2w', '2026-10-19'), '2026-10-19', '2026-10-25');
    expect(daysBetween(from, to)).toBe(14);
  });
});
