/** Literal evidence for checks of when and how often we write: outcome → a mailbox that reaches it. */
import { inbox, mail, mailOnDay } from '../../../support/inbox-evidence.js';
import type { InboxLiterals } from '../inbox-literals.js';

const daily = (days: number) => Array.from({ length: days }, (_, day) => mailOnDay(day * 0.9));
const monthly = [mailOnDay(0), mailOnDay(30)];
const offer = (until: string) => mail({ offers: [{ quote: `valid until ${until}`, until }] });

export default {
  'sent-once': {
    once: inbox([mailOnDay(1), mailOnDay(2)]),
    again: inbox([mailOnDay(1, { subject: 'Spring sale' }), mailOnDay(1.2, { subject: 'Spring Sale!' })]),
  },
  'frequency-bearable': {
    bearable: inbox([mailOnDay(1), mailOnDay(4)]),
    busy: inbox(daily(5)),
    flood: inbox(daily(8)),
    'no-marketing': inbox([mail({ marketing: false })]),
  },
  'nights-quiet': {
    day: inbox([mail()]),
    night: inbox([mail({ receivedAt: '2026-03-03T02:30:00.000Z' })]),
    untold: inbox([mail({ receivedAt: null })]),
  },
  'offers-still-valid': {
    valid: inbox([offer('2026-03-31')]),
    expired: inbox([offer('2025-12-31')]),
  },
  'promised-rate-kept': {
    kept: inbox(monthly, { planting: { promisedPerWeek: 0.3 } }),
    'more-often': inbox(
      Array.from({ length: 12 }, (_, week) => mailOnDay(week * 3)),
      { planting: { promisedPerWeek: 0.25 } },
    ),
    'less-often': inbox(monthly, { planting: { promisedPerWeek: 7 } }),
    'no-promise': inbox(monthly),
    'too-early': inbox([mailOnDay(1), mailOnDay(2)], { planting: { promisedPerWeek: 1 } }),
  },
} satisfies InboxLiterals;
