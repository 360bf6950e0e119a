/** Literal evidence for checks of what is in a mail: outcome → a mailbox that reaches it. */
import type { MailLink } from '../../../../src/model/inbox-evidence.js';
import { inbox, mail } from '../../../support/inbox-evidence.js';
import type { InboxLiterals } from '../inbox-literals.js';

const link = (different: Partial<MailLink>) =>
  mail({
    links: [
      {
        text: 'Go',
        alt: '',
        href: 'https://www.example.org/',
        domain: 'example.org',
        shownDomain: null,
        acts: false,
        kind: 'web',
        ...different,
      },
    ],
  });
const visited = mail();
const visit = (status: number) => ({
  href: 'https://www.example.org/shop',
  message: visited.id,
  at: '2026-03-03T11:00:00.000Z',
  method: 'HEAD' as const,
  status,
  failure: null,
  unsubscribe: false,
});
const images = (different: object) =>
  mail({ images: { content: 4, withoutAlt: 0, linkedWithoutAlt: 0, tracking: 0, ...different } });
const text = (quote: string, letters: number, similarity = 0.8) =>
  mail({ textPart: { quote, letters, similarity } });
const file = (filename: string) =>
  mail({ attachments: [{ filename, mimeType: 'application/octet-stream' }] });
const subject = (words: string) => inbox([mail({ subject: words })]);

export default {
  'links-lead-to-us': {
    ours: inbox([mail()]),
    tracked: inbox([link({ href: 'https://click.mailing.test/a', domain: 'mailing.test' })]),
    hidden: inbox([link({ href: 'https://bit.ly/abc', domain: 'bit.ly' })]),
    'no-domains': inbox([mail()], { company: { domains: [] } }),
  },
  'link-text-honest': {
    honest: inbox([link({ text: 'www.example.org', shownDomain: 'example.org' })]),
    lies: inbox([link({ text: 'www.example.org', shownDomain: 'example.org', domain: 'mailing.test' })]),
  },
  'links-encrypted': {
    encrypted: inbox([mail()]),
    plain: inbox([mail({ insecure: ['http://www.example.org/'] })]),
  },
  'links-unbroken': {
    working: inbox([visited], { linkVisits: [visit(200)] }),
    broken: inbox([visited], { linkVisits: [visit(404)] }),
    'not-looked-at': inbox([mail()]),
  },
  'text-part-present': {
    present: inbox([mail()]),
    absent: inbox([mail({ textPart: null })]),
  },
  'text-part-readable': {
    readable: inbox([mail()]),
    code: inbox([text('td { padding: 0; color: red } Hello', 300)]),
    'points-elsewhere': inbox([text('View this email in your browser', 60)]),
    different: inbox([text('Something else altogether', 400, 0.05)]),
  },
  'images-described': {
    described: inbox([images({})]),
    'links-undescribed': inbox([images({ linkedWithoutAlt: 2 })]),
    undescribed: inbox([images({ withoutAlt: 1 })]),
  },
  'message-in-words': {
    words: inbox([mail()]),
    pictures: inbox([mail({ contentLetters: 40 })]),
  },
  'not-clipped': {
    whole: inbox([mail()]),
    clipped: inbox([mail({ htmlBytes: 150_000 })]),
    'unsubscribe-clipped': inbox([
      mail({
        htmlBytes: 150_000,
        unsubscribe: [
          {
            label: 'Unsubscribe',
            sentence: 'Unsubscribe',
            href: 'https://example.org/u',
            login: false,
            offset: 140_000,
          },
        ],
      }),
    ]),
  },
  'subject-honest': {
    honest: subject('Our opening times in spring'),
    empty: subject('  '),
    'false-answer': subject('Re: your question'),
    shouting: subject('LAST CHANCE TO SAVE'),
    noisy: subject('Only today!! Save now'),
    long: subject('Everything you ever wanted to know about our new opening times in spring and summer'),
  },
  'attachments-absent': {
    none: inbox([mail()]),
    attached: inbox([file('catalogue.pdf')]),
    dangerous: inbox([file('prices.docm')]),
  },
  'preview-informative': {
    informative: inbox([mail()]),
    wasted: inbox([mail({ preview: 'View this email in your browser' })]),
    empty: inbox([mail({ preview: '' })]),
  },
} satisfies InboxLiterals;
