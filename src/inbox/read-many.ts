/** Raw mails → facts in the same order: in this thread for a few, in several threads for many. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CompanyProfile, MessageFacts } from '../model/inbox-evidence.js';
import { type RawMail, readFacts } from './message/facts.js';

/** Starting a thread takes as long as reading this many mails (measured). */
const WORTH_THREADS = 60;
/** More threads than this do not help: the store and the disk are one (our assumption). */
const MOST_THREADS = 4;
/** Mails under way for each thread; bounds memory. */
const AHEAD = 4;

/** Holds a bounded number of mails, however many there are. */
export async function* readMany(
  mails: AsyncIterable<RawMail>,
  company: CompanyProfile,
): AsyncGenerator<MessageFacts> {
  let crew: Crew | null = null;
  const underWay: Promise<MessageFacts>[] = [];
  let count = 0;
  try {
    for await (const raw of mails) {
      count += 1;
      if (count > WORTH_THREADS && !crew && canThread()) crew = new Crew(company);
      if (!crew) {
        yield await readFacts(raw, company);
        continue;
      }
      underWay.push(settled(crew.read(raw)));
      if (underWay.length >= crew.size * AHEAD) yield await (underWay.shift() as Promise<MessageFacts>);
    }
    while (underWay.length > 0) yield await (underWay.shift() as Promise<MessageFacts>);
  } finally {
    await crew?.dismiss();
  }
}

/** Threads load compiled files only; run from sources there is one thread. */
const canThread = (): boolean => import.meta.url.endsWith('.js') && availableParallelism() > 1;

/** A failure is thrown where the result is awaited, not before. */
function settled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

class Crew {
  private readonly members: { worker: Worker; waiting: ((answer: Answer) => void)[] }[];

  constructor(company: CompanyProfile) {
    const size = Math.min(MOST_THREADS, availableParallelism());
    this.members = Array.from({ length: size }, () => {
      const worker = new Worker(new URL('./facts-worker.js', import.meta.url), { workerData: company });
      const waiting: ((answer: Answer) => void)[] = [];
      worker.on('message', (answer: Answer) => waiting.shift()?.(answer));
      worker.on('error', (error) => {
        for (const tell of waiting.splice(0)) tell({ failure: error.message });
      });
      return { worker, waiting };
    });
  }

  get size(): number {
    return this.members.length;
  }

  /** A thread answers in the order in which it was asked. */
  read(raw: RawMail): Promise<MessageFacts> {
    const member = this.members.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
    return new Promise((resolve, reject) => {
      member.waiting.push(({ facts, failure }) => (facts ? resolve(facts) : reject(new Error(failure))));
      member.worker.postMessage(raw);
    });
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.members.map(({ worker }) => worker.terminate()));
  }
}

interface Answer {
  facts?: MessageFacts;
  failure?: string;
}
