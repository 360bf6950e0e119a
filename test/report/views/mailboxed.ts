/** An audit of a mailbox. */
import type { AuditView } from '../../../src/report/view.js';
import { call } from './call.js';

export const mailboxed: AuditView = {
  ...call,
  audit: { ...call.audit, channel: 'inbox', subject: 'imap:INBOX' },
  mailbox: {
    worst: [
      {
        subject: 'Hello %NAME%',
        from: 'Example Lamps',
        receivedAt: '2026-03-05T10:00:00.000Z',
        faults: ['A placeholder was left in', 'There is no way out'],
        sha256: 'a'.repeat(64),
      },
    ],
    subjects: { heard: 'Hello %NAME%' },
    days: [{ day: '2026-03-05', mails: 2 }],
    joinedAt: '2026-03-01T10:00:00.000Z',
    unsubscribedAt: null,
    hoursToWelcome: 3,
    daysUntilStopped: null,
  },
  picture: (sha256) => `pictures/${sha256}.png`,
};
