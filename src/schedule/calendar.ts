/** The schedule as a calendar that gives no moment away: when to keep half an hour free, and when it is now. */
import ical, { ICalAlarmType, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { MINUTE } from '../model/durations.js';
import { SLOT_MINUTES } from './slots.js';

/** One sealed draw, as much of it as may be seen. */
export interface CalendarEntry {
  /** SHA-256 in hex; names the event without saying what it is. */
  commitment: string;
  /** First local date, and the first date after it. */
  from: string;
  to: string;
  /** ISO 8601 UTC, once it has come or somebody asked for it; null while it is secret. */
  at: string | null;
}

/** Words that tell nobody what the time is for. */
const PERIOD = 'Keep half an hour free';
const MOMENT = 'Reserved';

/** Pure. RFC 5545 text with CRLF line ends. `stamp` is when the calendar was made. */
export function calendarText(entries: readonly CalendarEntry[], stamp: Date): string {
  const calendar = ical({ name: 'Reminders', prodId: { company: 'ownqueue', product: 'schedule' } });
  for (const { commitment, from, to, at } of entries) {
    const shared = { id: `${commitment.slice(0, 32)}@ownqueue`, stamp, class: ICalEventClass.PRIVATE };
    if (at === null) {
      calendar.createEvent({
        ...shared,
        start: new Date(`${from}T00:00:00Z`),
        end: new Date(`${to}T00:00:00Z`),
        allDay: true,
        timezone: 'UTC',
        summary: PERIOD,
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    } else {
      const start = new Date(at);
      const event = calendar.createEvent({
        ...shared,
        start,
        end: new Date(start.getTime() + SLOT_MINUTES * MINUTE),
        summary: MOMENT,
      });
      event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: MOMENT });
    }
  }
  return `${calendar.toString()}\r\n`;
}
