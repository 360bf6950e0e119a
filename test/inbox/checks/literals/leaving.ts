/** Literal evidence for checks of unsubscribing: outcome → a mailbox that reaches it. */
import { inbox, mail, mailOnDay } from '../../../support/inbox-evidence.js';
import type { InboxLiterals } from '../inbox-literals.js';

const way = {
  label: 'Unsubscribe',
  sentence: 'Unsubscribe',
  href: 'https://news.example.org/u',
  login: false,
  offset: 1,
};
const left = { unsubscribedAt: '2026-03-05T10:00:00.000Z' };
const visit = {
  href: way.href,
  message: 'x',
  at: '2026-03-03T11:00:00.000Z',
  method: 'knock' as const,
  status: null,
};
const covered = ['from', 'list-unsubscribe', 'list-unsubscribe-post'];
const signed = (headers: readonly string[], result: string | null) => ({
  ...mail().authentication,
  signatures: [{ domain: 'example.org', headers, result }],
});

export default {
  'unsubscribe-visible': {
    visible: inbox([mail()]),
    none: inbox([mail({ unsubscribe: [] })]),
    'in-picture': inbox([mail({ unsubscribe: [], unsubscribeInPicture: true })]),
  },
  'unsubscribe-without-login': {
    open: inbox([mail()]),
    'login-wall': inbox([
      mail({ unsubscribe: [{ ...way, sentence: 'Log in to your account to unsubscribe', login: true }] }),
    ]),
  },
  'unsubscribe-link-works': {
    'well-formed': inbox([mail()]),
    dead: inbox([mail({ unsubscribe: [{ ...way, href: '%UNSUBSCRIBE_URL%' }] })]),
    'no-answer': inbox([mail({ unsubscribe: [way] })], {
      linkVisits: [{ ...visit, failure: 'ECONNREFUSED', unsubscribe: true }],
    }),
  },
  'unsubscribe-header-present': {
    present: inbox([mail()]),
    absent: inbox([mail({ list: { id: null, unsubscribe: [], post: null } })]),
  },
  'one-click-unsubscribe-offered': {
    'one-click': inbox([mail()]),
    'no-post-header': inbox([mail({ list: { id: null, unsubscribe: [way.href], post: null } })]),
    'no-https': inbox([
      mail({
        list: { id: null, unsubscribe: ['mailto:leave@example.org'], post: 'List-Unsubscribe=One-Click' },
      }),
    ]),
  },
  'one-click-unsubscribe-signed': {
    signed: inbox([mail()]),
    'not-covered': inbox([mail({ authentication: signed(['from', 'list-unsubscribe'], 'pass') })]),
    invalid: inbox([mail({ authentication: signed(covered, 'fail') })]),
    unproven: inbox([mail({ authentication: signed(covered, null) })]),
    'no-one-click': inbox([mail({ list: { id: null, unsubscribe: [], post: null } })]),
  },
  'mail-stops-after-unsubscribing': {
    stopped: inbox([mailOnDay(1)], { planting: left }),
    'in-time': inbox([mailOnDay(5)], { planting: left }),
    late: inbox([mailOnDay(9)], { planting: left }),
    'still-arriving': inbox([mailOnDay(25)], { planting: left }),
    subscribed: inbox([mail()]),
  },
} satisfies InboxLiterals;
