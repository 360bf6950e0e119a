/** Reads a source of mails into evidence. */
import type { CompanyProfile, InboxEvidence, MessageFacts, Planting } from '../model/inbox-evidence.js';
import { readMany } from './read-many.js';
import type { MailSource } from './sources/mail-source.js';

export interface GatherOptions {
  planting: Planting;
  company: CompanyProfile;
  /** Called for each mail read, with its facts. */
  progress?(read: number, facts: MessageFacts): void | Promise<void>;
  signal?: AbortSignal;
}

/** Holds a few raw mails at a time; only facts stay. Rejects with what the source rejects with. */
export async function gatherInbox(source: MailSource, options: GatherOptions): Promise<InboxEvidence> {
  const messages: MessageFacts[] = [];
  for await (const facts of readMany(source.mails(), options.company)) {
    options.signal?.throwIfAborted();
    messages.push(facts);
    await options.progress?.(messages.length, facts);
  }
  return inboxEvidence(source.name, messages, options);
}

/** Facts in the order of their arrival, with what is known about the address and the company. */
export function inboxEvidence(
  source: string,
  facts: readonly MessageFacts[],
  { planting, company }: Pick<GatherOptions, 'planting' | 'company'>,
): InboxEvidence {
  const messages = [...facts].sort((a, b) => compare(a.receivedAt ?? '', b.receivedAt ?? ''));
  const from = messages.find(({ receivedAt }) => receivedAt)?.receivedAt ?? null;
  const to = messages.at(-1)?.receivedAt ?? null;
  return { source, period: { from, to }, planting, company, messages, linkVisits: null, pictures: {} };
}

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
