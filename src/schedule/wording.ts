/** How jobs, periods and moments are put into words for a person. */
import { RRuleTemporal } from 'rrule-temporal';
import { toText } from 'rrule-temporal/totext';
import { plainText } from '../model/plain-text.js';
import type { Job } from '../model/schedule.js';
import { addDays, type LocalDate } from './local-time.js';
import type { Period } from './slots.js';

/** `every 2 weeks`; the day on which a period begins is left out, for it says nothing about the moment. */
export function everyText({ recurrence, start }: Pick<Job, 'recurrence' | 'start'>): string {
  const dtstart = `DTSTART:${start.replaceAll('-', '')}T000000Z`;
  const text = toText(new RRuleTemporal({ rruleString: `${dtstart}\nRRULE:${recurrence}` }));
  return recurrence.includes('BYDAY') ? text : text.replace(/ (on|in) .*$/, '');
}

/** `call`, `website https://example.org/`, `call (north)`. */
export const jobText = ({ channel, subject, branch }: Pick<Job, 'channel' | 'subject' | 'branch'>): string =>
  plainText([channel, subject, branch ? `(${branch})` : ''].filter(Boolean).join(' '));

/** `Mon 23 Nov`. */
export const dayText = (date: LocalDate): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });

/** `between Mon 23 Nov and Sun 29 Nov`, both included. */
export function periodText({ from, to }: Period): string {
  const last = addDays(to, -1);
  return from === last ? `on ${dayText(from)}` : `between ${dayText(from)} and ${dayText(last)}`;
}

/** `Tue 24 Nov, 11:00`. */
export const momentText = (at: string, zone: string): string =>
  new Date(at).toLocaleString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
