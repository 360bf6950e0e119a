/** How often something is due, as an RFC 5545 rule over local dates, and the periods this makes. */
import { RRuleTemporal } from 'rrule-temporal';
import { UsageError } from '../model/errors.js';
import type { LocalDate } from './local-time.js';
import type { Period } from './slots.js';

const FREQUENCY: Readonly<Record<string, [frequency: string, times: number]>> = {
  d: ['DAILY', 1],
  w: ['WEEKLY', 1],
  m: ['MONTHLY', 1],
  q: ['MONTHLY', 3],
  y: ['YEARLY', 1],
};
/** Matches a number and a unit: `2w`, `1d`, `3m`. */
const EVERY = /^([1-9]\d?)([dwmqy])$/;
const WORDS: Readonly<Record<string, string>> = {
  daily: '1d',
  weekly: '1w',
  monthly: '1m',
  quarterly: '1q',
  yearly: '1y',
};
/** Matches parts that a habit over whole days has no use for: an end, or times of day. */
const REFUSED = /(?:^|;)(COUNT|UNTIL|BYHOUR|BYMINUTE|BYSECOND)=/;

/** `2w`, `monthly`, or a rule of RFC 5545 such as `FREQ=MONTHLY;BYDAY=1MO`. Throws UsageError. */
export function parseEvery(text: string, start: LocalDate): string {
  const [, number, unit] = (WORDS[text.toLowerCase()] ?? text.toLowerCase()).match(EVERY) ?? [];
  if (unit !== undefined) {
    const [frequency, times] = FREQUENCY[unit]!;
    const day =
      frequency === 'MONTHLY'
        ? onDay(start)
        : frequency === 'YEARLY'
          ? `;BYMONTH=${Number(start.slice(5, 7))}${onDay(start)}`
          : '';
    return `FREQ=${frequency};INTERVAL=${Number(number) * times}${day}`;
  }
  const rule = text.toUpperCase().replace(/^RRULE:/, '');
  const refused = rule.match(REFUSED)?.[1];
  if (refused !== undefined || !/(?:^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)/.test(rule)) {
    throw new UsageError(
      refused === undefined ? `“${text}” does not say how often.` : `${refused} cannot be used here.`,
      'Write 1d, 2w, 1m, 1q, weekly, or a rule such as FREQ=MONTHLY;BYDAY=1MO.',
    );
  }
  if (firstOccurrence(rule, start, text) === null) throw neverAgain(text);
  return rule;
}

/** Null where the rule fits no date at all; throws UsageError where it is none. */
function firstOccurrence(rule: string, start: LocalDate, text: string): unknown {
  try {
    return parsedRule(rule, start).next();
  } catch (error) {
    const { message } = error as Error;
    // The library gives up its search for a date, as for the 30th of February.
    if (/Maximum iterations/.test(message)) return null;
    throw new UsageError(`“${text}” is not a recurrence rule: ${message}`, 'See RFC 5545, RRULE.');
  }
}

const neverAgain = (rule: string): UsageError =>
  new UsageError(`The rule ${rule} never comes round again.`, 'Give another --every.');

/** The period that holds `date`; dates before the first occurrence belong to one that starts at `start`. */
export function periodAt(recurrence: string, start: LocalDate, date: LocalDate): Period {
  const rule = parsedRule(recurrence, start);
  const at = new Date(`${date}T00:00:00Z`);
  const from = rule.previous(at, true)?.toPlainDate().toString() ?? start;
  const to = rule.next(at, false)?.toPlainDate().toString();
  if (to === undefined) throw neverAgain(recurrence);
  return { from, to };
}

/** Whole days counted in UTC, so that no zone's missing midnight can swallow one. */
const parsedRule = (recurrence: string, start: LocalDate): RRuleTemporal =>
  new RRuleTemporal({ rruleString: `DTSTART:${start.replaceAll('-', '')}T000000Z\nRRULE:${recurrence}` });

/** The 29th to 31st do not exist in every month, and a month without its day would be left out. */
const onDay = (date: LocalDate): string => `;BYMONTHDAY=${Math.min(28, Number(date.slice(8)))}`;
