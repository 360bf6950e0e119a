/** Numbers of a mailbox that a trend can follow. Pure. */
import type { Finding } from '../model/finding.js';
import type { InboxEvidence, MessageFacts } from '../model/inbox-evidence.js';
import type { Measurement, Unit } from '../model/measurement.js';
import { arrivalTime, busiestWeek, daysBetween, inOrder } from './judging/arrival.js';
import { hasContactRoute } from './judging/contact-route.js';
import { oneClick } from './judging/one-click.js';
import { marketingMails, ownMails, senderKind } from './judging/sender.js';
import { mailTimeline } from './timeline.js';

/** Failures of these checks are errors in a mail, as the checklist counts them. */
const ERRORS = [
  'inbox/merge-tags-filled',
  'inbox/greeting-has-a-name',
  'inbox/greeting-name-right',
  'inbox/no-placeholder-text',
  'inbox/language-of-customer',
];

/** A number that cannot be told is left out: a missing one never satisfies a budget. */
export function inboxMeasurements(evidence: InboxEvidence, findings: readonly Finding[]): Measurement[] {
  const own = ownMails(evidence);
  const marketing = marketingMails(evidence);
  const { daysUntilStopped, hoursToWelcome } = mailTimeline(evidence);
  const authenticated = own.filter(({ authentication }) => authentication.dmarc !== null);
  const failing = (check: string): number =>
    new Set(
      findings
        .filter((each) => each.check === check && each.verdict === 'fail')
        .map(({ subject }) => subject),
    ).size;
  const knowsOwn = evidence.company.domains.length > 0;
  const values: (readonly [string, number | null, Unit])[] = [
    ['inbox.messages', marketing.length, 'messages'],
    ['inbox.messages-per-week', perWeek(marketing, evidence), 'messages'],
    ['inbox.busiest-week', marketing.length > 0 ? busiestWeek(marketing).count : null, 'messages'],
    ['inbox.hours-to-welcome', hoursToWelcome, 'hours'],
    ['inbox.days-until-stopped', daysUntilStopped, 'days'],
    ['inbox.visible-unsubscribe', share(marketing, ({ unsubscribe }) => unsubscribe.length > 0), 'percent'],
    ['inbox.one-click-unsubscribe', share(marketing, ({ list }) => oneClick(list) === null), 'percent'],
    ['inbox.postal-address', share(marketing, ({ addresses }) => addresses.length > 0), 'percent'],
    [
      'inbox.authenticated',
      share(authenticated, ({ authentication }) => authentication.dmarc === 'pass'),
      'percent',
    ],
    ['inbox.no-reply', share(own, ({ noReplyAnswer }) => noReplyAnswer), 'percent'],
    ['inbox.contact-route', share(own, hasContactRoute), 'percent'],
    ['inbox.errors', ERRORS.map(failing).reduce((sum, count) => sum + count, 0), 'count'],
    ['inbox.duplicates', failing('inbox/sent-once'), 'count'],
    ['inbox.strangers', knowsOwn ? strangerCount(evidence) : null, 'count'],
  ];
  return values.flatMap(([name, value, unit]) =>
    value === null ? [] : [{ name, value, unit, subject: evidence.source, context: {} }],
  );
}

/** Different senders, not mails. */
const strangerCount = ({ messages, company }: InboxEvidence): number =>
  new Set(
    messages
      .filter((mail) => senderKind(mail, company) === 'stranger')
      .map(({ from }) => from.domain || from.address),
  ).size;

/** In per cent, to one place; null where there is nothing to share. */
function share(mails: readonly MessageFacts[], holds: (mail: MessageFacts) => boolean): number | null {
  return mails.length === 0 ? null : Math.round((mails.filter(holds).length / mails.length) * 1_000) / 10;
}

/** From joining, or the first mail, to unsubscribing or the last mail; at least one week. */
function perWeek(marketing: readonly MessageFacts[], { planting }: InboxEvidence): number | null {
  const mails = inOrder(marketing);
  const [first, last] = [mails[0], mails.at(-1)];
  if (!first || !last) return null;
  const from = Date.parse(planting.plantedAt ?? '') || arrivalTime(first);
  const to = Date.parse(planting.unsubscribedAt ?? '') || arrivalTime(last);
  const weeks = Math.max(1, daysBetween(Math.min(from, arrivalTime(first)), Math.max(to, from)) / 7);
  const counted = mails.filter((mail) => arrivalTime(mail) <= Math.max(to, from)).length;
  return Math.round((counted / weeks) * 10) / 10;
}
