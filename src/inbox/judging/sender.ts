/** Whose mail is it: the company's own, an agent's on its behalf, or a stranger's? Pure. */
import { getDomain } from 'tldts';
import type { CompanyProfile, InboxEvidence, MessageFacts } from '../../model/inbox-evidence.js';

/** `unknown` where the company's domains were never told. */
export type Sender = 'company' | 'agent' | 'stranger' | 'unknown';

/** An agent shows by a passing signature, an answer address or an unsubscribe link of the company. */
export function senderKind(mail: MessageFacts, { domains }: Pick<CompanyProfile, 'domains'>): Sender {
  if (domains.length === 0) return 'unknown';
  const own = (domain: string | null | undefined): boolean =>
    Boolean(domain) && domains.includes(domain ?? '');
  if (own(mail.from.domain)) return 'company';
  const signed = mail.authentication.signatures.some(
    ({ domain, result }) => result === 'pass' && own(getDomain(domain)),
  );
  const leaves = [...mail.list.unsubscribe, ...mail.unsubscribe.map(({ href }) => href)].some((href) =>
    own(getDomain(href.replace(/^mailto:[^@]*@/i, ''))),
  );
  const answers = own(mail.replyTo?.domain);
  return signed || leaves || answers ? 'agent' : 'stranger';
}

/** Mails that the company answers for; a stranger's faults are not the company's. */
export const ownMails = ({ messages, company }: InboxEvidence): MessageFacts[] =>
  messages.filter((mail) => senderKind(mail, company) !== 'stranger');

/** Marketing among them; a mail that asks to confirm a subscription is none. */
export const marketingMails = (evidence: InboxEvidence): MessageFacts[] =>
  ownMails(evidence).filter(({ marketing, confirmation }) => marketing && !confirmation);
