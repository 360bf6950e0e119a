/** Header fields of a mail as facts: sender, dates, list headers. */
import { createHash } from 'node:crypto';
import { decodeWords } from 'postal-mime';
import { getDomain } from 'tldts';
import type { MailAddress, MessageFacts } from '../../model/inbox-evidence.js';
import { headerValue, headerValues, type ParsedMail } from './parse-mail.js';

type Mail = Pick<ParsedMail, 'headers' | 'email'>;

/** Headers that bulk mail software sets. */
const BULK_HEADERS = [
  'list-unsubscribe',
  'list-id',
  'feedback-id',
  'x-campaign',
  'x-campaignid',
  'x-campaign-id',
  'x-mailchimp-campaign',
  'x-mc-user',
  'x-mailer-campaign',
  'x-sfmc-stack',
  'x-sg-eid',
  'x-mailgun-sid',
  'x-hs-cid',
  'x-csa-complaints',
  'x-emarsys-identify',
  'x-mailjet-campaign',
  'x-sib-id',
  'x-klaviyo-message-id',
  'x-rmd-text',
  'x-binding',
];

export function mailAddress(mail: Mail, field: 'from' | 'replyTo'): MailAddress | null {
  const given = field === 'from' ? mail.email.from : mail.email.replyTo?.[0];
  const mailbox = given?.group ? given.group[0] : given;
  if (!mailbox?.address && !mailbox?.name) return null;
  const address = (mailbox.address ?? '').trim().toLowerCase();
  return { name: mailbox.name.trim(), address, domain: getDomain(address.split('@').at(-1) ?? '') ?? '' };
}

/** Recipients in To and Cc, lower case. */
export const recipientAddresses = ({ email }: Mail): string[] =>
  [...(email.to ?? []), ...(email.cc ?? [])]
    .flatMap((entry) => (entry.group ? entry.group : [entry]))
    .map(({ address }) => (address ?? '').toLowerCase())
    .filter((address) => address.includes('@'));

/** List-Id, the URIs of List-Unsubscribe, and List-Unsubscribe-Post as written. */
export function listHeaders(mail: Mail): MessageFacts['list'] {
  // Encoded words are not allowed inside URIs, yet some senders write them (RFC 2047).
  const unsubscribe = headerValues(mail, 'list-unsubscribe').map(decodeWords).join(',');
  return {
    id: headerValue(mail, 'list-id'),
    unsubscribe: [...unsubscribe.matchAll(/<\s*([^<>]+?)\s*>/g)].map((match) =>
      (match[1] ?? '').replace(/\s+/g, ''),
    ),
    post: headerValue(mail, 'list-unsubscribe-post'),
  };
}

/** Whether bulk mail software or a mailing list left its mark. */
export const hasBulkHeaders = (mail: Mail): boolean =>
  BULK_HEADERS.some((name) => headerValue(mail, name) !== null) ||
  /^(?:bulk|list|junk)$/i.test(headerValue(mail, 'precedence') ?? '') ||
  /^auto-(?:generated|replied)/i.test(headerValue(mail, 'x-auto-response-suppress') ?? '');

/** The Date header as ISO 8601 UTC; null where it cannot be read. */
export const sentAt = (mail: Mail): string | null => isoDate(headerValue(mail, 'date'));

/** The time in the topmost Received header, which the recipient's own host wrote. */
export const arrivedAt = (mail: Mail): string | null =>
  isoDate(headerValues(mail, 'received')[0]?.split(';').at(-1) ?? null);

function isoDate(value: string | null): string | null {
  // Comments such as "(CEST)" are allowed in dates, but not by Date.parse of every zone name.
  const time = Date.parse((value ?? '').replace(/\([^)]*\)/g, '').trim());
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Message-ID without brackets; where there is none, a hash of the message. */
export function identity(mail: Mail, raw: Uint8Array): { id: string; messageId: string | null } {
  const messageId = (mail.email.messageId ?? '').replace(/^<|>$/g, '').trim() || null;
  const id = messageId ?? `sha256:${createHash('sha256').update(raw).digest('hex').slice(0, 32)}`;
  return { id: id.slice(0, 300), messageId };
}
