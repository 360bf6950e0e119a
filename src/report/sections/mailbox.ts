/** The five worst mails with their pictures, and a calendar of what arrived. */

import { DAY, WEEK } from '../../model/durations.js';
import { counted } from '../../text/counting.js';
import { type ArrivalDay, arrivalsCalendar } from '../drawings/arrivals.js';
import { drawn } from '../drawings/drawing.js';
import { heading, list, paragraph, picture, type Section, sectionHeading } from '../prose.js';
import type { AuditView, MailboxLook } from '../view.js';
import { day, sentence, zonedDay } from '../wording.js';

/** More weeks do not fit a picture that can be read; the last ones count (our assumption). */
const MOST_WEEKS = 20;
/** What makes a mail bad is said by its first faults (our assumption). */
const MOST_FAULTS = 6;

export function mailbox(view: AuditView): Section {
  const { mailbox: look } = view;
  if (!look) return [];
  return [...worst(look, view), ...calendar(look, view), ...milestones(look, view)];
}

function worst({ worst: mails }: MailboxLook, { picture: pathOf, audit }: AuditView): Section {
  if (mails.length === 0) return [];
  return [
    sectionHeading('worst-mails', mails.length === 1 ? 'The worst mail' : `The ${mails.length} worst mails`),
    ...mails.flatMap(({ subject, from, receivedAt, faults, sha256 }): Section => {
      const path = sha256 ? pathOf?.(sha256) : undefined;
      const when = receivedAt ? `, ${day(receivedAt, audit.zone)}` : '';
      return [
        heading(3, subject || '(no subject)'),
        paragraph(`From ${from}${when}.`),
        list(shortened(faults).map((fault) => [sentence(fault)])),
        ...(path ? [paragraph(picture(path, `The mail as it is seen, pictures blocked: ${subject}`))] : []),
      ];
    }),
  ];
}

const shortened = (faults: readonly string[]): string[] =>
  faults.length <= MOST_FAULTS + 1
    ? [...faults]
    : [...faults.slice(0, MOST_FAULTS), `And ${faults.length - MOST_FAULTS} lesser faults`];

function calendar({ days, joinedAt, unsubscribedAt }: MailboxLook, { audit: { zone } }: AuditView): Section {
  if (days.length === 0) return [];
  const counts = new Map(days.map(({ day: date, mails }) => [date, mails]));
  const dates = days.map(({ day: date }) => date).sort();
  const last = monday(dates.at(-1) ?? '');
  const first = Math.max(monday(dates[0] ?? ''), last - (MOST_WEEKS - 1) * WEEK);
  const joined = joinedAt ? zonedDay(joinedAt, zone) : null;
  const left = unsubscribedAt ? zonedDay(unsubscribedAt, zone) : null;
  const shown = Array.from({ length: (last + WEEK - first) / DAY }, (_, index): ArrivalDay => {
    const date = isoDay(first + index * DAY);
    const event = date === left ? 'unsubscribed' : date === joined ? 'joined' : null;
    return { day: date, mails: counts.get(date) ?? 0, event, late: left !== null && date > left };
  });
  const weekly = Array.from({ length: shown.length / 7 }, (_, week) =>
    shown.slice(week * 7, week * 7 + 7).reduce((sum, { mails }) => sum + mails, 0),
  );
  const span = `from ${day(shown[0]?.day ?? '', 'UTC')} to ${day(shown.at(-1)?.day ?? '', 'UTC')}`;
  return [
    sectionHeading('arrivals', 'What arrived, day by day'),
    paragraph(`Marketing mails ${span}, week by week: ${weekly.join(', ')}.`),
    drawn(arrivalsCalendar(shown, `Marketing mails on each day ${span}`)),
  ];
}

function milestones(
  { joinedAt, unsubscribedAt, hoursToWelcome, daysUntilStopped }: MailboxLook,
  { audit }: AuditView,
): Section {
  const told = [
    ...(joinedAt ? [`Joined on ${day(joinedAt, audit.zone)}.`] : []),
    ...(hoursToWelcome === null
      ? []
      : [`The first mail came ${counted(hoursToWelcome, 'hour')} after joining.`]),
    ...(unsubscribedAt ? [`Unsubscribed on ${day(unsubscribedAt, audit.zone)}.`] : []),
    ...(daysUntilStopped === null
      ? []
      : [
          daysUntilStopped === 0
            ? 'Nothing came after unsubscribing.'
            : `The last marketing mail came ${counted(daysUntilStopped, 'day')} after unsubscribing.`,
        ]),
  ];
  return told.length > 0 ? [list(told.map((line) => [line]))] : [];
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Midnight of the Monday of that week, as a calendar day without a zone. */
function monday(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  return time - ((new Date(time).getUTCDay() + 6) % 7) * DAY;
}
