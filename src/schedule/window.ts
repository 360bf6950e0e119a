/** The window within which a moment is drawn: opening hours, any time, or some days and hours of them. */

import { UsageError } from '../model/errors.js';
import { ALWAYS, type Opening, parseDays, parseSpan, type WeekHours } from './hours.js';
import { MINUTES_A_DAY } from './local-time.js';

/** `opening-hours`, `any-time`, `09:00-12:00`, `mon-fri`, `tue-thu 09:00-12:00`. */
export type WindowText = string;

export interface Window {
  /** Whether opening hours and holidays count. */
  bound: boolean;
  /** The part of the week that is allowed; null for all of it. */
  allowed: WeekHours | null;
}

/** Throws UsageError. */
export function parseWindow(text: WindowText): Window {
  if (text === 'opening-hours') return { bound: true, allowed: null };
  if (text === 'any-time') return { bound: false, allowed: null };
  const words = text.trim().split(/\s+/);
  const hours = words.filter((word) => /\d/.test(word));
  const days = words.filter((word) => !/\d/.test(word));
  if (hours.length > 1 || days.length > 1 || text.trim() === '') {
    throw new UsageError(
      `“${text}” is not a window.`,
      'Write opening-hours, any-time, 09:00-12:00, or tue-thu 09:00-12:00.',
    );
  }
  const span = hours[0] === undefined ? { from: 0, to: MINUTES_A_DAY } : parseSpan(hours[0]);
  const places = days[0] === undefined ? [0, 1, 2, 3, 4, 5, 6] : parseDays(days[0]);
  return { bound: true, allowed: ALWAYS.map((_, day) => (places.includes(day) ? [span] : [])) };
}

/** The opening that counts for a window: the branch's own, or none at all. */
export function openingWithin(window: Window, opening: Opening): Opening {
  return window.bound ? opening : { ...opening, week: ALWAYS, isHoliday: () => false };
}
