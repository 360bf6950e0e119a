/** Times, places and sizes as a reader says them. */
import { format, TZDate } from '../language/calendar.js';
import type { Remedy } from '../model/check.js';

/** Seconds of work: `41 s`, `2 min 51 s`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 100) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** A factor with at most one decimal: `3.2 times`, `twice`. */
export function factor(ratio: number): string {
  return rounded(ratio) === 2 ? 'twice' : `${rounded(ratio)} times`;
}

/** `between 2.8 and 3.9 times`. */
export const between = (low: number, high: number): string =>
  `between ${rounded(low)} and ${rounded(high)} times`;

const rounded = (ratio: number): number => (ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio));

/** `23 November 2026` in the zone. */
export const day = (at: string, zone: string): string => format(inZone(at, zone), 'd MMMM yyyy');

/** `2026-11-23` in the zone. */
export const zonedDay = (at: string, zone: string): string => format(inZone(at, zone), 'yyyy-MM-dd');

/** `23 November 2026, 14:05`. */
export const dayAndTime = (at: string, zone: string): string =>
  format(inZone(at, zone), 'd MMMM yyyy, HH:mm');

/** `23 November 2026, afternoon`: fine enough for a report, too coarse to tell who was on shift. */
export function halfDay(at: string, zone: string): string {
  return `${day(at, zone)}, ${inZone(at, zone).getHours() < 12 ? 'morning' : 'afternoon'}`;
}

const inZone = (at: string, zone: string): TZDate => new TZDate(at, zone);

/** Made when it is needed first: it takes longer than anything else at the start of a report. */
let names: Intl.DisplayNames | undefined;

/** `in English` for `en`; codes that are none stay as they are. */
export function inLanguage(code: string): string {
  try {
    names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
    return `in ${names.of(code)}`;
  } catch {
    return `in ${code}`;
  }
}

/** `written enquiry` for the channel `written-enquiry`. */
export const channelName = (channel: string): string => channel.replaceAll('-', ' ');

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Ends with a full stop, unless it already ends like a sentence. */
export const sentence = (text: string): string => (/[.!?…”]$/u.test(text) ? text : `${text}.`);

/** Stands after "this is". */
export const EFFORT_WORDS: Readonly<Record<Remedy['effort'], string>> = {
  minutes: 'a matter of minutes',
  days: 'a matter of days',
  project: 'a project',
};

const DEVICES: Readonly<Record<string, string>> = { desktop: 'on a computer', mobile: 'on a phone' };

/** `on a computer`, `on a phone`; other viewports by their own name. */
export const onDevice = (viewport: string): string => DEVICES[viewport] ?? `on ${viewport}`;
