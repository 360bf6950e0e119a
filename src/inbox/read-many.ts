/** Raw mails → facts in the same order: in this thread for a few, in several threads for many. */
import { availableParallelism } from 'node:os';
import type { CompanyProfile, MessageFacts } from '../model/inbox-evidence.js';
import type { RawMail } from './message/facts.js';

/** The facts of a mail, and its number in an IMAP mailbox. */
export interface ReadMail {
  facts: MessageFacts;
  uid?: number;
}

/** For fewer mails than this, threads would be started longer than they work (measured). */
const WORTH_THREADS = 40;
/** Bytes that are held while it is counted whether there are so many. */
const MOST_HELD = 16 * 1024 * 1024;
/** Mails under way for each thread; bounds memory. */
const AHEAD = 4;

/**
 * Holds a bounded number of mails, however many there are. Where the source fails, the facts of all mails that it
 * gave before come first.
 */
export async function* readMany(
  mails: AsyncIterable<RawMail>,
  company: CompanyProfile,
): AsyncGenerator<ReadMail> {
  const source = mails[Symbol.asyncIterator]();
  let failure: { reason: unknown } | undefined;
  const next = async (): Promise<RawMail | null> => {
    try {
      const given = await source.next();
      return given.done ? null : given.value;
    } catch (reason) {
      failure = { reason };
      return null;
    }
  };
  try {
    const first: RawMail[] = [];
    let bytes = 0;
    let after = await next();
    while (after && first.length < WORTH_THREADS && bytes < MOST_HELD) {
      first.push(after);
      bytes += after.source.byteLength;
      after = await next();
    }
    yield* after && canThread()
      ? inThreads(everyOne(first, after, next), company)
      : inThisThread(everyOne(first, after, next), company);
    if (failure) throw failure.reason;
  } finally {
    await source.return?.();
  }
}

/** Those that were held, and then the others one by one. */
async function* everyOne(
  first: RawMail[],
  after: RawMail | null,
  next: () => Promise<RawMail | null>,
): AsyncGenerator<RawMail> {
  while (first.length > 0) yield first.shift() as RawMail;
  for (let raw = after; raw; raw = await next()) yield raw;
}

async function* inThisThread(
  mails: AsyncIterable<RawMail>,
  company: CompanyProfile,
): AsyncGenerator<ReadMail> {
  // Loaded where mails are read only: threads load it for themselves.
  const { readFacts } = await import('./message/facts.js');
  for await (const raw of mails) yield withUid(raw, await readFacts(raw, company));
}

const withUid = ({ uid }: { uid?: RawMail['uid'] }, facts: MessageFacts): ReadMail => ({
  facts,
  ...(uid === undefined ? {} : { uid }),
});

/** Threads load compiled files only; run from sources there is one thread. */
const canThread = (): boolean => import.meta.url.endsWith('.js') && availableParallelism() > 1;

async function* inThreads(mails: AsyncIterable<RawMail>, company: CompanyProfile): AsyncGenerator<ReadMail> {
  const { ReadingThreads } = await import('./reading-threads.js');
  const threads = new ReadingThreads(company);
  const underWay: { facts: Promise<MessageFacts>; uid: RawMail['uid'] }[] = [];
  const oldest = async (): Promise<ReadMail | null> => {
    const mail = underWay.shift();
    return mail ? withUid(mail, await mail.facts) : null;
  };
  try {
    for await (const raw of mails) {
      underWay.push({ facts: threads.read(raw), uid: raw.uid });
      const mail = underWay.length >= threads.size * AHEAD ? await oldest() : null;
      if (mail) yield mail;
    }
    for (let mail = await oldest(); mail; mail = await oldest()) yield mail;
  } finally {
    await threads.end();
  }
}
