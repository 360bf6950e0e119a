/** Opening hours, holidays and windows as people write them. */
import { describe, expect, it } from 'vitest';
import { parseDays, parseHolidays, parseSpan, parseWeek } from '../../src/schedule/hours.js';
import { parseWindow } from '../../src/schedule/window.js';

const refusal = expect.objectContaining({ name: 'UsageError', advice: expect.stringMatching(/./) });

describe('opening hours', () => {
  it('read a week with a lunch break, a short day and closed days', () => {
    const week = parseWeek({ 'mon-fri': ['09:00-12:30', '14:00-18:00'], fri: '09:00-12:00', sat: 'closed' });
    expect(week.map((day) => day.length)).toEqual([2, 2, 2, 2, 1, 0, 0]);
    expect(week[0]).toEqual([
      { from: 540, to: 750 },
      { from: 840, to: 1080 },
    ]);
  });

  it('run past midnight', () => {
    expect(parseSpan('22:00-02:00')).toEqual({ from: 1320, to: 1560 });
    expect(parseSpan('00:00-24:00')).toEqual({ from: 0, to: 1440 });
  });

  it('know ranges of days that pass the end of the week', () => {
    expect(parseDays('sat-mon')).toEqual([5, 6, 0]);
  });

  it.each(['9-17', '25:00-26:00', '24:00-01:00', 'nine to five'])('refuse %j', (text) => {
    expect(() => parseSpan(text)).toThrow(refusal);
  });

  it('refuse openings of one day that overlap', () => {
    expect(() => parseWeek({ mon: ['09:00-12:00', '11:00-13:00'] })).toThrow(refusal);
  });
});

describe('holidays', () => {
  it('are dates, ranges of dates, or dates of every year', () => {
    const isHoliday = parseHolidays(['2026-05-01', '2026-12-24/2027-01-02', '12-25']);
    expect(['2026-05-01', '2026-12-31', '2027-01-02', '2031-12-25'].every(isHoliday)).toBe(true);
    expect(['2027-05-01', '2027-01-03', '2026-12-23'].some(isHoliday)).toBe(false);
  });

  it.each(['christmas', '2026-1-1', '2026-12-25/2026-12-24'])('refuse %j', (text) => {
    expect(() => parseHolidays([text])).toThrow(refusal);
  });
});

describe('a window', () => {
  it('is the opening hours, any time, or days and hours', () => {
    expect(parseWindow('opening-hours').bound).toBe(true);
    expect(parseWindow('any-time').bound).toBe(false);
    expect(parseWindow('tue-thu 09:00-12:00').allowed?.map((day) => day.length)).toEqual([
      0, 1, 1, 1, 0, 0, 0,
    ]);
  });

  it.each(['', 'whenever', '09:00-12:00 13:00-14:00', 'mon tue'])('refuses %j', (text) => {
    expect(() => parseWindow(text)).toThrow(refusal);
  });
});
