/** Slots lie inside the opening hours and the window, whatever the zone and whatever the clocks do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Opening, parseHolidays, parseSpan, parseWeek } from '../../src/schedule/hours.js';
import { addDays, weekdayNumber } from '../../src/schedule/local-time.js';
import { freeSlots, SLOT_MINUTES, STRATA } from '../../src/schedule/slots.js';
import { parseWindow } from '../../src/schedule/window.js';
import { changes, dates, openings, periods, spans, zones } from './openings.js';

const FREE = parseWindow('opening-hours');

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const two = '2-digit';
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
    });
  clocks.set(zone, clock);
  return clock;
}

/** What the clock on the wall shows, by Intl alone: another way than the one under test. */
function shown(instant: number, zone: string): { date: string; minute: number } {
  const parts = clockIn(zone).formatToParts(instant);
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  return {
    date: `${of('year')}-${of('month')}-${of('day')}`,
    minute: Number(of('hour')) * 60 + Number(of('minute')),
  };
}

/** Whether the half hour lies between the hours on the wall of `date`, which may run past midnight. */
function liesInside(at: number, zone: string, opening: Opening): boolean {
  const start = shown(at, zone);
  const end = shown(at + SLOT_MINUTES * 60_000 - 1, zone);
  return [start.date, addDays(start.date, -1)].some((day) => {
    if (opening.isHoliday(day)) return false;
    const minute = (clock: typeof start) => clock.minute + (clock.date === day ? 0 : 1440);
    return opening.week[weekdayNumber(day)]!.some(
      ({ from, to }) => minute(start) >= from && minute(end) < to,
    );
  });
}

describe('slots', () => {
  it('lie inside the opening hours as the wall shows them, in every zone and on every day', () => {
    fc.assert(
      fc.property(openings, periods, (opening, period) => {
        for (const slot of freeSlots(period, opening, FREE)) {
          const at = Date.parse(slot.at);
          expect(liesInside(at, opening.zone, opening), slot.at).toBe(true);
          const clock = shown(at, opening.zone);
          expect(slot.date).toBe(clock.date);
          expect(Number(slot.time.slice(0, 2)) * 60 + Number(slot.time.slice(3))).toBe(clock.minute);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('lie inside hours that begin or end where the clocks change', () => {
    fc.assert(
      fc.property(changes, ({ zone, date, span }) => {
        const opening: Opening = {
          zone,
          week: Array.from({ length: 7 }, (_, day) => (day === weekdayNumber(date) ? [span] : [])),
          isHoliday: () => false,
          peak: { from: 0, to: 0 },
        };
        for (const slot of freeSlots({ from: date, to: addDays(date, 1) }, opening, FREE)) {
          expect(liesInside(Date.parse(slot.at), zone, opening), slot.at).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never overlap, and come in order of time', () => {
    fc.assert(
      fc.property(openings, periods, (opening, period) => {
        const spansApart = opening.week.map((day) => day.filter(({ to }) => to <= 1440));
        const starts = freeSlots(period, { ...opening, week: spansApart }, FREE).map(({ at }) =>
          Date.parse(at),
        );
        for (const [index, at] of starts.entries()) {
          if (index > 0) expect(at - starts[index - 1]!).toBeGreaterThanOrEqual(SLOT_MINUTES * 60_000);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('lie inside a narrower window too', () => {
    fc.assert(
      fc.property(openings, periods, spans, (opening, period, span) => {
        const window = { bound: true, allowed: Array.from({ length: 7 }, () => [span]) };
        const narrowed = { ...opening, week: window.allowed, isHoliday: () => false };
        for (const slot of freeSlots(period, opening, window)) {
          expect(liesInside(Date.parse(slot.at), opening.zone, narrowed), slot.at).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('fill an ordinary day whole: nothing is lost but what is shorter than half an hour', () => {
    fc.assert(
      fc.property(dates, spans, (date, span) => {
        const opening: Opening = {
          zone: 'UTC',
          week: Array.from({ length: 7 }, () => [span]),
          isHoliday: () => false,
          peak: parseSpan('11:00-14:00'),
        };
        const slots = freeSlots({ from: date, to: addDays(date, 1) }, opening, FREE);
        expect(slots).toHaveLength(Math.floor((span.to - span.from) / SLOT_MINUTES));
      }),
    );
  });

  it('exist in no part of a holiday', () => {
    fc.assert(
      fc.property(openings, dates, zones, (opening, date, zone) => {
        const closed = { ...opening, zone, isHoliday: (day: string) => day === date };
        expect(freeSlots({ from: date, to: addDays(date, 1) }, closed, FREE)).toEqual([]);
      }),
    );
  });

  const shop = (zone: string, hours: string): Opening => ({
    zone,
    week: parseWeek({ 'mon-sun': hours }),
    isHoliday: parseHolidays([]),
    peak: parseSpan('11:00-14:00'),
  });
  const timesOf = (date: string, opening: Opening) =>
    freeSlots({ from: date, to: addDays(date, 1) }, opening, FREE).map(({ time }) => time);

  it('skip the hour that the clocks skip', () => {
    expect(timesOf('2027-03-28', shop('Europe/Berlin', '01:00-04:00'))).toEqual([
      '01:00',
      '01:30',
      '03:00',
      '03:30',
    ]);
  });

  it('hold the repeated hour twice where the shop is open through it', () => {
    expect(timesOf('2026-10-25', shop('Europe/Berlin', '01:00-04:00'))).toEqual([
      '01:00',
      '01:30',
      '02:00',
      '02:30',
      '02:00',
      '02:30',
      '03:00',
      '03:30',
    ]);
  });

  it('count only the surer one of two times that look the same', () => {
    expect(timesOf('2026-10-25', shop('Europe/Berlin', '01:00-02:30'))).toEqual(['01:00', '01:30', '02:00']);
    expect(timesOf('2026-10-25', shop('Europe/Berlin', '02:30-04:00'))).toEqual(['02:30', '03:00', '03:30']);
  });

  it('begin at the moment of the change where the opening time does not exist', () => {
    expect(timesOf('2027-03-28', shop('Europe/Berlin', '02:30-04:00'))).toEqual(['03:00', '03:30']);
  });

  it('do not exist on a date that a zone left out', () => {
    expect(timesOf('2011-12-30', shop('Pacific/Apia', '09:00-17:00'))).toEqual([]);
  });

  it('cover all four parts of an ordinary day', () => {
    const [opening, , , , peak, ...rest] = freeSlots(
      { from: '2026-11-23', to: '2026-11-24' },
      shop('Europe/Berlin', '09:00-18:00'),
      FREE,
    ).map(({ stratum }) => stratum);
    expect([opening, peak, rest.at(-1)]).toEqual(['opening', 'peak', 'closing']);
    expect(STRATA.every((stratum) => [opening, peak, ...rest].includes(stratum))).toBe(true);
  });
});
