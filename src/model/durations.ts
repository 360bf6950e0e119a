/** Spans of time in milliseconds. A day has 24 hours here, as in UTC; calendar days of a zone are another matter. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
