/** Opening hours and holidays as people write them, read into minutes and dates. */

import { UsageError } from '../model/errors.js';
import { type LocalDate, MINUTES_A_DAY, weekdayNumber } from './local-time.js';

/** Minutes since local midnight of the day it begins; `to` passes MINUTES_A_DAY where it ends after midnight. */
export interface Span {
  from: number;
  to: number;
}

/** Seven days, Monday first; a day without spans is closed. */
export type WeekHours = readonly (readonly Span[])[];

/** When a branch is open. */
export interface Opening {
  week: WeekHours;
  isHoliday(date: LocalDate): boolean;
  /** The busiest hours. */
  peak: Span;
  /** IANA name. */
  zone: string;
}

/** Every day round the clock, for what no opening hours bind. */
export const ALWAYS: WeekHours = Array.from({ length: 7 }, () => [{ from: 0, to: MINUTES_A_DAY }]);

/** What an office keeps where nothing else is said (our assumption). */
export const OFFICE_HOURS = { 'mon-fri': '09:00-17:00' } as const;
/** The busiest hours where nothing else is said (our assumption). */
export const PEAK = '11:00-14:00';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Matches two times of day: `09:00-12:30`, `22:00-02:00`, `00:00-24:00`. */
const SPAN = /^([01]?\d|2[0-4]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-4]):([0-5]\d)$/;
/** Matches one day or a range of days: `mon`, `mon-fri`. */
const DAY_RANGE = /^(mon|tue|wed|thu|fri|sat|sun)(?:\s*[-–]\s*(mon|tue|wed|thu|fri|sat|sun))?$/i;
/** Matches a date, a range of dates, or a date of every year: `2026-12-25`, `2026-12-24/2027-01-02`, `12-25`. */
const HOLIDAY = /^(?:(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?|(\d{2}-\d{2}))$/;

/** Throws UsageError on anything but two times of day. */
export function parseSpan(text: string): Span {
  const [, fromHour, fromMinute, toHour, toMinute] = text.trim().match(SPAN) ?? [];
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  if (fromHour === undefined || from >= MINUTES_A_DAY || to > MINUTES_A_DAY) {
    throw new UsageError(`“${text}” is not a time of day.`, 'Write it as 09:00-17:30.');
  }
  return { from, to: to > from ? to : to + MINUTES_A_DAY };
}

/** `mon-fri`, `sat`, `fri-mon` → places in the week, Monday first. Throws UsageError. */
export function parseDays(text: string): number[] {
  const [, first, last = first] = text.trim().toLowerCase().match(DAY_RANGE) ?? [];
  if (first === undefined || last === undefined) {
    throw new UsageError(
      `“${text}” is not a day of the week.`,
      'Write mon, tue, wed, thu, fri, sat, sun or mon-fri.',
    );
  }
  const from = DAYS.indexOf(first);
  const length = ((DAYS.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (from + index) % 7);
}

/** `{ 'mon-fri': '09:00-17:00', sat: ['09:00-12:00'], sun: [] }`; later keys win. Throws UsageError. */
export function parseWeek(hours: Readonly<Record<string, string | readonly string[]>>): WeekHours {
  const week: Span[][] = Array.from({ length: 7 }, () => []);
  for (const [days, value] of Object.entries(hours)) {
    const texts = typeof value === 'string' ? (value === 'closed' ? [] : [value]) : value;
    const spans = texts.map(parseSpan).sort((a, b) => a.from - b.from);
    if (spans.some((span, index) => index > 0 && span.from < spans[index - 1]!.to)) {
      throw new UsageError(`The hours of ${days} overlap.`, 'Give each opening of a day once.');
    }
    for (const day of parseDays(days)) week[day] = spans;
  }
  return week;
}

/** Throws UsageError on anything but dates, ranges of dates and dates of every year. */
export function parseHolidays(texts: readonly string[]): (date: LocalDate) => boolean {
  const tests = texts.map((text) => {
    const [, first, last = first, yearly] = text.trim().match(HOLIDAY) ?? [];
    if (yearly !== undefined) return (date: LocalDate) => date.endsWith(`-${yearly}`);
    if (first === undefined || last === undefined || last < first) {
      throw new UsageError(
        `“${text}” is not a holiday.`,
        'Write 2026-12-25, 2026-12-24/2027-01-02 or 12-25.',
      );
    }
    return (date: LocalDate) => date >= first && date <= last;
  });
  return (date) => tests.some((test) => test(date));
}

/** The openings that begin on a date; none on a holiday. */
export const spansOn = ({ week, isHoliday }: Opening, date: LocalDate): readonly Span[] =>
  isHoliday(date) ? [] : week[weekdayNumber(date)]!;
