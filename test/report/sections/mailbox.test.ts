/** The mailbox: its worst mails, what came on which day, and when it was joined and left. */
import { describe, expect, it } from 'vitest';
import { drawingIn } from '../../../src/report/drawings/drawing.js';
import { mailbox } from '../../../src/report/sections/mailbox.js';
import type { MailboxLook } from '../../../src/report/view.js';
import { auditView, linesOf, type SaidOfView } from './section-lines.js';

const NOTHING: MailboxLook = {
  worst: [],
  subjects: {},
  days: [],
  joinedAt: null,
  unsubscribedAt: null,
  hoursToWelcome: null,
  daysUntilStopped: null,
};
const section = (said: Partial<MailboxLook>, more: SaidOfView = {}) =>
  mailbox(auditView({ mailbox: { ...NOTHING, ...said }, ...more }));
const told = (said: Partial<MailboxLook>, more: SaidOfView = {}) => linesOf(section(said, more));

it('is left out where no mailbox was read, and has nothing to say of an empty one', () => {
  expect(mailbox(auditView())).toEqual([]);
  expect(told({})).toEqual([]);
});

describe('the worst mails', () => {
  const bad: MailboxLook['worst'][number] = {
    subject: 'Spring news',
    from: 'news@example.org',
    receivedAt: '2026-03-03T23:30:00Z',
    faults: ['No way out'],
    sha256: null,
  };

  it('are told with sender, day and faults', () => {
    expect(told({ worst: [bad] })).toEqual([
      '## The worst mail',
      '### Spring news',
      'From news@example.org, 3 March 2026.',
      '- No way out.',
    ]);
    expect(told({ worst: [bad, { ...bad, subject: '', receivedAt: null }] })).toEqual([
      '## The 2 worst mails',
      '### Spring news',
      'From news@example.org, 3 March 2026.',
      '- No way out.',
      '### (no subject)',
      'From news@example.org.',
      '- No way out.',
    ]);
  });

  it('show their picture if there is one', () => {
    const worst = [{ ...bad, sha256: 'abc' }];
    const pictured = told({ worst }, { picture: (sha256) => `${sha256}.png` });
    expect(pictured.at(-1)).toBe('![The mail as it is seen, pictures blocked: Spring news](abc.png)');
    expect(told({ worst }, { picture: () => undefined }).at(-1)).toBe('- No way out.');
    expect(told({ worst }).at(-1)).toBe('- No way out.');
    expect(told({ worst: [bad] }, { picture: () => 'x.png' }).at(-1)).toBe('- No way out.');
  });

  it.each([
    [6, 6, '- Fault 6.'],
    [7, 7, '- Fault 7.'],
    [8, 7, '- And 2 lesser faults.'],
    [20, 7, '- And 14 lesser faults.'],
  ])('with %i faults have %i lines of them', (faults, lines, last) => {
    const all = Array.from({ length: faults }, (_, place) => `Fault ${place + 1}`);
    const items = told({ worst: [{ ...bad, faults: all }] }).filter((line) => line.startsWith('- '));
    expect([items.length, items.at(-1)]).toEqual([lines, last]);
  });
});

describe('the calendar', () => {
  /** What marks each square of the drawing, Monday to Sunday: how many mails, joined or left, late. */
  const squares = (said: Partial<MailboxLook>): string[] => {
    const drawing = section(said)
      .map((block) => (block.type === 'paragraph' ? drawingIn(block) : undefined))
      .find(Boolean);
    return (drawing?.svg.children ?? []).flatMap((child) =>
      child.type === 'element' && child.tagName === 'rect'
        ? [(child.properties.className as string[]).slice(1).join(' ')]
        : [],
    );
  };
  const days = (...all: [string, number][]) => all.map(([day, mails]) => ({ day, mails }));

  it('runs from the Monday before the first mail to the Sunday after the last', () => {
    // 4 March 2026 is a Wednesday, 16 March a Monday.
    const [title, sentence] = told({ days: days(['2026-03-16', 2], ['2026-03-04', 1], ['2026-03-08', 4]) });
    expect(title).toBe('## What arrived, day by day');
    expect(sentence).toBe('Marketing mails from 2 March 2026 to 22 March 2026, week by week: 5, 0, 2.');
  });

  it.each([
    ['2026-03-02', 'from 2 March 2026 to 8 March 2026'],
    ['2026-03-08', 'from 2 March 2026 to 8 March 2026'],
    ['2026-03-09', 'from 9 March 2026 to 15 March 2026'],
  ])('of a mail on %s runs %s', (day, span) => {
    expect(told({ days: days([day, 1]) })[1]).toBe(`Marketing mails ${span}, week by week: 1.`);
  });

  it('has the last twenty weeks', () => {
    const sentence = told({ days: days(['2026-01-05', 9], ['2026-05-18', 1]) })[1];
    expect(sentence).toBe(
      `Marketing mails from 5 January 2026 to 24 May 2026, week by week: 9, ${Array(18).fill(0).join(', ')}, 1.`,
    );
    expect(told({ days: days(['2026-01-04', 9], ['2026-05-18', 1]) })[1]).toBe(
      `Marketing mails from 5 January 2026 to 24 May 2026, week by week: ${Array(19).fill(0).join(', ')}, 1.`,
    );
  });

  it('marks the days of joining and leaving in the zone of the audit, and what came late', () => {
    const week = days(['2026-03-02', 1], ['2026-03-04', 1], ['2026-03-05', 2], ['2026-03-06', 3]);
    expect(squares({ days: week })).toEqual(['one', 'none', 'one', 'two', 'many', 'none', 'none']);
    const joinedAt = '2026-03-02T23:30:00Z';
    const unsubscribedAt = '2026-03-04T10:00:00Z';
    expect(squares({ days: week, joinedAt, unsubscribedAt })).toEqual([
      'one joined',
      'none',
      'one unsubscribed',
      'two late',
      'many late',
      'none',
      'none',
    ]);
    // Half past eleven at night is the next day on British summer time.
    const june = days(['2026-06-01', 1]);
    expect(squares({ days: june, joinedAt: '2026-06-01T23:30:00Z' }).slice(0, 2)).toEqual([
      'one',
      'none joined',
    ]);
    // Who leaves on the day of joining is shown as having left.
    expect(squares({ days: week, joinedAt, unsubscribedAt: joinedAt })[0]).toBe('one unsubscribed');
  });
});

describe('milestones', () => {
  it.each<[said: Partial<MailboxLook>, lines: string[]]>([
    [{ joinedAt: '2026-03-01T09:00:00Z' }, ['- Joined on 1 March 2026.']],
    [{ hoursToWelcome: 1 }, ['- The first mail came 1 hour after joining.']],
    [{ hoursToWelcome: 0 }, ['- The first mail came 0 hours after joining.']],
    [{ unsubscribedAt: '2026-03-09T09:00:00Z' }, ['- Unsubscribed on 9 March 2026.']],
    [{ daysUntilStopped: 0 }, ['- Nothing came after unsubscribing.']],
    [{ daysUntilStopped: 1 }, ['- The last marketing mail came 1 day after unsubscribing.']],
    [{ daysUntilStopped: 12 }, ['- The last marketing mail came 12 days after unsubscribing.']],
  ])('%j', (said, lines) => {
    expect(told(said)).toEqual(lines);
  });
});
