/** Random branches for property tests: zones, weeks, windows and periods around days when clocks change. */
import { tzScan } from '@date-fns/tz';
import fc from 'fast-check';
import type { Opening, Span } from '../../src/schedule/hours.js';
import { addDays, wallClock } from '../../src/schedule/local-time.js';
import type { Period } from '../../src/schedule/slots.js';

/** Zones with every kind of oddity: half-hour steps, change at midnight, none at all, southern summers. */
export const ODD_ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Santiago',
  'Africa/Casablanca',
  'Pacific/Apia',
];

export const zones = fc.constantFrom(...ODD_ZONES, ...Intl.supportedValuesOf('timeZone'));

export const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .map(([from, length]) => ({ from: from * 15, to: Math.min(from * 15 + length * 15, from * 15 + 1440) }));

/** At most one span a day, so that a shop past midnight does not meet its own next morning. */
export const weeks = fc.array(fc.option(spans, { nil: null }), { minLength: 7, maxLength: 7 });

export const dates = fc.integer({ min: 0, max: 365 * 12 }).map((days) => addDays('2022-01-01', days));

export const periods: fc.Arbitrary<Period> = fc
  .tuple(dates, fc.integer({ min: 1, max: 20 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));

/** A zone with a date on which its clocks change, and a span that begins or ends near the change. */
export const changes = fc
  .tuple(
    fc.constantFrom(...ODD_ZONES.filter((zone) => changesOf(zone).length > 0)),
    fc.nat(),
    fc.integer({ min: -12, max: 12 }),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([zone, place, away, quarters]) => {
    const found = changesOf(zone);
    const { date, minute } = wallClock(found[place % found.length]!, zone);
    const from = Math.max(0, minute + away * 15 - (minute % 15));
    return {
      zone,
      date: from < 1440 ? date : addDays(date, 1),
      span: { from: from % 1440, to: (from % 1440) + quarters * 15 },
    };
  });

function changesOf(zone: string): number[] {
  const scan = { start: new Date('2022-01-01'), end: new Date('2027-12-31') };
  return tzScan(zone, scan).map(({ date }) => date.getTime());
}

export const openings: fc.Arbitrary<Opening> = fc
  .record({ zone: zones, week: weeks, holidays: fc.uniqueArray(dates, { maxLength: 5 }) })
  .map(({ zone, week, holidays }) => ({
    zone,
    week: week.map((span) => (span ? [span] : [])),
    isHoliday: (date) => holidays.includes(date),
    peak: { from: 660, to: 840 },
  }));

/** Uniform numbers from a seed, so that a failure can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
