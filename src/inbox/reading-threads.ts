/** Threads that turn raw mails into facts; each mail goes to the one with the least to do. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CompanyProfile, MessageFacts } from '../model/inbox-evidence.js';
import type { RawMail } from './message/facts.js';

/** More threads than this do not help: the store and the disk are one (our assumption). */
const MOST_THREADS = 4;

/** What a thread says of one mail, as JSON: its facts, or why there are none. */
export type Answer = { facts: MessageFacts } | { failure: string };

interface Thread {
  worker: Worker;
  /** Who waits for an answer; a thread answers in the order in which it was asked. */
  waiting: ((answer: Answer) => void)[];
  /** Why it answers no more. */
  ended: string | null;
}

export class ReadingThreads {
  private readonly threads: Thread[];

  constructor(company: CompanyProfile) {
    const size = Math.min(MOST_THREADS, availableParallelism());
    this.threads = Array.from({ length: size }, () => startThread(company));
  }

  get size(): number {
    return this.threads.length;
  }

  /** Rejects where the thread ends before it has answered; such a failure is told only to who awaits it. */
  read(raw: RawMail): Promise<MessageFacts> {
    const thread = this.threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
    const facts = new Promise<MessageFacts>((resolve, reject) => {
      if (thread.ended !== null) return reject(new Error(thread.ended));
      thread.waiting.push((answer) =>
        'facts' in answer ? resolve(answer.facts) : reject(new Error(answer.failure)),
      );
      thread.worker.postMessage(raw);
    });
    facts.catch(() => {});
    return facts;
  }

  /** Whatever was under way is dropped. */
  async end(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }
}

function startThread(company: CompanyProfile): Thread {
  const worker = new Worker(new URL('./facts-worker.js', import.meta.url), { workerData: company });
  const thread: Thread = { worker, waiting: [], ended: null };
  const end = (failure: string): void => {
    thread.ended ??= failure;
    for (const answer of thread.waiting.splice(0)) answer({ failure: thread.ended });
  };
  worker.on('message', (said: string) => thread.waiting.shift()?.(JSON.parse(said) as Answer));
  worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)));
  worker.on('exit', () => end('A thread that reads mails ended.'));
  return thread;
}
