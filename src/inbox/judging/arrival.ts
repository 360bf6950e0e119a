/** When mails arrived, in the recipient's zone: days, hours, working days. Pure. */
import { DAY, WEEK } from '../../model/durations.js';
import type { MessageFacts } from '../../model/inbox-evidence.js';

/** Milliseconds since the epoch; NaN where no header tells. */
export const arrivalTime = (mail: MessageFacts): number => Date.parse(mail.receivedAt ?? '');

/** Mails whose arrival is known, oldest first. */
export const inOrder = (mails: readonly MessageFacts[]): MessageFacts[] =>
  mails.filter((mail) => !Number.isNaN(arrivalTime(mail))).sort((a, b) => arrivalTime(a) - arrivalTime(b));

export const daysBetween = (from: number, to: number): number => (to - from) / DAY;

/** Whole working days, Monday to Friday, that lie between two moments; holidays are not known here. */
export function workingDaysBetween(from: number, to: number): number {
  let days = 0;
  for (let at = from + DAY; at <= to; at += DAY) {
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days += 1;
  }
  return days;
}

/** Making a formatter takes longer than using it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(zone: string): Intl.DateTimeFormat {
  let made = clocks.get(zone);
  if (!made) {
    made = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      weekday: 'short',
    });
    clocks.set(zone, made);
  }
  return made;
}

/** Day (`2026-11-22`), hour (0 to 23) and weekday (`Sun` …) on the recipient's clock. */
export function wallClock(
  time: number,
  zone: string,
): { day: string; hour: number; weekday: string; text: string } {
  const parts = Object.fromEntries(
    clock(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    hour: Number(parts.hour),
    weekday: parts.weekday ?? '',
    text: `${parts.weekday} ${parts.hour}:${parts.minute}`,
  };
}

/** The most mails in any stretch of seven days, with the first mail of that stretch. */
export function busiestWeek(mails: readonly MessageFacts[]): { count: number; first: MessageFacts | null } {
  const ordered = inOrder(mails);
  let best: { count: number; first: MessageFacts | null } = { count: 0, first: null };
  let start = 0;
  for (let end = 0; end < ordered.length; end += 1) {
    while (arrivalTime(ordered[end]!) - arrivalTime(ordered[start]!) >= WEEK) start += 1;
    if (end - start + 1 > best.count) best = { count: end - start + 1, first: ordered[start]! };
  }
  return best;
}
