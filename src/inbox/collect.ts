/** Reads a source of mails into evidence. */
import type { CompanyProfile, InboxEvidence, MessageFacts, Planting } from '../model/inbox-evidence.js';
import { type ReadMail, readMany } from './read-many.js';
import type { MailSource } from './sources/mail-source.js';

export interface CollectOptions {
  planting: Planting;
  company: CompanyProfile;
  /** Called for each mail read. */
  progress?(read: number, mail: ReadMail): void | Promise<void>;
  /** Called once where a mailbox holds more mails than are judged. */
  omitted?(kept: number, all: number): void;
  signal?: AbortSignal;
}

/** Years of marketing; the facts of so many take some 200 MB (measured: 10 kB each), and no more are held. */
export const MOST_MAILS = 20_000;

/** Holds a few raw mails at a time, and the facts of the newest. Rejects with what the source rejects with. */
export async function collectInbox(source: MailSource, options: CollectOptions): Promise<InboxEvidence> {
  let messages: MessageFacts[] = [];
  let read = 0;
  for await (const mail of readMany(source.mails(), options.company)) {
    options.signal?.throwIfAborted();
    messages.push(mail.facts);
    read += 1;
    // Sorting now and then costs less than finding the oldest for each mail.
    if (messages.length >= 1.5 * MOST_MAILS) messages = newest(messages);
    await options.progress?.(read, mail);
  }
  if (read > MOST_MAILS) options.omitted?.(MOST_MAILS, read);
  return inboxEvidence(source.name, messages, options);
}

/** Facts in the order of their arrival, with what is known about the address and the company. */
export function inboxEvidence(
  source: string,
  facts: readonly MessageFacts[],
  { planting, company }: Pick<CollectOptions, 'planting' | 'company'>,
): InboxEvidence {
  const messages = newest(facts);
  const from = messages.find(({ receivedAt }) => receivedAt)?.receivedAt ?? null;
  const to = messages.at(-1)?.receivedAt ?? null;
  return { source, period: { from, to }, planting, company, messages, linkVisits: null, pictures: {} };
}

/** In the order of arrival; mails of unknown arrival count as the oldest. */
const newest = (facts: readonly MessageFacts[]): MessageFacts[] =>
  [...facts].sort((a, b) => compare(a.receivedAt ?? '', b.receivedAt ?? '')).slice(-MOST_MAILS);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Nothing noted: every mail is read as it is. */
export const noPlanting: Planting = {
  address: null,
  name: null,
  plantedAt: null,
  where: null,
  consent: null,
  promisedPerWeek: null,
  unsubscribedAt: null,
};
