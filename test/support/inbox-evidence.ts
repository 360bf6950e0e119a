/** Evidence of a mailbox for tests: one blameless mail, and what a test wants different. */
import type {
  CompanyProfile,
  InboxEvidence,
  MessageFacts,
  Planting,
} from '../../src/model/inbox-evidence.js';

export const planting: Planting = {
  address: 'robin+oak@example.net',
  name: 'Robin Testwell',
  plantedAt: '2026-03-01T09:00:00.000Z',
  where: 'newsletter form',
  consent: 'one mail a week',
  promisedPerWeek: null,
  unsubscribedAt: null,
};

export const company: CompanyProfile = {
  domains: ['example.org'],
  brands: ['Example'],
  languages: ['en'],
  countries: ['GB'],
  zone: 'Europe/London',
};

let count = 0;

/** A marketing mail of our own without fault, on a Tuesday at ten. */
export function mail(different: Partial<MessageFacts> = {}): MessageFacts {
  count += 1;
  const way = 'https://news.example.org/unsubscribe?u=1';
  return {
    id: `mail-${count}@example.org`,
    file: `${count}.eml`,
    messageId: `mail-${count}@example.org`,
    from: { name: 'Example', address: 'news@example.org', domain: 'example.org' },
    replyTo: null,
    to: ['robin+oak@example.net'],
    subject: `Spring news ${count}`,
    sentAt: '2026-03-03T10:00:00.000Z',
    receivedAt: '2026-03-03T10:00:00.000Z',
    marketing: true,
    confirmation: false,
    list: { id: '<news.example.org>', unsubscribe: [way], post: 'List-Unsubscribe=One-Click' },
    isReply: false,
    authentication: {
      server: 'mx.example.net',
      spf: 'pass',
      dkim: 'pass',
      dmarc: 'pass',
      policy: 'reject',
      signatures: [
        {
          domain: 'example.org',
          headers: ['from', 'list-unsubscribe', 'list-unsubscribe-post'],
          result: 'pass',
        },
      ],
    },
    bytes: 8_000,
    htmlBytes: 5_000,
    defect: null,
    declaredLanguage: 'en',
    language: 'en',
    letters: 600,
    contentLetters: 500,
    preview: 'Spring is here, and so is our new opening time',
    greeting: { text: 'Dear Robin,', name: 'Robin', kind: 'named' },
    mergeTags: [],
    placeholders: [],
    unsubscribe: [{ label: 'Unsubscribe', sentence: 'Unsubscribe', href: way, login: false, offset: 4_000 }],
    unsubscribeInPicture: false,
    saysNoReply: null,
    noReplySender: false,
    noReplyAnswer: false,
    addresses: ['Example Ltd, 1 Example Street, London SW1A 1AA'],
    phones: ['020 7946 0958'],
    company: [
      { kind: 'legal-form', quote: 'Example Ltd' },
      { kind: 'register', quote: 'Company No. 01234567' },
    ],
    contactRoutes: ['Contact us'],
    links: [
      {
        text: 'Our shop',
        alt: '',
        href: 'https://www.example.org/shop',
        domain: 'example.org',
        shownDomain: null,
        acts: false,
        kind: 'web',
      },
    ],
    images: { content: 1, withoutAlt: 0, linkedWithoutAlt: 0, tracking: 0 },
    insecure: [],
    attachments: [],
    textPart: { letters: 500, similarity: 0.8, quote: 'Spring is here' },
    offers: [],
    promise: null,
    foreignLabels: [],
    simhash: (0x1000 + count * 0x9e3779b1).toString(16).padStart(16, '0').slice(-16),
    ...different,
  };
}

/** A mailbox with these mails; `different` replaces parts of planting, company and the rest. */
export function inbox(
  messages: readonly MessageFacts[],
  different: {
    planting?: Partial<Planting>;
    company?: Partial<CompanyProfile>;
    linkVisits?: InboxEvidence['linkVisits'];
    period?: InboxEvidence['period'];
  } = {},
): InboxEvidence {
  return {
    source: 'test-mailbox',
    period: different.period ?? {
      from: messages[0]?.receivedAt ?? null,
      to: messages.at(-1)?.receivedAt ?? null,
    },
    planting: { ...planting, ...different.planting },
    company: { ...company, ...different.company },
    messages,
    linkVisits: different.linkVisits ?? null,
    pictures: {},
  };
}

/** A mail so many days after the first of March 2026, ten o'clock. */
export const mailOnDay = (day: number, different: Partial<MessageFacts> = {}): MessageFacts => {
  const at = new Date(Date.UTC(2026, 2, 1, 10) + day * 86_400_000).toISOString();
  return mail({ receivedAt: at, sentAt: at, ...different });
};
