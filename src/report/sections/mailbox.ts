/** The five worst mails with their pictures, and a calendar of what arrived. */
import { heading, list, paragraph, picture, type Section, sectionHeading, table } from '../prose.js';
import type { AuditView, MailboxLook } from '../view.js';
import { counted, day, sentence } from '../wording.js';

/** More weeks make a table nobody reads; the last ones count (our assumption). */
const MOST_WEEKS = 10;
/** What makes a mail bad is said by its first faults (our assumption). */
const MOST_FAULTS = 6;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const DAY = 86_400_000;

export function mailbox(view: AuditView): Section {
  const { mailbox: look } = view;
  if (!look) return [];
  return [...worst(look, view), ...calendar(look), ...milestones(look, view)];
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

/** One row a week, one column a weekday. */
function calendar({ days }: MailboxLook): Section {
  if (days.length === 0) return [];
  const counts = new Map(days.map(({ day: date, mails }) => [date, mails]));
  const dates = days.map(({ day: date }) => date).sort();
  const last = monday(dates.at(-1) ?? '');
  const first = Math.max(monday(dates[0] ?? ''), last - (MOST_WEEKS - 1) * 7 * DAY);
  const rows: string[][] = [];
  for (let week = first; week <= last; week += 7 * DAY) {
    const cells = WEEKDAYS.map((_, index) => counts.get(isoDay(week + index * DAY)) ?? 0);
    rows.push([isoDay(week), ...cells.map((count) => (count === 0 ? '' : String(count)))]);
  }
  const shown = rows.length * 7;
  return [
    sectionHeading('arrivals', 'What arrived, day by day'),
    paragraph(`Marketing mails on each day of the last ${counted(shown / 7, 'week')}.`),
    table(['Week from', ...WEEKDAYS], rows, [null, ...WEEKDAYS.map(() => 'right' as const)]),
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
