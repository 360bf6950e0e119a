/** The calendar is read by another parser than the one that wrote it, and gives no moment away. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarText } from '../../src/schedule/calendar.js';
import { addDays } from '../../src/schedule/local-time.js';
import { dates } from './openings.js';

const STAMP = new Date('2026-11-22T10:00:00Z');

const entries: fc.Arbitrary<CalendarEntry> = fc
  .record({
    commitment: fc.stringMatching(/^[0-9a-f]{64}$/),
    from: dates,
    days: fc.integer({ min: 1, max: 90 }),
    at: fc.option(fc.date({ min: new Date('2022-01-01'), max: new Date('2034-01-01'), noInvalidDate: true })),
  })
  .map(({ commitment, from, days, at }) => ({
    commitment,
    from,
    to: addDays(from, days),
    at: at && new Date(Math.floor(at.getTime() / 1000) * 1000).toISOString(),
  }));

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('the calendar', () => {
  it('reads back as it was meant, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(entries, { selector: ({ commitment }) => commitment, maxLength: 12 }),
        (list) => {
          const events = read(calendarText(list, STAMP));
          expect(events).toHaveLength(list.length);
          for (const [index, { from, to, at, commitment }] of list.entries()) {
            const event = events[index]!;
            expect(event.uid).toBe(`${commitment.slice(0, 32)}@ownqueue`);
            if (at === null) {
              expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
                true,
                from,
                to,
              ]);
            } else {
              expect(event.startDate.toJSDate().toISOString()).toBe(at);
              expect(event.duration.toSeconds()).toBe(1800);
              expect(event.component.getAllSubcomponents('valarm')).toHaveLength(1);
            }
          }
        },
      ),
    );
  });

  it('keeps to RFC 5545: CRLF at every line end, no line over 75 octets, every required property', () => {
    const text = calendarText(fc.sample(entries, 20), STAMP);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.every((line) => !line.includes('\n') && Buffer.byteLength(line) <= 75)).toBe(true);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
    for (const event of calendar.getAllSubcomponents('vevent')) {
      expect(['uid', 'dtstamp', 'dtstart'].every((name) => event.hasProperty(name))).toBe(true);
    }
  });

  it('says nothing that tells a stranger what the time is for', () => {
    const text = calendarText(fc.sample(entries, 20), STAMP).replace(/^(PRODID|UID):.*$/gm, '');
    expect(text).not.toMatch(/queue|audit|call|website|inspect|custom|shopp/i);
    expect(text).toMatch(/CLASS:PRIVATE/);
  });

  it('is the same text for the same schedule', () => {
    const list = fc.sample(entries, 5);
    expect(calendarText(list, STAMP)).toBe(calendarText(list, STAMP));
  });
});
