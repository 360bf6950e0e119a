/** Literal evidence for checks of reaching us and of knowing who writes: outcome → a mailbox that reaches it. */
import { inbox, mail, mailOnDay } from '../../../support/inbox-evidence.js';
import type { InboxLiterals } from '../inbox-literals.js';

const alone = { links: [], phones: [], contactRoutes: [] };
const judged = (dkim: string | null, dmarc: string | null, server: string | null = 'mx.example.net') =>
  mail({ authentication: { ...mail().authentication, server, dkim, dmarc } });
const policy = (value: string | null) =>
  mail({ authentication: { ...mail().authentication, policy: value } });
const from = (name: string) => ({ name, address: `${name}@example.org`, domain: 'example.org' });

export default {
  'sender-can-be-answered': {
    answerable: inbox([mail()]),
    'no-reply': inbox([mail({ noReplySender: true, noReplyAnswer: true })]),
    'no-reply-name': inbox([mail({ noReplySender: true, noReplyAnswer: false })]),
  },
  'replies-welcome': {
    welcome: inbox([mail()]),
    'other-way': inbox([mail({ saysNoReply: 'Please do not reply to this mail.' })]),
    forbidden: inbox([mail({ saysNoReply: 'Please do not reply to this mail.', ...alone })]),
  },
  'contact-route-present': {
    present: inbox([mail()]),
    'by-answer': inbox([mail(alone)]),
    none: inbox([mail({ ...alone, noReplyAnswer: true })]),
  },
  'postal-address-present': {
    present: inbox([mail()]),
    absent: inbox([mail({ addresses: [] })]),
    'perhaps-in-picture': inbox([mail({ addresses: [], contentLetters: 10 })]),
  },
  'company-identified': {
    identified: inbox([mail()]),
    incomplete: inbox([mail({ company: [] })]),
    'no-rule': inbox([mail()], { company: { countries: ['NZ'] } }),
  },
  'phone-present': {
    present: inbox([mail()]),
    absent: inbox([mail({ phones: [] })]),
  },
  'sender-authenticated': {
    authenticated: inbox([judged('pass', 'pass')]),
    unsigned: inbox([judged('none', 'pass')]),
    failed: inbox([judged('pass', 'fail')]),
    untold: inbox([judged(null, null, null)]),
  },
  'dmarc-enforced': {
    enforced: inbox([policy('quarantine')]),
    'watching-only': inbox([policy('none')]),
    untold: inbox([policy(null)]),
  },
  'sender-steady': {
    steady: inbox([mailOnDay(1), mailOnDay(8), mailOnDay(15)]),
    drifting: inbox([
      mailOnDay(1, { from: from('news') }),
      mailOnDay(8, { from: from('shop') }),
      mailOnDay(15, { from: from('club') }),
    ]),
    'too-few': inbox([mail()]),
  },
} satisfies InboxLiterals;
