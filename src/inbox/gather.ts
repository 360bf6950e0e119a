/** Reads a source of mails into evidence, one mail at a time. */
import type { CompanyProfile, InboxEvidence, MessageFacts, Planting } from '../model/inbox-evidence.js';
import { type RawMail, readFacts } from './message/facts.js';
import type { MailSource } from './sources/mail-source.js';

export interface GatherOptions {
  planting: Planting;
  company: CompanyProfile;
  /** Facts of earlier runs; a mail that is met again replaces them. */
  known?: readonly MessageFacts[];
  /** Called for each mail read, with its facts. */
  progress?(read: number, facts: MessageFacts): void | Promise<void>;
  /** The raw mail, for pictures; nothing of it is kept here. */
  see?(raw: RawMail, facts: MessageFacts): void;
  signal?: AbortSignal;
}

/** Holds one raw mail at a time; only facts stay. Rejects with what the source rejects with. */
export async function gatherInbox(source: MailSource, options: GatherOptions): Promise<InboxEvidence> {
  const { planting, company, known = [], signal } = options;
  const byFile = new Map(known.map((facts) => [facts.file, facts]));
  let read = 0;
  for await (const raw of source.mails()) {
    signal?.throwIfAborted();
    const facts = await readFacts(raw, company);
    byFile.set(facts.file, facts);
    read += 1;
    options.see?.(raw, facts);
    await options.progress?.(read, facts);
  }
  const messages = [...byFile.values()].sort((a, b) => compare(a.receivedAt ?? '', b.receivedAt ?? ''));
  return {
    source: source.name,
    period: {
      from: messages.find(({ receivedAt }) => receivedAt)?.receivedAt ?? null,
      to: messages.at(-1)?.receivedAt ?? null,
    },
    planting,
    company,
    messages,
    linkVisits: null,
  };
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
