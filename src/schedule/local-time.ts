/** Wall-clock times of a zone and the instants they mean, on days when the clocks change too. */

import { tzOffset } from '../language/calendar.js';
import { DAY, MINUTE } from '../model/durations.js';

/** `YYYY-MM-DD` in the zone at hand. */
export type LocalDate = string;

/** From midnight to midnight, as a clock shows them. */
export const MINUTES_A_DAY = 24 * 60;

/** What the clock on the wall shows. */
export interface WallClock {
  date: LocalDate;
  /** Minutes since midnight, as shown. */
  minute: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** `09:30`; hours beyond 24 start again. */
export const clockTime = (minute: number): string =>
  `${pad(Math.floor(minute / 60) % 24)}:${pad(minute % 60)}`;

const midnightUtc = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

const utcDate = (utc: number): LocalDate => new Date(utc).toISOString().slice(0, 10);

export const addDays = (date: LocalDate, days: number): LocalDate => utcDate(midnightUtc(date) + days * DAY);

/** Calendar days from one date to another; negative where `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((midnightUtc(to) - midnightUtc(from)) / DAY);

/** 0 is Monday, as in ISO 8601. */
export const weekdayNumber = (date: LocalDate): number => (new Date(midnightUtc(date)).getUTCDay() + 6) % 7;

export function wallClock(instant: number, zone: string): WallClock {
  const local = instant + tzOffset(zone, new Date(instant)) * MINUTE;
  const date = utcDate(local);
  return { date, minute: Math.floor((local - midnightUtc(date)) / MINUTE) };
}

/**
 * The instant, in milliseconds, at which the wall clock shows `minute` on `date`; `minute` may pass 1440.
 * A time that the clocks skip gives the moment of the change. A time that comes twice gives the first or
 * the last of the two, as asked.
 */
export function toInstant(date: LocalDate, minute: number, zone: string, which: 'first' | 'last'): number {
  const wanted = midnightUtc(date) + minute * MINUTE;
  const offsets = [-DAY, DAY].map((away) => tzOffset(zone, new Date(wanted + away)) * MINUTE);
  const candidates = offsets.map((offset) => wanted - offset).sort((a, b) => a - b);
  const real = candidates.filter((each) => each + tzOffset(zone, new Date(each)) * MINUTE === wanted);
  const found = which === 'first' ? real[0] : real.at(-1);
  return found ?? changeBetween(candidates[0]!, candidates[1]!, wanted, zone);
}

/** Bisects to the first minute at which the wall clock has reached `wanted`. */
function changeBetween(before: number, after: number, wanted: number, zone: string): number {
  let low = before;
  let high = after;
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (middle + tzOffset(zone, new Date(middle)) * MINUTE < wanted) low = middle;
    else high = middle;
  }
  return high;
}
